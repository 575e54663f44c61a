package org.dodeka.forms.charts;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String chartBaseline;
    public static String chartName;
    public static String chartReading;
    public static String chartTarget;
    public static String chartValue;
    public static String storyName;
    public static String storyStep;

    static {
        initializeMessages("org.dodeka.forms.charts.messages", Messages.class);
    }

    private Messages() {
    }
}
