package org.dodeka.viewpoint.drawing;

/** Finds the images that a drawing shows. The host gives it: images come from its bundles. */
@FunctionalInterface
public interface Images {

    /** Finds nothing; drawings keep the room of their icons. */
    Images NONE = path -> null;

    /**
     * The bytes of an SVG image; null if there is none.
     *
     * @param path as {@code /bundle/folder/file.svg}, or {@code element:} and the name of a class for the icon of elements
     */
    byte[] svg(String path);
}
