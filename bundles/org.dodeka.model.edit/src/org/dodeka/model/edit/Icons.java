package org.dodeka.model.edit;

import java.net.URL;

/** The icons of the classes of the model: SVG, 16 × 16, legible on light and dark. */
public final class Icons {

    private Icons() {
    }

    /**
     * The icon of a class.
     *
     * @param className the name of a class of the model, for example {@code Space}
     * @return where the SVG lies, as item providers and image descriptors take it; null if the class has no icon
     */
    public static URL of(String className) {
        return Icons.class.getResource("/icons/full/obj16/" + className + ".svg");
    }
}
