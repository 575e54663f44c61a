package org.dodeka.cli.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.SafeText;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.validation.RuleDescriptor;

/** All rules as text or as Markdown. */
public final class RuleList {

    private RuleList() {
    }

    /** Prints the rules for a terminal, discipline by discipline. */
    public static void text(Collection<RuleDescriptor> rules, Disciplines disciplines, Paper paper) {
        boolean first = true;
        for (Map.Entry<String, List<RuleDescriptor>> group : disciplines.group(rules, RuleDescriptor::discipline).entrySet()) {
            if (!first) {
                paper.line();
            }
            first = false;
            paper.aside(new Text(), "  ", disciplines.title(group.getKey()),
                    Text.of(Style.DIM, group.getKey()));
            for (RuleDescriptor rule : group.getValue()) {
                paper.aside(Marks.of(rule.severity(), paper), "    ", Text.of(rule.title()), Text.of(Style.DIM, rule.id()));
                rule.fix().ifPresent(fix -> paper.line("    ", "       ", Text.of(Style.CYAN, paper.glyph(Glyphs.ARROW) + " " + fix.label())
                        .add(Style.DIM, fix.safe() ? " " + Messages.safeMark : "")));
            }
        }
        paper.line();
        paper.line(Text.of(Style.BOLD, Figures.count(rules.size(), Messages.oneRule, Messages.manyRules)));
        paper.flush();
    }

    /** Prints the rules as Markdown, a table for each discipline. */
    public static void markdown(Collection<RuleDescriptor> rules, Disciplines disciplines, Paper paper) {
        paper.raw(Text.of("# " + Messages.rulesTitle));
        disciplines.group(rules, RuleDescriptor::discipline).forEach((code, group) -> {
            paper.line();
            paper.raw(Text.of("## " + cell(disciplines.name(code)) + " (" + cell(code) + ")"));
            if (!disciplines.keyQuestion(code).isEmpty()) {
                paper.line();
                paper.raw(Text.of("*" + cell(disciplines.keyQuestion(code)) + "*"));
            }
            paper.line();
            paper.raw(Text.of("| " + String.join(" | ", Messages.columnRule, Messages.columnSeverity, Messages.columnTitle,
                    Messages.columnDescription,
                    Messages.columnFix, Messages.columnSource) + " |"));
            paper.raw(Text.of("|---|---|---|---|---|---|"));
            for (RuleDescriptor rule : group) {
                String fix = rule.fix().map(f -> f.label() + (f.safe() ? " " + Messages.safeMark : "")).orElse("");
                paper.raw(Text.of("| " + String.join(" | ", cell(rule.id()), Marks.word(rule.severity()), cell(rule.title()),
                        cell(rule.description()), cell(fix),
                        cell(rule.source())) + " |"));
            }
        });
        paper.flush();
    }

    /** A text that cannot break a table, nor begin markup. */
    private static String cell(String text) {
        return SafeText.of(text).replace("\\", "\\\\").replaceAll("([|*_`<>\\[\\]])", "\\\\$1");
    }
}
