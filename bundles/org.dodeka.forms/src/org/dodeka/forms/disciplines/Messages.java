package org.dodeka.forms.disciplines;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String about;
    public static String aboutAndDate;
    public static String aboutDesign;
    public static String aboutPrompt;
    public static String aboutTitle;
    public static String answerAnother;
    public static String answerCommand;
    public static String answerHint;
    public static String answerName;
    public static String coverageColumn;
    public static String criteriaCount;
    public static String criteriaTitle;
    public static String disciplineColumn;
    public static String explain;
    public static String findingsColumn;
    public static String findingsCount;
    public static String findingsTitle;
    public static String goTo;
    public static String methodsTitle;
    public static String moreAnswers;
    public static String noFix;
    public static String notInCatalogue;
    public static String nothingFound;
    public static String notRated;
    public static String otherGroup;
    public static String percent;
    public static String perspectivesTitle;
    public static String pitfallsTitle;
    public static String questionsCount;
    public static String questionsTitle;
    public static String rateAnother;
    public static String rateCommand;
    public static String rating0;
    public static String rating1;
    public static String rating2;
    public static String rating3;
    public static String rating4;
    public static String ratingName;
    public static String ratingValue;
    public static String remarkHint;
    public static String remarkName;
    public static String state;
    public static String takeBackCommand;
    public static String undefined;
    public static String waive;
    public static String waivedBecause;
    public static String waivedFinding;

    static {
        initializeMessages("org.dodeka.forms.disciplines.messages", Messages.class);
    }

    private Messages() {
    }
}
