package org.dodeka.viewpoint.description;

/** What kind of thing a class that is not supported yet belongs to, for messages. */
final class Unsupported {

    private Unsupported() {
    }

    static String kind(Vocabulary.Type type) {
        String name = type.simpleName();
        String area = type.packageName();
        if (area.startsWith("table")) {
            return Messages.kindTables;
        } else if (area.startsWith("tree")) {
            return Messages.kindTrees;
        } else if (area.startsWith("sequence")) {
            return Messages.kindSequence;
        } else if (area.startsWith("properties")) {
            return Messages.kindProperties;
        } else if (area.endsWith("validation")) {
            return Messages.kindValidation;
        } else if (name.contains("Decoration")) {
            return Messages.kindDecorations;
        } else if (name.contains("Customization")) {
            return Messages.kindCustomizations;
        } else if (name.contains("Import")) {
            return Messages.kindImports;
        } else if (name.contains("Extension")) {
            return Messages.kindExtensions;
        } else if (name.contains("Style")) {
            return Messages.kindStyles;
        } else if (area.endsWith("tool")) {
            return Messages.kindTools;
        }
        return Messages.kindOther;
    }
}
