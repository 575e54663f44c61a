package org.dodeka.diagram.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String badges;
    public static String export;
    public static String exportTip;
    public static String filters;
    public static String find;
    public static String findClose;
    public static String findCount;
    public static String findHint;
    public static String findNext;
    public static String findNone;
    public static String findPrevious;
    public static String findTip;
    public static String hide;
    public static String hideOne;
    public static String hideSeveral;
    public static String layers;
    public static String layersAndFilters;
    public static String layersTip;
    public static String overview;
    public static String percent;
    public static String pin;
    public static String pinOne;
    public static String pinSeveral;
    public static String properties;
    public static String propertiesOfNothing;
    public static String showAll;
    public static String showHidden;
    public static String showOne;
    public static String showSeveral;
    public static String unpinOne;
    public static String unpinSeveral;
    public static String zoomFit;
    public static String zoomIn;
    public static String zoomOut;
    public static String zoomTip;

    static {
        initializeMessages("org.dodeka.diagram.view.messages", Messages.class);
    }

    private Messages() {
    }
}
