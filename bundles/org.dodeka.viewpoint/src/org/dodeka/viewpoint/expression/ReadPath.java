package org.dodeka.viewpoint.expression;

/**
 * Something that an expression reads of the model.
 *
 * @param variable the variable where the path starts, usually {@code self}
 * @param path the steps from there, as {@link Reads} describes them. Besides the features of the model a step can be {@code eContainer},
 *        {@code eContents}, {@code eAllContents} (everything within, however deep) or {@code eCrossReferences}
 */
public record ReadPath(String variable, String path) {

    /** A path from {@code self}. */
    public static ReadPath ofSelf(String path) {
        return new ReadPath(Variables.SELF, path);
    }
}
