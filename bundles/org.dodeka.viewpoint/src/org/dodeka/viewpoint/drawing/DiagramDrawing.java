package org.dodeka.viewpoint.drawing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.layout.Arranger;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.Scene;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/**
 * A diagram of a model as a drawing, from the model to SVG without a display. What is known of its layout is used, and the rest is placed; the layout
 * itself stays as it is. The same model, specification and layout give the same bytes. For the thread that may read the model.
 */
public final class DiagramDrawing {

    /** The room around the figures. */
    private static final int MARGIN = 16;

    private final DiagramOffer offer;
    private final EObject element;
    private final Set<String> problems = new LinkedHashSet<>();
    private DiagramLayout layout;
    private Set<Layer> layers;
    private String about = "";

    /** @param element what the diagram is about */
    public DiagramDrawing(DiagramOffer offer, EObject element) {
        this.offer = offer;
        this.element = element;
        layout = new DiagramLayout(offer.diagram().name());
    }

    /** Uses the places and switches of a layout. */
    public DiagramDrawing arranged(DiagramLayout known) {
        DiagramLayout copy = new DiagramLayout(known.diagram());
        known.keys().forEach(key -> copy.set(key, known.get(key)));
        known.switches().forEach(copy::setSwitch);
        layout = copy;
        return this;
    }

    /** Shows these layers, and beside them those only that cannot be switched off. */
    public DiagramDrawing withLayers(Collection<Layer> wanted) {
        layers = new LinkedHashSet<>(wanted);
        return this;
    }

    /** Says what the drawing shows, for those who cannot see it. */
    public DiagramDrawing describedAs(String text) {
        about = text;
        return this;
    }

    /** Draws it. */
    public SvgDrawing svg() {
        DiagramDescription description = offer.diagram();
        Interpreter interpreter = offer.interpreter(element, problem -> problems.add(problem.toString()));
        Refresher refresher = new Refresher(description, element, interpreter, problem -> problems.add(problem.toString()));
        try {
            Diagram diagram = refresher.diagram();
            switchAll(diagram);
            refresher.refreshAll();
            String title = interpreter.asString(description.title(), Variables.of(element));
            Scene scene = new Arranger().arrange(diagram, layout);
            return of(scene, title.isBlank() ? description.label() : title, about, new SpecificationImages(offer.specification()), view -> null);
        } finally {
            refresher.dispose();
        }
    }

    private void switchAll(Diagram diagram) {
        for (Layer layer : diagram.description().additionalLayers()) {
            Boolean on = layers != null ? Boolean.valueOf(layers.contains(layer)) : layout.switches().get("layer:" + layer.name());
            if (on != null && layer.optional()) {
                set(diagram.layers(), layer, on);
            }
        }
        for (CompositeFilter filter : diagram.description().filters()) {
            Boolean on = layout.switches().get("filter:" + filter.name());
            if (on != null) {
                set(diagram.filters(), filter, on);
            }
        }
    }

    private static <T> void set(Set<T> all, T one, boolean in) {
        if (in) {
            all.add(one);
        } else {
            all.remove(one);
        }
    }

    /** What went wrong while it was drawn, for people; the drawing is as good as it can be without. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Draws what is arranged already.
     *
     * @param title what the drawing is called, for those who cannot see it
     * @param about what it shows, for those who cannot see it; may be empty
     * @param badges the badge of a view; null for none
     */
    public static SvgDrawing of(Scene scene, String title, String about, Images images, Function<View, Badge> badges) {
        Bounds area = scene.area().grown(MARGIN);
        SvgDrawing drawing = new SvgDrawing(area, title, about, images);
        new Painter().paint(scene.diagram(), scene, badges, drawing);
        return drawing;
    }
}
