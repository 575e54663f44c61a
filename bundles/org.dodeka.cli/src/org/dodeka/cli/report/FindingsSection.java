package org.dodeka.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Waiver;
import org.dodeka.validation.Finding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The findings of a design, discipline by discipline, the gravest first. */
public final class FindingsSection {

    private final Paper paper;
    private final Disciplines disciplines;

    /** A section on paper. */
    public FindingsSection(Paper paper, Disciplines disciplines) {
        this.paper = paper;
        this.disciplines = disciplines;
    }

    /** Prints findings, the waived ones last. */
    public void print(List<Finding> findings) {
        List<Finding> open = findings.stream().filter(f -> !f.waived()).toList();
        Map<String, List<Finding>> groups = disciplines.group(open, f -> f.rule().discipline());
        groups.forEach(this::discipline);
        quiet(groups);
        waived(findings.stream().filter(Finding::waived).toList());
    }

    private void discipline(String code, List<Finding> findings) {
        paper.line();
        Text title = disciplines.title(code);
        paper.aside(new Text(), "  ", title, Text.of(Style.DIM, code));
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::severity));
        for (int i = 0; i < sorted.size(); i++) {
            Finding finding = sorted.get(i);
            boolean last = i + 1 == sorted.size() || sorted.get(i + 1).rule() != finding.rule();
            paper.aside(Marks.of(finding.severity(), paper), "    ", Text.of(finding.message()).add(Style.DIM, place(finding)),
                    Text.of(Style.DIM, finding.rule().id()));
            if (last && !finding.failed()) {
                String arrow = paper.glyph(Glyphs.ARROW) + " ";
                finding.rule().fix().ifPresent(fix -> paper.line("    ", "      ", Text.of(Style.CYAN, arrow + fix.label())));
            }
        }
    }

    /** Which element it is and within which it lies, as far as the message does not name them. */
    private static String place(Finding finding) {
        EObject element = finding.element();
        EObject holder = element.eContainer();
        String name = finding.message().contains(Labels.of(element)) || element instanceof Design ? "" : Labels.of(element);
        boolean told = holder == null || holder instanceof Design || finding.message().contains(Labels.of(holder));
        if (told) {
            return name.isEmpty() ? "" : " " + NLS.bind(Messages.about, name);
        }
        return " " + (name.isEmpty() ? NLS.bind(Messages.within, Labels.of(holder)) : NLS.bind(Messages.aboutWithin, name, Labels.of(holder)));
    }

    /** The disciplines of the catalogue without findings, in one paragraph. */
    private void quiet(Map<String, ?> groups) {
        List<String> names = disciplines.all().stream().map(Discipline::getCode).filter(code -> !groups.containsKey(code))
                .map(disciplines::name).toList();
        if (!names.isEmpty()) {
            paper.line();
            paper.line("", "  ", Text.of(Style.GREEN, NLS.bind(Messages.nothingToSay, String.join(", ", names))));
        }
    }

    private void waived(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        paper.line();
        paper.line(Text.of(Style.BOLD, Messages.waivedTitle));
        for (Finding finding : findings) {
            paper.aside(Text.of(Style.DIM, "  " + paper.glyph(Glyphs.WAIVED) + " "), "    ", Text.of(Style.DIM, finding.message()),
                    Text.of(Style.DIM, finding.rule().id()));
            Waiver waiver = finding.waiver().get();
            String reason = waiver.getUntil() == null ? NLS.bind(Messages.waivedBecause, waiver.getReason())
                    : NLS.bind(Messages.waivedBecauseUntil, waiver.getReason(), Dates.format(waiver.getUntil()));
            paper.line("      ", "      ", Text.of(Style.DIM, reason));
        }
    }
}
