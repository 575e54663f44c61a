package org.dodeka.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What a new design can start from: a blank one, or one of the example designs. */
public final class Templates {

    private static final List<String> NAMES = List.of("blank", "wind-quality", "leaderful-operations", "leaders-between-events", "learning-culture",
            "river-care", "compliance-express");

    private Templates() {
    }

    /** The names of the templates, the blank one first. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Opens a template.
     *
     * @param name one of {@link #names()}
     * @return the {@code .learning} file; the caller closes it
     * @throws IllegalArgumentException if there is no template of that name
     * @throws IOException if the installation lacks the file
     */
    public static InputStream open(String name) throws IOException {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        String path = "/templates/" + name + "/" + name + ".learning";
        InputStream stream = Templates.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("org.dodeka.catalogue lacks " + path);
        }
        return stream;
    }
}
