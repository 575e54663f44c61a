package org.dodeka.viewpoint.description;

import java.util.Optional;

/** How an edge looks. */
public final class EdgeStyleDescription {

    private final Color strokeColor;
    private final LineStyle lineStyle;
    private final EdgeArrows sourceArrow;
    private final EdgeArrows targetArrow;
    private final Expression size;
    private final EdgeRouting routing;
    private final Optional<LabelStyle> beginLabel;
    private final Optional<LabelStyle> centerLabel;
    private final Optional<LabelStyle> endLabel;

    EdgeStyleDescription(Reading in) {
        strokeColor = in.color("strokeColor", Color.BLACK);
        lineStyle = in.choice("lineStyle", LineStyle.class, LineStyle.SOLID);
        sourceArrow = in.choice("sourceArrow", EdgeArrows.class, EdgeArrows.NO_DECORATION);
        targetArrow = in.choice("targetArrow", EdgeArrows.class, EdgeArrows.INPUT_ARROW);
        size = in.expression("sizeComputationExpression", "1");
        routing = in.choice("routingStyle", EdgeRouting.class, EdgeRouting.STRAIGHT);
        beginLabel = in.optional("beginLabelStyleDescription", LabelStyle::new);
        centerLabel = in.optional("centerLabelStyleDescription", LabelStyle::new);
        endLabel = in.optional("endLabelStyleDescription", LabelStyle::new);
    }

    /** Its colour. */
    public Color strokeColor() {
        return strokeColor;
    }

    /** How its line is drawn. */
    public LineStyle lineStyle() {
        return lineStyle;
    }

    /** What stands where it starts. */
    public EdgeArrows sourceArrow() {
        return sourceArrow;
    }

    /** What stands where it ends. */
    public EdgeArrows targetArrow() {
        return targetArrow;
    }

    /** Its width in pixels. */
    public Expression size() {
        return size;
    }

    /** How it runs. */
    public EdgeRouting routing() {
        return routing;
    }

    /** The text at its start. */
    public Optional<LabelStyle> beginLabel() {
        return beginLabel;
    }

    /** The text in its middle. */
    public Optional<LabelStyle> centerLabel() {
        return centerLabel;
    }

    /** The text at its end. */
    public Optional<LabelStyle> endLabel() {
        return endLabel;
    }
}
