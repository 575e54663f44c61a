package org.dodeka.model.reading;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String moreProblems;
    public static String empty;
    public static String noElement;
    public static String textBeforeRoot;
    public static String contentAfterRoot;
    public static String endsInTag;
    public static String endsInComment;
    public static String endsOpen;
    public static String notUtf8;
    public static String utf16;
    public static String declaredEncoding;
    public static String xmlVersion;
    public static String controlCharacter;
    public static String fileTooLarge;
    public static String textTooLong;
    public static String commentTooLong;
    public static String cdataTooLong;
    public static String instructionTooLong;
    public static String tagTooLong;
    public static String tooDeep;
    public static String nameTooLong;
    public static String tooManyAttributes;
    public static String tooManyElements;
    public static String doctype;
    public static String notWellFormed;
    public static String unreadable;
    public static String wrongRootNamespace;
    public static String wrongRoot;
    public static String badFormatVersion;
    public static String newerFormat;
    public static String unknownElement;
    public static String unknownAttribute;
    public static String unknownClass;
    public static String wrongClass;
    public static String givenTwice;
    public static String containmentAsAttribute;
    public static String emptyId;
    public static String badId;
    public static String duplicateId;
    public static String notADay;
    public static String notAnInteger;
    public static String notANumber;
    public static String notABoolean;
    public static String unknownLiteral;
    public static String outOfRange;
    public static String atLeast;
    public static String atMost;
    public static String between;
    public static String listedTwice;
    public static String noHref;
    public static String unexpectedText;
    public static String onlyOne;
    public static String emptyReference;
    public static String dangling;
    public static String targetSkipped;
    public static String wrongTarget;
    public static String foreignAddress;
    public static String notInCatalogue;
    public static String catalogueMissing;
    public static String contradiction;
    public static String commentsNotKept;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
