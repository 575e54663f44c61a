package org.dodeka.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the pages that are written when they are asked for. */
final class Messages extends NLS {

    public static String about;
    public static String criteria;
    public static String disciplines;
    public static String disciplinesAbout;
    public static String elements;
    public static String elementsAbout;
    public static String methods;
    public static String perspectives;
    public static String pitfalls;
    public static String questions;
    public static String rules;

    static {
        NLS.initializeMessages("org.dodeka.help.messages", Messages.class);
    }

    private Messages() {
    }
}
