package org.dodeka.exchange.report;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Tool;
import org.dodeka.validation.facts.Facts;

/** With what people learn. */
final class ToolsSection extends Section {

    ToolsSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "tools";
    }

    @Override
    String title() {
        return Messages.toolsTitle;
    }

    @Override
    boolean isPresent() {
        return !page.design().getTools().isEmpty() || !page.design().getArtifacts().isEmpty();
    }

    @Override
    void write() {
        List<Tool> tools = page.design().getTools();
        if (!tools.isEmpty()) {
            html.line("h3", null, Messages.placesTitle).open("ul", "class", "things");
            page.first(tools, Limits.TOOLS, this::tool);
            html.close("ul");
            page.leftOut(tools.size(), Limits.TOOLS, Messages.oneMoreTool, Messages.moreTools);
        }
        List<Artifact> artifacts = page.design().getArtifacts();
        if (!artifacts.isEmpty()) {
            html.line("h3", null, Messages.artifactsTitle).open("ul", "class", "things");
            page.first(artifacts, Limits.TOOLS, this::artifact);
            html.close("ul");
            page.leftOut(artifacts.size(), Limits.TOOLS, Messages.oneMoreArtifact, Messages.moreArtifacts);
        }
    }

    private void tool(Tool tool) {
        html.open("li").open("strong");
        page.name(tool);
        html.close("strong").text(" ").open("span", "class", "detail").text(Words.of(tool.getKind()) + " \u00b7 ");
        if (tool.getAccessibleTo().isEmpty()) {
            html.text(Messages.openToAll);
        } else {
            page.words(Messages.openTo, page.names(tool.getAccessibleTo()));
        }
        html.close("span");
        if (!Facts.blank(tool.getUrl())) {
            address(tool.getUrl());
        }
        page.notes(tool);
        html.close("li");
    }

    private void address(String url) {
        html.open("p", "class", "detail");
        Optional<String> link = WebAddress.of(url);
        if (link.isPresent()) {
            html.open("a", "href", link.get(), "rel", "noreferrer noopener").user(VisibleText.of(link.get(), LongTexts.NAME)).close("a");
        } else {
            page.longTexts.write(html, url, LongTexts.NAME);
        }
        html.close("p");
    }

    private void artifact(Artifact artifact) {
        html.open("li").open("strong");
        page.name(artifact);
        html.close("strong").text(" ").open("span", "class", "detail").text(Words.of(artifact.getKind()) + " \u00b7 ");
        if (artifact.getSteward() == null) {
            html.text(Messages.noSteward);
        } else {
            page.words(Messages.steward, artifact.getSteward());
        }
        if (artifact.getLastReviewed() != null) {
            html.text(" \u00b7 ");
            page.words(Messages.lastReviewed, Page.own(Figures.day(artifact.getLastReviewed())));
        }
        html.close("span");
        page.notes(artifact);
        html.close("li");
    }
}
