package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.ConditionalStyle;
import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.description.EdgeMapping;
import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.description.EdgeStyleDescription;
import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.LabelStyle;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.view.EdgeLook;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.LabelLook;

/** Turns the styles of a mapping of edges into looks and texts. Equal looks of a style are one object. */
final class EdgeStyles {

    private static final EdgeLook NONE = new EdgeLook(Color.BLACK, 1, LineStyle.SOLID, EdgeArrows.NO_DECORATION, EdgeArrows.INPUT_ARROW,
            EdgeRouting.STRAIGHT,
            null, null, null);

    private final class Style {

        private final EdgeStyleDescription described;
        private final Map<Integer, EdgeLook> looks = new HashMap<>();

        Style(EdgeStyleDescription described) {
            this.described = described;
        }

        EdgeLook look(Scope scope) {
            int width = Numbers.isConstant(described.size()) ? Numbers.constant(described.size()) : interpreter.asInteger(described.size(), scope, 1);
            return looks.computeIfAbsent(Math.max(1, width), this::make);
        }

        private EdgeLook make(int width) {
            return new EdgeLook(described.strokeColor(), width, described.lineStyle(), described.sourceArrow(), described.targetArrow(),
                    described.routing(),
                    label(described.beginLabel()), label(described.centerLabel()), label(described.endLabel()));
        }

        private static LabelLook label(Optional<LabelStyle> style) {
            return style.map(LabelLooks::of).orElse(null);
        }

        private String text(Optional<LabelStyle> style, Scope scope) {
            return style.isEmpty() ? "" : LabelLooks.text(style.get(), interpreter, scope);
        }
    }

    private record Case(Expression predicate, Style style) {
    }

    private final Interpreter interpreter;
    private final List<Case> cases = new ArrayList<>();
    private final Style otherwise;

    EdgeStyles(EdgeMapping mapping, Interpreter interpreter) {
        this.interpreter = interpreter;
        for (ConditionalStyle<EdgeStyleDescription> one : mapping.conditionalStyles()) {
            one.style().ifPresent(style -> cases.add(new Case(one.predicate(), new Style(style))));
        }
        otherwise = mapping.style().map(Style::new).orElse(null);
    }

    /** Everything that is asked of the element of an edge. */
    List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        List<Style> styles = new ArrayList<>(cases.stream().map(Case::style).toList());
        cases.forEach(one -> all.add(one.predicate()));
        if (otherwise != null) {
            styles.add(otherwise);
        }
        for (Style style : styles) {
            all.add(style.described.size());
            Stream.of(style.described.beginLabel(), style.described.centerLabel(), style.described.endLabel()).flatMap(Optional::stream)
                    .forEach(label -> all.add(label.text()));
        }
        return all;
    }

    /** Gives an edge its look and texts. Returns whether one is another than before. */
    boolean apply(EdgeView view, Scope scope) {
        Style style = otherwise;
        for (Case one : cases) {
            if (interpreter.asBoolean(one.predicate, scope, false)) {
                style = one.style;
                break;
            }
        }
        if (style == null) {
            return view.setLook(NONE) | view.setLabel("") | view.setEndLabels("", "");
        }
        EdgeLook look = style.look(scope);
        boolean other = look != view.look() && view.setLook(look);
        other |= view.setLabel(style.text(style.described.centerLabel(), scope));
        return view.setEndLabels(style.text(style.described.beginLabel(), scope), style.text(style.described.endLabel(), scope)) || other;
    }
}
