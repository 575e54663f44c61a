package org.dodeka.model.reading;

import java.io.IOException;

/** The guarded reader stops the parser here. Carries the place, because the parser itself has not come that far. */
final class RefusedInput extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    RefusedInput(Place place, String message) {
        super(message);
        this.place = place;
    }

    Place place() {
        return place;
    }
}
