package org.dodeka.validation.disciplines.imagination;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askImage;
    public static String askSteward;
    public static String askRemedy;
    public static String askCase;
    public static String imageName;
    public static String caseName;
    public static String visitName;
    public static String experimentName;
    public static String someGroup;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.imagination.messages", Messages.class);
    }

    private Messages() {
    }
}
