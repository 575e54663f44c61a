package org.dodeka.exchange.csv;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String commandLabel;
    public static String actor;
    public static String didYouMean;
    public static String problemInRow;
    public static String problemInColumn;
    public static String problemInCell;
    public static String moreProblems;
    public static String encodedUtf16;
    public static String notUtf8;
    public static String notUtf8Again;
    public static String fileTooLong;
    public static String tooManyRows;
    public static String cellTooLong;
    public static String quoteOpen;
    public static String quoteFollowed;
    public static String noHeaders;
    public static String unknownHeader;
    public static String knownHeaders;
    public static String headerTwice;
    public static String noNameColumn;
    public static String noHeaderAbove;
    public static String forbiddenCharacter;
    public static String cannotClear;
    public static String contradiction;
    public static String notForKind;
    public static String badChoice;
    public static String badBoolean;
    public static String badDay;
    public static String noSuchDay;
    public static String badNumber;
    public static String badWhole;
    public static String outOfRange;
    public static String tooSmall;
    public static String namesNobody;
    public static String cellOfNobody;
    public static String vacancyNamed;
    public static String idOfOther;
    public static String kindOfOther;
    public static String newWithoutName;
    public static String ambiguousActor;
    public static String ambiguous;
    public static String perhapsGroup;
    public static String similarName;
    public static String unknownPerson;
    public static String unknownGroup;
    public static String unknownSpace;
    public static String ownManager;
    public static String namesNoSpace;
    public static String cannotMove;
    public static String unknownParticipation;
    public static String newWithout;
    public static String ambiguousRole;
    public static String ambiguousParticipation;

    static {
        NLS.initializeMessages("org.dodeka.exchange.csv.messages", Messages.class);
    }

    private Messages() {
    }
}
