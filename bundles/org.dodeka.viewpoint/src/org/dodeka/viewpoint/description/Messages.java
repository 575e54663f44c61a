package org.dodeka.viewpoint.description;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String moreProblems;
    public static String noTranslation;
    public static String badBoolean;
    public static String badNumber;
    public static String badColorPart;
    public static String badLiteral;
    public static String missing;
    public static String referenceWithoutAddress;
    public static String referenceToUnsupported;
    public static String referenceToWrongType;
    public static String referenceToOtherFile;
    public static String unresolvedReference;
    public static String unknownColor;
    public static String unsupportedColor;
    public static String unsupportedShape;
    public static String unsupportedLanguage;
    public static String unknownLanguage;
    public static String emptyContext;
    public static String unknownFeature;
    public static String unsupportedFeature;
    public static String foreignType;
    public static String unknownType;
    public static String unsupportedType;
    public static String wrongType;
    public static String givenTwice;
    public static String missingType;
    public static String kindTables;
    public static String kindTrees;
    public static String kindSequence;
    public static String kindProperties;
    public static String kindValidation;
    public static String kindDecorations;
    public static String kindCustomizations;
    public static String kindImports;
    public static String kindExtensions;
    public static String kindStyles;
    public static String kindTools;
    public static String kindOther;
    public static String documentType;
    public static String tooDeep;
    public static String tooMany;
    public static String tooLarge;
    public static String unreadable;
    public static String otherEncoding;
    public static String unknownEncoding;
    public static String notWellFormed;
    public static String wrongRoot;
    public static String ancientVersion;
    public static String noVersion;
    public static String badVersion;
    public static String olderVersion;
    public static String newerVersion;

    static {
        NLS.initializeMessages("org.dodeka.viewpoint.description.messages", Messages.class);
    }

    private Messages() {
    }
}
