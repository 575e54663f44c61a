package org.dodeka.exchange.xml;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String badReference;
    public static String blockNoCount;
    public static String blockNoDay;
    public static String blockNoPercentage;
    public static String blockNotOneOf;
    public static String designFile;
    public static String elementTwice;
    public static String emptyId;
    public static String forbiddenCharacter;
    public static String forbiddenInFinding;
    public static String foreignBlanks;
    public static String foreignElement;
    public static String isAttribute;
    public static String isElement;
    public static String missingAttribute;
    public static String newerNamespace;
    public static String noResource;
    public static String notByTheSchema;
    public static String notFinite;
    public static String notValid;
    public static String otherFormat;
    public static String readOnlyDesign;
    public static String referenceLeavesDesign;
    public static String schemaMissing;
    public static String twoTargets;
    public static String unknownAttribute;
    public static String unknownElement;
    public static String wrongNamespace;
    public static String wrongRoot;

    static {
        initializeMessages("org.dodeka.exchange.xml.messages", Messages.class);
    }

    private Messages() {
    }
}
