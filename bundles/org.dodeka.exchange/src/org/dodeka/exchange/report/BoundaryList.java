package org.dodeka.exchange.report;

import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.design.Boundary;
import org.eclipse.emf.ecore.EObject;

/** Where differences meet, in words. */
final class BoundaryList {

    private final Page page;
    private final Html html;

    BoundaryList(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        List<Boundary> boundaries = page.design().getBoundaries();
        if (boundaries.isEmpty()) {
            return;
        }
        html.line("h3", null, Messages.boundariesTitle);
        html.line("p", "intro", Messages.boundariesIntro);
        html.open("ul", "class", "boundaries");
        page.first(boundaries, Limits.BOUNDARIES, this::boundary);
        html.close("ul");
        page.leftOut(boundaries.size(), Limits.BOUNDARIES, Messages.oneMoreBoundary, Messages.moreBoundaries);
    }

    private void boundary(Boundary boundary) {
        html.open("li");
        page.heading("h4", boundary);
        html.open("p", "class", "sides");
        if (boundary.getSides().size() == 2) {
            html.open("span", "class", "side");
            page.name(boundary.getSides().get(0));
            html.close("span").open("span", "class", "between").text(" \u21c4 " + Words.of(boundary.getKind()) + " \u21c4 ").close("span");
            html.open("span", "class", "side");
            page.name(boundary.getSides().get(1));
            html.close("span");
        } else {
            html.line("span", "empty", Messages.noTwoSides);
        }
        html.close("p");
        page.prose(null, boundary.getPotential());
        bridges(boundary);
        if (!boundary.getMechanisms().isEmpty()) {
            String ways = String.join(", ", boundary.getMechanisms().stream().map(Words::of).toList());
            page.say("p", "detail", Messages.learningBy, Page.own(ways));
        }
        page.notes(boundary);
        html.close("li");
    }

    private void bridges(Boundary boundary) {
        List<EObject> things = Stream.concat(boundary.getObjects().stream(), boundary.getEncounters().stream()).map(EObject.class::cast).toList();
        boolean people = !boundary.getBrokers().isEmpty();
        if (people) {
            page.say("p", "detail", Messages.bridgedByPeople, page.names(boundary.getBrokers()));
        }
        if (!things.isEmpty()) {
            page.say("p", "detail", Messages.bridgedByThings, page.names(things));
        }
        if (!people && things.isEmpty()) {
            html.line("p", "detail", Messages.unbridged);
        }
    }
}
