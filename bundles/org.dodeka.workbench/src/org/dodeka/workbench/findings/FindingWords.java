package org.dodeka.workbench.findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.forms.Words;
import org.dodeka.forms.findings.DisciplineNames;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.dodeka.workbench.findings.Grouping.Group;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Findings in words. */
public final class FindingWords {

    private static final String NEW_LINE = "\n";

    private final DisciplineNames disciplines;

    /** @param disciplines what the disciplines are called */
    public FindingWords(DisciplineNames disciplines) {
        this.disciplines = disciplines;
    }

    /** What was found, and whether that is accepted. */
    public String message(Finding finding) {
        return finding.waived() ? NLS.bind(Messages.waivedFinding, finding.message()) : finding.message();
    }

    /** What kind of element it is about, and where that is. */
    public String where(Finding finding) {
        EObject element = finding.element();
        String kind = Words.of(element.eClass());
        EObject container = element.eContainer();
        return container == null || container instanceof Design ? kind : NLS.bind(Messages.within, kind, Labels.of(container));
    }

    String group(Grouping grouping, Group group) {
        String name = switch (grouping) {
            case DISCIPLINE -> disciplines.name(group.key());
            case SEVERITY -> severity(Severity.of(group.key()));
            case SPACE -> group.space() == null ? Messages.elsewhere : Labels.of(group.space());
        };
        return NLS.bind(Messages.group, name, group.findings().size());
    }

    /** All that is said about a finding, in lines. */
    public String hover(Finding finding) {
        StringBuilder text = new StringBuilder(finding.message());
        text.append(NEW_LINE).append(NLS.bind(Messages.hoverRule,
                new Object[] { severity(finding.severity()), finding.rule().id(), finding.rule().title() }));
        text.append(NEW_LINE).append(NLS.bind(Messages.hoverWhere, Labels.of(finding.element()), where(finding)));
        finding.waiver().ifPresent(waiver -> text.append(NEW_LINE).append(NLS.bind(Messages.hoverWaived, waiver.getReason())));
        if (finding.failed()) {
            text.append(NEW_LINE).append(Messages.hoverFailed);
        } else {
            finding.rule().fix().ifPresent(fix -> text.append(NEW_LINE).append(NLS.bind(Messages.hoverFix, fix.label())));
        }
        return text.toString();
    }

    /** For a letter or a table: severity, rule, message and place, with tabs between them. */
    String text(List<Finding> findings) {
        return findings.stream().map(finding -> String.join("\t", severity(finding.severity()), finding.rule().id(), message(finding),
                Labels.of(finding.element()), where(finding))).collect(Collectors.joining(System.lineSeparator()));
    }

    /** What the filter looks into. */
    String searched(Finding finding) {
        return String.join(" ", message(finding), where(finding), finding.rule().id(), disciplines.name(finding.rule().discipline()));
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.error;
            case WARNING -> Messages.warning;
            case INFO -> Messages.hint;
        };
    }

    static String count(Severity severity, long count) {
        return switch (severity) {
            case ERROR -> count(count, Messages.oneError, Messages.errors);
            case WARNING -> count(count, Messages.oneWarning, Messages.warnings);
            case INFO -> count(count, Messages.oneHint, Messages.hints);
        };
    }

    static String count(long count, String one, String many) {
        return count == 1 ? one : NLS.bind(many, count);
    }

    /** The worst first, as lists of findings have them. */
    public static Comparator<Finding> worstFirst() {
        return Comparator.comparing(Finding::severity).thenComparing(finding -> finding.rule().discipline())
                .thenComparing(finding -> finding.rule().id());
    }
}
