package org.dodeka.cli.terminal;

/** How a piece of text looks on a terminal that shows colours. */
public enum Style {
    PLAIN(""), BOLD("1"), DIM("2"), RED("31"), YELLOW("33"), BLUE("34"), CYAN("36"), GREEN("32"), BOLD_RED("1;31"), BOLD_GREEN("1;32");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text with the codes around it that switch the style on and off. */
    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
