package org.dodeka.viewpoint.description;

import java.util.List;

/** Something that can be hidden on demand. */
public final class CompositeFilter extends Described {

    private final List<MappingFilter> filters;

    CompositeFilter(Reading in) {
        super(in);
        filters = in.children("filters", MappingFilter::new);
    }

    /** What it hides. */
    public List<MappingFilter> filters() {
        return filters;
    }
}
