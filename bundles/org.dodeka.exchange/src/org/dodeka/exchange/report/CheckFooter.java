package org.dodeka.exchange.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePack;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.Threshold;
import org.dodeka.validation.ValidationResult;
import org.eclipse.osgi.util.NLS;

/** The end of the page: how the design was checked, so that others can check it again. */
final class CheckFooter {

    private final Page page;
    private final Html html;

    CheckFooter(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        ValidationResult result = page.input.result();
        html.open("footer").line("h2", null, Messages.checkedTitle);
        LocalDate asOf = page.design().getAsOf();
        if (asOf == null) {
            page.say("p", null, Messages.checkedWithoutDay, result.applicable().size());
        } else {
            page.say("p", null, Messages.checkedAsOf, result.applicable().size(), Page.own(Figures.day(asOf)));
        }
        int waived = (int) result.findings().stream().filter(finding -> finding.waived()).count();
        page.say("p", null, Messages.checkedCounts, (int) result.count(Severity.ERROR), (int) result.count(Severity.WARNING),
                (int) result.count(Severity.INFO), waived);
        if (!page.input.packs().isEmpty()) {
            html.open("ul");
            for (RulePack pack : page.input.packs()) {
                page.say("li", null, Messages.checkedPack, pack.name(), pack.version(), pack.rules().size());
            }
            html.close("ul");
        }
        differences();
        page.say("p", null, page.input.withNotes() ? Messages.withNotes : Messages.withoutNotes);
        html.line("p", null, Messages.selfContained).close("footer");
    }

    /** What was checked otherwise than the packs have it, so that a lenient check does not look like a strict one. */
    private void differences() {
        List<String> differences = new ArrayList<>();
        page.input.packs().forEach(pack -> pack.rules().forEach(rule -> differences(rule, differences)));
        if (!differences.isEmpty()) {
            html.line("p", null, Messages.checkedOtherwise).open("ul");
            differences.forEach(difference -> html.line("li", null, difference));
            html.close("ul");
        }
    }

    private void differences(RuleDescriptor rule, List<String> differences) {
        RuleSettings settings = page.input.settings();
        if (!settings.enabled(rule)) {
            differences.add(NLS.bind(Messages.ruleOff, rule.id(), rule.title()));
            return;
        }
        if (settings.severity(rule) != rule.severity()) {
            differences.add(NLS.bind(Messages.ruleSeverity, new Object[] { rule.id(), rule.title(), Words.of(settings.severity(rule)) }));
        }
        for (Threshold threshold : rule.thresholds()) {
            double value = settings.threshold(rule, threshold.id());
            if (value != threshold.defaultValue()) {
                differences.add(NLS.bind(Messages.ruleThreshold, new Object[] { rule.id(), threshold.label(), Figures.number(value),
                        Figures.number(threshold.defaultValue()) }));
            }
        }
    }
}
