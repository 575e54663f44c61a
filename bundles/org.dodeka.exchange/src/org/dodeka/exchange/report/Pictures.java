package org.dodeka.exchange.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.drawing.DiagramDrawing;

/** The diagrams that the page shows, drawn as in the workbench, arranged as somebody left them there, and without the people. */
final class Pictures {

    /** Layers that no page shows, whoever has switched them on: people did not agree to that, and findings are told in words. */
    private static final Set<String> NOT_SHOWN = Set.of("People", "Findings");

    private final Page page;
    private final Html html;

    Pictures(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void landscape() {
        Design design = page.design();
        write("Landscape", List.of(design.getSpaces(), design.getGroups(), design.getGoals(), design.getBoundaries()), Messages.landscapePicture);
    }

    void loops() {
        List<Activity> activities = page.design().getSpaces().stream().map(Space::getActivities).flatMap(List::stream).toList();
        write("Learning loops", List.of(page.design().getLoops(), activities), Messages.loopsPicture);
    }

    /** @param shown what the diagram shows; if that is too much for a page, a sentence says so */
    private void write(String diagram, List<? extends Collection<?>> shown, String caption) {
        DiagramOffer offer = page.offers().stream().filter(one -> one.diagram().name().equals(diagram)).findFirst().orElse(null);
        if (offer == null || shown.stream().allMatch(Collection::isEmpty)) {
            return;
        }
        if (shown.stream().anyMatch(things -> things.size() > Limits.FIGURES)) {
            page.say("p", "left-out", Messages.noPicture, Page.own(offer.diagram().label()));
            return;
        }
        List<Layer> layers = offer.diagram().additionalLayers().stream().filter(Layer::activeByDefault)
                .filter(layer -> !NOT_SHOWN.contains(layer.name())).toList();
        DiagramDrawing drawing = new DiagramDrawing(offer, page.design()).withLayers(layers).describedAs(caption);
        drawing.arranged(page.input.layouts().of(diagram));
        byte[] svg = drawing.svg().bytes();
        String id = page.figureId();
        html.open("figure", "class", "diagram");
        html.open("div", "class", "wide", "role", "region", "aria-label", offer.diagram().label(), "tabindex", "0");
        DrawnDiagram.write(html, id, svg);
        html.close("div").line("figcaption", null, caption).close("figure");
    }

    /** The diagrams that there are for a design. */
    static List<DiagramOffer> offers(Design design) {
        return Viewpoints.installed().diagramsFor(design);
    }
}
