package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.emf.ecore.EClass;

/** For those who read one screen: a few figures, and what to talk about first. */
final class InShort extends Section {

    InShort(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "in-short";
    }

    @Override
    String title() {
        return Messages.inShort;
    }

    @Override
    void write() {
        html.open("dl", "class", "figures");
        figure(DesignPackage.Literals.SPACE, Messages.space, Messages.spaces);
        figure(DesignPackage.Literals.PERSON, Messages.person, Messages.people);
        figure(DesignPackage.Literals.GROUP, Messages.group, Messages.groups);
        figure(DesignPackage.Literals.ACTIVITY, Messages.activity, Messages.activities);
        coverage(Messages.coverageMean, page.input.metrics().coverage().mean());
        coverage(Messages.coverageLowest, page.input.metrics().coverage().minimum());
        html.close("dl");
        firstThings();
    }

    private void figure(EClass type, String one, String several) {
        int count = page.facts().all(type).size();
        figure(count == 1 ? one : several, Figures.number(count));
    }

    private void coverage(String term, OptionalDouble value) {
        if (value.isPresent()) {
            figure(term, Figures.percent(value.getAsDouble()));
        }
    }

    private void figure(String term, String value) {
        html.open("div").line("dt", null, term).line("dd", null, value).close("div");
    }

    private void firstThings() {
        List<Finding> open = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            page.input.result().findings().stream().filter(f -> !f.waived() && f.severity() == severity)
                    .limit(Limits.FIRST_FINDINGS - open.size()).forEach(open::add);
        }
        if (open.isEmpty()) {
            html.line("p", null, Messages.nothingFirst);
            return;
        }
        html.line("h3", null, Messages.firstThings);
        html.open("ul", "class", "findings");
        open.forEach(finding -> {
            html.open("li", "class", "finding " + finding.severity().id());
            FindingText.severity(page, finding.severity());
            FindingText.message(page, finding);
            html.close("li");
        });
        html.close("ul");
        html.open("p").open("a", "href", "#" + DisciplinesSection.ID).text(Messages.allFindings).close("a").close("p");
    }
}
