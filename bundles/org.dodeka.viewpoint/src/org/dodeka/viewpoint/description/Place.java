package org.dodeka.viewpoint.description;

/**
 * Where something stands in a specification.
 *
 * @param file the name of the file, for people
 * @param path the path of the element by names, such as {@code Learning design/Landscape/Default/Space}
 * @param line the line of the element, from 1
 * @param feature the attribute or child that is meant; empty if it is the element itself
 */
public record Place(String file, String path, int line, String feature) {

    /** The same element, with one of its features. */
    public Place of(String name) {
        return new Place(file, path, line, name);
    }

    @Override
    public String toString() {
        String within = path + (feature.isEmpty() ? "" : "@" + feature);
        return file + ":" + line + (within.isEmpty() ? "" : ": " + within);
    }
}
