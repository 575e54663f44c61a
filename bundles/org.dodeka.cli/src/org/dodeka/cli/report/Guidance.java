package org.dodeka.cli.report;

import java.util.List;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.Threshold;
import org.eclipse.osgi.util.NLS;

/** What the product knows about a discipline or a rule, for people who want to do better. */
public final class Guidance {

    private final Paper paper;

    /** Guidance on paper. */
    public Guidance(Paper paper) {
        this.paper = paper;
    }

    /** Prints a discipline with all of its items and its rules. */
    public void discipline(Discipline discipline, List<RuleDescriptor> rules) {
        paper.aside(new Text(), "", Text.of(Style.BOLD, Labels.of(discipline)), Text.of(Style.DIM, discipline.getCode()));
        if (discipline.getKeyQuestion() != null) {
            paper.line(Text.of(Style.CYAN, discipline.getKeyQuestion()));
        }
        paper.rule();
        if (discipline.getPurpose() != null) {
            paper.line(Text.of(discipline.getPurpose()));
        }
        items(discipline, ItemKind.QUESTION, Messages.questionsTitle);
        items(discipline, ItemKind.PERSPECTIVE, Messages.perspectivesTitle);
        items(discipline, ItemKind.METHOD, Messages.methodsTitle);
        items(discipline, ItemKind.PITFALL, Messages.pitfallsTitle);
        items(discipline, ItemKind.CRITERION, Messages.criteriaTitle);
        if (!rules.isEmpty()) {
            title(Messages.rulesTitle);
            for (RuleDescriptor rule : rules) {
                paper.aside(Marks.of(rule.severity(), paper), "    ", Text.of(rule.title()), Text.of(Style.DIM, rule.id()));
            }
        }
        paper.flush();
    }

    private void items(Discipline discipline, ItemKind kind, String title) {
        List<CatalogueItem> items = Catalogues.items(discipline, kind);
        if (!items.isEmpty()) {
            title(title);
            items.forEach(item -> paper.line("  " + paper.glyph(Glyphs.BULLET) + " ", "    ", Text.of(item.getText())));
        }
    }

    /** Prints a rule. */
    public void rule(RuleDescriptor rule, Disciplines disciplines) {
        paper.aside(new Text(), "", Text.of(Style.BOLD, rule.title()), Text.of(Style.DIM, rule.id()));
        paper.line(Text.of(Style.DIM, NLS.bind(Messages.ruleKind, new Object[] { Marks.word(rule.severity()), disciplines.name(rule.discipline()),
            Labels.ofClass(rule.target()) })));
        paper.rule();
        paper.line(Text.of(rule.description()));
        title(Messages.saysTitle);
        paper.line("  ", "  ", Text.of(example(rule.message())));
        rule.fix().ifPresent(fix -> {
            title(Messages.fixTitle);
            paper.line("  ", "  ", Text.of(fix.label()));
            paper.line("  ", "  ", Text.of(Style.DIM, fix.safe() ? NLS.bind(Messages.fixSafe, rule.id()) : Messages.fixAsks));
        });
        title(Messages.settingsTitle);
        setting(rule.id() + ".severity", rule.severity().id(), Messages.settingSeverity);
        setting(rule.id() + ".enabled", "true", Messages.settingEnabled);
        for (Threshold threshold : rule.thresholds()) {
            setting(rule.id() + "." + threshold.id(), Figures.plain(threshold.defaultValue()), range(threshold));
        }
        if (!rule.source().isBlank()) {
            title(Messages.sourceTitle);
            paper.line("  ", "  ", Text.of(rule.source()));
        }
        paper.flush();
    }

    private static String range(Threshold threshold) {
        String unit = threshold.unit().isEmpty() ? "" : " " + threshold.unit();
        boolean open = threshold.max() >= Integer.MAX_VALUE;
        return NLS.bind(open ? Messages.settingAtLeast : Messages.settingRange,
                new Object[] { threshold.label(), Figures.plain(threshold.min()) + (open ? unit : ""), Figures.plain(threshold.max()) + unit });
    }

    /** The message with an ellipsis for each argument. */
    private String example(String message) {
        String omission = paper.glyph(Glyphs.OMISSION);
        return NLS.bind(message, new Object[] { omission, omission, omission, omission, omission, omission });
    }

    private void setting(String key, String value, String meaning) {
        paper.line("  ", "      ", Text.of(key + " = " + value).add(Style.DIM, " (" + meaning + ")"));
    }

    private void title(String text) {
        paper.line();
        paper.line(Text.of(Style.BOLD, text));
    }
}
