package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.ConditionalStyle;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.FigureStyle;
import org.dodeka.viewpoint.description.LabelAlignment;
import org.dodeka.viewpoint.description.LabelPosition;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.description.NodeMapping;
import org.dodeka.viewpoint.description.ResizeKind;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.view.LabelLook;
import org.dodeka.viewpoint.view.NodeLook;
import org.dodeka.viewpoint.view.NodeView;

/** Turns the styles of a mapping of nodes into looks, labels and tooltips. Equal looks of a style are one object. */
final class NodeStyles {

    private static final int UNIT = 10;
    private static final int AUTO = -1;
    private static final int NODE_SIZE = 3;
    private static final NodeLook NONE = new NodeLook(FigureShape.SQUARE, Color.WHITE, Color.WHITE, Color.BLACK, 1, LineStyle.SOLID, 0,
            NODE_SIZE * UNIT,
            NODE_SIZE * UNIT, LabelPosition.BORDER, ResizeKind.NONE, "", new LabelLook(8, Set.of(), Color.BLACK, LabelAlignment.CENTER, null));

    private record Sizes(int border, int width, int height) {
    }

    private final class Style {

        private final FigureStyle described;
        private final LabelLook label;
        private final Map<Sizes, NodeLook> looks = new HashMap<>();
        private final NodeLook constant;

        Style(FigureStyle described) {
            this.described = described;
            label = LabelLooks.of(described.label());
            constant = sizeExpressions().stream().allMatch(Numbers::isConstant) ? look(null) : null;
        }

        private List<Expression> sizeExpressions() {
            return container ? List.of(described.borderSize(), described.width(), described.height())
                    : List.of(described.borderSize(), described.width(), described.height(), described.size());
        }

        NodeLook look(Scope scope) {
            if (constant != null) {
                return constant;
            }
            int border = Math.max(0, number(described.borderSize(), scope, 0));
            int size = container ? AUTO : number(described.size(), scope, NODE_SIZE);
            int width = extent(described.fixedWidth(), number(described.width(), scope, AUTO), size);
            int height = extent(described.fixedHeight(), number(described.height(), scope, AUTO), size);
            return looks.computeIfAbsent(new Sizes(border, width, height), this::make);
        }

        private int extent(int fixed, int own, int size) {
            int units = fixed > 0 ? fixed : own > 0 ? own : size;
            return units > 0 ? units * UNIT : AUTO;
        }

        private int number(Expression expression, Scope scope, int otherwise) {
            return Numbers.isConstant(expression) ? Numbers.constant(expression) : interpreter.asInteger(expression, scope, otherwise);
        }

        private NodeLook make(Sizes sizes) {
            return new NodeLook(described.shape(), described.color(), described.foreground(), described.borderColor(), sizes.border,
                    described.borderLine(),
                    described.roundedCorner() ? described.arcWidth() : 0, sizes.width, sizes.height, described.labelPosition(),
                            described.resizeKind(),
                    described.imagePath(), label);
        }
    }

    private record Case(Expression predicate, Style style) {
    }

    private final Interpreter interpreter;
    private final boolean container;
    private final List<Case> cases = new ArrayList<>();
    private final Style otherwise;

    NodeStyles(AbstractNodeMapping mapping, Interpreter interpreter) {
        this.interpreter = interpreter;
        container = mapping instanceof ContainerMapping;
        List<ConditionalStyle<FigureStyle>> conditional = mapping instanceof ContainerMapping one ? one.conditionalStyles() : ((NodeMapping) mapping)
                .conditionalStyles();
        for (ConditionalStyle<FigureStyle> one : conditional) {
            one.style().ifPresent(style -> cases.add(new Case(one.predicate(), new Style(style))));
        }
        Optional<FigureStyle> style = mapping instanceof ContainerMapping one ? one.style() : ((NodeMapping) mapping).style();
        otherwise = style.map(Style::new).orElse(null);
    }

    /** Everything that is asked of the element of a view, but for the tooltip, which nobody needs before the pointer rests on the view. */
    List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        List<Style> styles = new ArrayList<>(cases.stream().map(Case::style).toList());
        cases.forEach(one -> all.add(one.predicate()));
        if (otherwise != null) {
            styles.add(otherwise);
        }
        for (Style style : styles) {
            all.addAll(style.sizeExpressions());
            all.add(style.described.label().text());
        }
        return all;
    }

    /** Gives a view its look, label and tooltip. Returns whether the look or the label is another than before. */
    boolean apply(NodeView view, Scope scope) {
        Style style = style(scope);
        if (style == null) {
            view.setTooltip(null);
            return view.setLook(NONE) | view.setLabel("");
        }
        Expression tooltip = style.described.tooltip();
        view.setTooltip(tooltip.isEmpty() ? null : () -> interpreter.asString(tooltip, new Scope(view.diagram()).of(view)));
        NodeLook look = style.look(scope);
        boolean other = look != view.look() && view.setLook(look);
        return view.setLabel(LabelLooks.text(style.described.label(), interpreter, scope)) || other;
    }

    private Style style(Scope scope) {
        for (Case one : cases) {
            if (interpreter.asBoolean(one.predicate, scope, false)) {
                return one.style;
            }
        }
        return otherwise;
    }
}
