package org.dodeka.viewpoint.description;

/** What every named part of a specification has. Parts are the same only if they are one object. */
public abstract class Described {

    private final String name;
    private final String label;
    private final Place place;

    Described(Reading in) {
        name = in.text("name", "");
        label = in.label();
        place = in.place();
    }

    /** The name by which the specification refers to it; may be empty. */
    public String name() {
        return name;
    }

    /** What people read; the name if there is no label. */
    public String label() {
        return label;
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }
}
