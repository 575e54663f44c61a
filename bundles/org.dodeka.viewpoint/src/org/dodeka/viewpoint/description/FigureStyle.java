package org.dodeka.viewpoint.description;

/** How a node or a container looks. Features that its type does not have keep the values that Sirius would use for them. */
public final class FigureStyle {

    private final FigureShape shape;
    private final LabelStyle label;
    private final Expression borderSize;
    private final Color borderColor;
    private final LineStyle borderLine;
    private final Color color;
    private final Color foreground;
    private final BackgroundStyle backgroundStyle;
    private final Expression size;
    private final Expression width;
    private final Expression height;
    private final int fixedWidth;
    private final int fixedHeight;
    private final LabelPosition labelPosition;
    private final ResizeKind resizeKind;
    private final boolean roundedCorner;
    private final int arcWidth;
    private final int arcHeight;
    private final String imagePath;
    private final Expression tooltip;

    FigureStyle(Reading in) {
        shape = in.shape();
        label = new LabelStyle(in);
        borderSize = in.expression("borderSizeComputationExpression", "0");
        borderColor = in.color("borderColor", Color.BLACK);
        borderLine = in.choice("borderLineStyle", LineStyle.class, LineStyle.SOLID);
        color = in.fill();
        foreground = in.foreground(color);
        backgroundStyle = in.choice("backgroundStyle", BackgroundStyle.class, BackgroundStyle.GRADIENT_LEFT_TO_RIGHT);
        size = in.expression("sizeComputationExpression", "3");
        width = in.extent("widthComputationExpression", "horizontalDiameterComputationExpression");
        height = in.extent("heightComputationExpression", "verticalDiameterComputationExpression");
        fixedWidth = in.number("width", 0);
        fixedHeight = in.number("height", 0);
        labelPosition = in.choice("labelPosition", LabelPosition.class, LabelPosition.BORDER);
        resizeKind = in.choice("resizeKind", ResizeKind.class, ResizeKind.NONE);
        roundedCorner = in.flag("roundedCorner", false);
        arcWidth = in.number("arcWidth", 10);
        arcHeight = in.number("arcHeight", 10);
        imagePath = in.text("workspacePath", "");
        tooltip = in.expression("tooltipExpression", "");
    }

    /** The shape. */
    public FigureShape shape() {
        return shape;
    }

    /** The label. */
    public LabelStyle label() {
        return label;
    }

    /** The width of the border in pixels. */
    public Expression borderSize() {
        return borderSize;
    }

    /** The colour of the border. */
    public Color borderColor() {
        return borderColor;
    }

    /** How the border is drawn. */
    public LineStyle borderLine() {
        return borderLine;
    }

    /** The colour it is filled with: color, or backgroundColor of dots and containers. */
    public Color color() {
        return color;
    }

    /** The second colour of a container's gradient; the same as the first if there is none. */
    public Color foreground() {
        return foreground;
    }

    /** How the first colour of a container goes over into the second. */
    public BackgroundStyle backgroundStyle() {
        return backgroundStyle;
    }

    /** The size of a node in tens of pixels; -1 for as large as its label. */
    public Expression size() {
        return size;
    }

    /** The width of a container or lozenge in tens of pixels, or the horizontal diameter of an ellipse; -1 or 0 for the size. */
    public Expression width() {
        return width;
    }

    /** The height of a container or lozenge in tens of pixels, or the vertical diameter of an ellipse; -1 or 0 for the size. */
    public Expression height() {
        return height;
    }

    /** The width of a square in tens of pixels; 0 for the size. */
    public int fixedWidth() {
        return fixedWidth;
    }

    /** The height of a square in tens of pixels; 0 for the size. */
    public int fixedHeight() {
        return fixedHeight;
    }

    /** Where the label of a node stands. */
    public LabelPosition labelPosition() {
        return labelPosition;
    }

    /** How people may resize it. */
    public ResizeKind resizeKind() {
        return resizeKind;
    }

    /** Whether the corners of a container or image are round. */
    public boolean roundedCorner() {
        return roundedCorner;
    }

    /** The width of a round corner in pixels. */
    public int arcWidth() {
        return arcWidth;
    }

    /** The height of a round corner in pixels. */
    public int arcHeight() {
        return arcHeight;
    }

    /** The image: a path as {@code /bundle/folder/file.svg}; empty for none. */
    public String imagePath() {
        return imagePath;
    }

    /** What is shown when the pointer rests on it; empty for the label. */
    public Expression tooltip() {
        return tooltip;
    }
}
