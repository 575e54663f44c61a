package org.dodeka.exchange.report;

/** How much of a thing the report shows before it says how many more there are: as much as somebody would read. */
final class Limits {

    /** Names in a sentence. */
    static final int NAMES = 12;
    static final int GOALS = 40;
    static final int SPACES = 60;
    /** Beyond so many spaces, what is told space by space is folded away at first. */
    static final int UNFOLDED_SPACES = 8;
    /** Boxes within boxes; deeper ones are drawn at this depth. */
    static final int DEPTH = 4;
    static final int GROUPS = 40;
    static final int MATRIX_COLUMNS = 10;
    static final int PEOPLE_OF_SPACE = 40;
    static final int ACTIVITIES_OF_SPACE = 20;
    static final int PROMISES_OF_SPACE = 12;
    static final int BOUNDARIES = 40;
    static final int LOOPS = 40;
    /** Things of one kind in a picture. */
    static final int FIGURES = 40;
    static final int FINDINGS_OF_RULE = 6;
    static final int FIRST_FINDINGS = 3;
    static final int STORIES = 24;
    static final int STEPS = 16;
    static final int INDICATORS = 36;
    static final int READINGS = 24;
    /** Points of a line in a chart; of more readings a sample is drawn. */
    static final int POINTS = 200;
    static final int FORCES_OF_GOAL = 12;
    static final int SIGNS = 40;
    static final int TOOLS = 40;
    static final int ANSWERS = 4;
    static final int QUESTIONS_OF_SPACES = 40;

    private Limits() {
    }
}
