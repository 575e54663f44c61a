package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.facts.Facts;
import org.dodeka.model.design.Waiver;

/** The findings of a discipline, rule by rule, the gravest first: what was found, what can be done, what was accepted and why. */
final class FindingsOfDiscipline {

    private record Kind(RuleDescriptor rule, boolean waived, boolean failed) {
    }

    private final Page page;
    private final Html html;

    FindingsOfDiscipline(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write(String discipline, List<Finding> findings) {
        Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Finding::waived).thenComparing(Finding::severity))
                .forEach(f -> kinds.computeIfAbsent(new Kind(f.rule(), f.waived(), f.failed()), kind -> new ArrayList<>()).add(f));
        html.line("h4", null, discipline).open("ul", "class", "findings");
        kinds.forEach(this::kind);
        html.close("ul");
    }

    private void kind(Kind kind, List<Finding> found) {
        html.open("li", "class", "finding " + (kind.waived() ? "waived" : found.get(0).severity().id()));
        html.open("p", "class", "what");
        if (kind.waived()) {
            html.open("span", "class", "severity").open("span", "aria-hidden", "true").text("\u25cb ").close("span").text(Messages.waivedWord)
                    .close("span").text(" ");
        } else {
            FindingText.severity(page, found.get(0).severity());
        }
        if (found.size() == 1) {
            FindingText.message(page, found.get(0));
            html.close("p");
        } else {
            html.text(kind.rule().title()).text(" ");
            page.words(Messages.timesFound, found.size());
            html.close("p").open("ul", "class", "places");
            page.first(found, Limits.FINDINGS_OF_RULE, finding -> {
                html.open("li");
                FindingText.message(page, finding);
                if (finding.waived()) {
                    reason(finding.waiver().get());
                }
                html.close("li");
            });
            html.close("ul");
            page.leftOut(found.size(), Limits.FINDINGS_OF_RULE, Messages.oneMoreFinding, Messages.moreFindings);
        }
        if (kind.waived() && found.size() == 1) {
            reason(found.get(0).waiver().get());
        } else if (!kind.waived() && !kind.failed() && kind.rule().fix().isPresent()) {
            page.say("p", "detail", Messages.whatHelps, Page.own(kind.rule().fix().get().label()));
        }
        html.close("li");
    }

    private void reason(Waiver waiver) {
        String reason = Facts.blank(waiver.getReason()) ? "" : waiver.getReason();
        if (waiver.getUntil() == null) {
            page.say("p", "detail", Messages.waivedBecause, page.quoted(reason));
        } else {
            page.say("p", "detail", Messages.waivedBecauseUntil, page.quoted(reason), Page.own(Figures.day(waiver.getUntil())));
        }
    }
}
