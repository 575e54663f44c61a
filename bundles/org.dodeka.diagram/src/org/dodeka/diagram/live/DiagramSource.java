package org.dodeka.diagram.live;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dodeka.diagram.figure.Resources;
import org.dodeka.diagram.figure.Tone;
import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.drawing.Images;
import org.dodeka.viewpoint.drawing.SpecificationImages;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.tool.Editing;
import org.dodeka.viewpoint.tool.Tools;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;

/** What a diagram is made from: its description, with the services and images of its specification. */
public final class DiagramSource {

    private static final String ELEMENT = "element:";
    private static final String ICON = "/org.dodeka.model.edit/icons/full/obj16/%s.svg";

    private final DiagramOffer offer;
    private final EObject element;
    private final Interpreter interpreter;
    private final Consumer<SpecificationProblem> problems;

    private DiagramSource(DiagramOffer offer, EObject element, Consumer<SpecificationProblem> problems) {
        this.offer = offer;
        this.element = element;
        this.problems = problems;
        interpreter = offer.interpreter(element, problems);
    }

    /**
     * The source of a diagram.
     *
     * @param name the name that the specification gives to the diagram
     * @param problems is told what is wrong with the specification, each once
     */
    public static Optional<DiagramSource> of(EObject element, String name, Consumer<SpecificationProblem> problems) {
        return offers(element).stream().filter(offer -> offer.diagram().name().equals(name)).findFirst()
                .map(offer -> new DiagramSource(offer, element, problems));
    }

    /** The diagrams that an element can have. */
    public static List<DiagramOffer> offers(EObject element) {
        return Viewpoints.installed().diagramsFor(element);
    }

    /** The labels of the diagrams that an element can have, for people. */
    public static String known(EObject element) {
        return offers(element).stream().map(offer -> offer.diagram().label()).collect(Collectors.joining(", "));
    }

    /** What people call a diagram; its name if no specification has it. */
    public static String label(String name) {
        return Viewpoints.installed().specifications().stream().flatMap(specification -> specification.group().viewpoints().stream())
                .flatMap(viewpoint -> viewpoint.diagrams().stream()).filter(diagram -> diagram.name().equals(name)).map(DiagramDescription::label)
                .findFirst().orElse(name);
    }

    /** What describes it. */
    public DiagramDescription description() {
        return offer.diagram();
    }

    /** The images of the specification, for drawings elsewhere than on the screen. */
    public Images images() {
        return new SpecificationImages(offer.specification());
    }

    Refresher refresher() {
        return new Refresher(offer.diagram(), element, interpreter, problems);
    }

    Tools tools(Editing editing) {
        return new Tools(interpreter, editing);
    }

    Resources resources(Display display) {
        return new Resources(display, this::image, Tone.of(display));
    }

    /** The image of a path of the specification, or the icon of a class of elements ({@code element:Space}); null if there is none. */
    public ImageDescriptor image(String path) {
        String file = path.startsWith(ELEMENT) ? ICON.formatted(path.substring(ELEMENT.length())) : path;
        URL url = offer.specification().resource(file).orElse(null);
        return url == null ? null : ImageDescriptor.createFromURL(url);
    }
}
