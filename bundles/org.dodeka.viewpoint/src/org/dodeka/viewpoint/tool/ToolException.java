package org.dodeka.viewpoint.tool;

import org.dodeka.viewpoint.description.Place;

/** A tool cannot do what its specification says. The message says where and why. */
public final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    ToolException(Place place, String message, Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    /** The step that failed. */
    public Place place() {
        return place;
    }
}
