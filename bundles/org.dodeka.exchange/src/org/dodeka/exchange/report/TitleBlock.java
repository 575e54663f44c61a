package org.dodeka.exchange.report;

import org.dodeka.model.design.Design;
import org.dodeka.validation.Severity;
import org.dodeka.validation.facts.Facts;

/** The top of the page: what this is, of when, and whether it may go out. */
final class TitleBlock {

    private final Page page;
    private final Html html;

    TitleBlock(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        Design design = page.design();
        html.open("header", "class", "title");
        html.line("p", "kind", Messages.kindOfPage);
        html.open("h1");
        page.longTexts.write(html, page.title(), LongTexts.NAME);
        html.close("h1");
        if (!Facts.blank(design.getOrganization())) {
            html.open("p", "class", "organization");
            page.longTexts.write(html, design.getOrganization(), LongTexts.NAME);
            html.close("p");
        }
        html.open("ul", "class", "facts");
        status();
        if (design.getAsOf() == null) {
            page.say("li", null, Messages.asOfUnknown);
        } else {
            page.say("li", null, Messages.asOf, Page.own(Figures.day(design.getAsOf())));
        }
        if (!Facts.blank(design.getVersion())) {
            page.say("li", null, Messages.version, design.getVersion());
        }
        html.close("ul").close("header");
    }

    private void status() {
        int errors = (int) page.input.result().count(Severity.ERROR);
        if (errors == 0) {
            html.open("li", "class", "status ready").open("span", "aria-hidden", "true").text("\u2713 ").close("span").text(Messages.ready)
                    .close("li");
        } else {
            html.open("li", "class", "status draft").open("span", "aria-hidden", "true").text(Words.mark(Severity.ERROR) + " ").close("span");
            page.words(errors == 1 ? Messages.draftOne : Messages.draftMany, errors);
            html.close("li");
        }
    }
}
