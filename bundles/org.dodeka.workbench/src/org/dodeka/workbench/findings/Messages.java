package org.dodeka.workbench.findings;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

    public static String allHidden;
    public static String byDiscipline;
    public static String bySeverity;
    public static String bySpace;
    public static String collapseAll;
    public static String copy;
    public static String elsewhere;
    public static String error;
    public static String errors;
    public static String expandAll;
    public static String explain;
    public static String filterHint;
    public static String fixAll;
    public static String goTo;
    public static String group;
    public static String groupBy;
    public static String hint;
    public static String hints;
    public static String hoverFailed;
    public static String hoverFix;
    public static String hoverRule;
    public static String hoverWaived;
    public static String hoverWhere;
    public static String noDesign;
    public static String noFindings;
    public static String noRules;
    public static String oneError;
    public static String oneHint;
    public static String oneWaived;
    public static String oneWarning;
    public static String quickFix;
    public static String redo;
    public static String redoWhat;
    public static String summary;
    public static String undo;
    public static String undoWhat;
    public static String waive;
    public static String waived;
    public static String waivedFinding;
    public static String waivedHover;
    public static String warning;
    public static String warnings;
    public static String withdraw;
    public static String withdrawAll;
    public static String within;

    static {
        initializeMessages("org.dodeka.workbench.findings.messages", Messages.class);
    }

    private Messages() {
    }
}
