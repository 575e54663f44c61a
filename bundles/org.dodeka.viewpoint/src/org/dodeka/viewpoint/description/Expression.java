package org.dodeka.viewpoint.description;

/**
 * An expression as it is written in a specification. It is one of a place: two expressions with the same text may have other variables.
 *
 * @param text the text with its prefix, such as {@code feature:name}; never null, empty if there is none
 * @param place where it stands
 */
public record Expression(String text, Place place) {

    /** Whether nothing is written there. */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
