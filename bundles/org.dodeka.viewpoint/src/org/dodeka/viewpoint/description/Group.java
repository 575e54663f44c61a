package org.dodeka.viewpoint.description;

import java.util.List;

/** A specification: the content of one {@code .odesign} file. */
public final class Group extends Described {

    private final List<Viewpoint> viewpoints;

    Group(Reading in) {
        super(in);
        in.text("version", "");
        in.children("userColorsPalettes", palette -> palette.text("name", "") + palette.children("entries", "UserFixedColor", Colors::user));
        viewpoints = in.children("ownedViewpoints", Viewpoint::new);
    }

    /** The viewpoints, in the order of the file. */
    public List<Viewpoint> viewpoints() {
        return viewpoints;
    }
}
