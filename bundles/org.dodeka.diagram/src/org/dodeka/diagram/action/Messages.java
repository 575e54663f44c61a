package org.dodeka.diagram.action;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String align;
    public static String alignAcross;
    public static String alignBottom;
    public static String alignCenter;
    public static String alignDown;
    public static String alignHeight;
    public static String alignLeft;
    public static String alignMiddle;
    public static String alignRight;
    public static String alignSize;
    public static String alignTop;
    public static String alignWidth;
    public static String arrangeAll;
    public static String arrangeAllDone;
    public static String arrangeSelection;
    public static String arrangeSelectionDone;
    public static String copy;
    public static String cut;
    public static String delete;
    public static String duplicate;
    public static String duplicateOne;
    public static String duplicateSeveral;
    public static String fitSize;
    public static String open;
    public static String paste;
    public static String readOnly;
    public static String rename;
    public static String selectAll;
    public static String snapToGeometry;
    public static String snapToGrid;
    public static String straighten;

    static {
        initializeMessages("org.dodeka.diagram.action.messages", Messages.class);
    }

    private Messages() {
    }

    static String of(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Messages.alignLeft;
            case CENTER -> Messages.alignCenter;
            case RIGHT -> Messages.alignRight;
            case TOP -> Messages.alignTop;
            case MIDDLE -> Messages.alignMiddle;
            case BOTTOM -> Messages.alignBottom;
            case WIDTH -> Messages.alignWidth;
            case HEIGHT -> Messages.alignHeight;
            case SIZE -> Messages.alignSize;
            case ACROSS -> Messages.alignAcross;
            case DOWN -> Messages.alignDown;
        };
    }
}
