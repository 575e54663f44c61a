package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.List;

/** How one diagram shows a model. */
public final class DiagramDescription extends Described {

    private final String domainClass;
    private final Expression title;
    private final Expression precondition;
    private final Expression root;
    private final Layer defaultLayer;
    private final List<Layer> additionalLayers;
    private final List<CompositeFilter> filters;
    private final List<ContainerDropDescription> drops;
    private final LayoutDirection layoutDirection;
    private final boolean initialisation;

    DiagramDescription(Reading in) {
        super(in);
        domainClass = in.text("domainClass", "");
        title = in.expression("titleExpression", "");
        precondition = in.expression("preconditionExpression", "");
        root = in.expression("rootExpression", "");
        defaultLayer = in.child("defaultLayer", Layer::new);
        additionalLayers = in.children("additionalLayers", Layer::new);
        filters = in.children("filters", CompositeFilter::new);
        drops = in.references("dropDescriptions", ContainerDropDescription.class);
        LayoutDirection usual = LayoutDirection.TOP_TO_BOTTOM;
        layoutDirection = in.child("layout", layout -> layout.choice("direction", LayoutDirection.class, usual), usual);
        initialisation = in.flag("initialisation", false);
    }

    /** The type of the element that the diagram is about, such as {@code design.Design}. */
    public String domainClass() {
        return domainClass;
    }

    /** What a new diagram is called; empty if the label serves. */
    public Expression title() {
        return title;
    }

    /** Whether an element can have such a diagram. */
    public Expression precondition() {
        return precondition;
    }

    /** The element whose parts are shown instead of the one that the diagram is about. */
    public Expression root() {
        return root;
    }

    /** The layer that is always on. */
    public Layer defaultLayer() {
        return defaultLayer;
    }

    /** Further layers, in the order of the file. */
    public List<Layer> additionalLayers() {
        return additionalLayers;
    }

    /** What can be hidden on demand. */
    public List<CompositeFilter> filters() {
        return filters;
    }

    /** Tools for what is dropped onto the diagram itself. */
    public List<ContainerDropDescription> drops() {
        return drops;
    }

    /** Where edges point to in an automatic layout. */
    public LayoutDirection layoutDirection() {
        return layoutDirection;
    }

    /** Whether a diagram is made for each fitting element without being asked for. */
    public boolean initialisation() {
        return initialisation;
    }

    /** All layers, the default layer first. */
    public List<Layer> layers() {
        List<Layer> all = new ArrayList<>();
        all.add(defaultLayer);
        all.addAll(additionalLayers);
        return all;
    }
}
