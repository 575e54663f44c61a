package org.dodeka.viewpoint.description;

import java.util.Set;

/** How a text looks. */
public final class LabelStyle {

    private final int size;
    private final Set<FontFormat> formats;
    private final Color color;
    private final LabelAlignment alignment;
    private final boolean showIcon;
    private final String iconPath;
    private final boolean hiddenByDefault;
    private final Expression text;

    LabelStyle(Reading in) {
        size = in.number("labelSize", 8);
        formats = in.choices("labelFormat", FontFormat.class);
        color = in.color("labelColor", Color.BLACK);
        alignment = in.choice("labelAlignment", LabelAlignment.class, LabelAlignment.CENTER);
        showIcon = in.flag("showIcon", true);
        iconPath = in.text("iconPath", "");
        hiddenByDefault = in.flag("hideLabelByDefault", false);
        text = in.expression("labelExpression", "feature:name");
    }

    /** The size of the letters in points. */
    public int size() {
        return size;
    }

    /** Bold, italic and so on. */
    public Set<FontFormat> formats() {
        return formats;
    }

    /** The colour of the letters. */
    public Color color() {
        return color;
    }

    /** Where it stands in its figure. */
    public LabelAlignment alignment() {
        return alignment;
    }

    /** Whether the icon of the element stands before it. */
    public boolean showIcon() {
        return showIcon;
    }

    /** Another icon: a path as {@code /bundle/folder/file.svg}; empty for that of the element. */
    public String iconPath() {
        return iconPath;
    }

    /** Whether it is not shown until it is asked for. */
    public boolean hiddenByDefault() {
        return hiddenByDefault;
    }

    /** The text. */
    public Expression text() {
        return text;
    }
}
