package org.dodeka.workbench.preferences;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.Severity;
import org.dodeka.validation.Threshold;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a rule demands, and what can be set about it. */
final class RuleDetails {

    private static final int TEXT_WIDTH = 80;
    private static final int NUMBER_WIDTH = 70;

    private final Group group;
    private final ScrolledComposite scrolled;
    private final Consumer<RuleDescriptor> changed;
    private final List<String> problems = new ArrayList<>();
    private RuleChoices choices;

    /** @param changed is told of the rule about which something was chosen, or entered that cannot be chosen */
    RuleDetails(Composite parent, Consumer<RuleDescriptor> changed) {
        this.changed = changed;
        group = new Group(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(group);
        scrolled = new ScrolledComposite(group, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(scrolled);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return group;
    }

    /** What keeps the choices from being used, each in a sentence. */
    List<String> problems() {
        return problems;
    }

    /** Shows a rule; null for none. */
    void show(RuleDescriptor rule, RuleChoices newChoices) {
        choices = newChoices;
        problems.clear();
        if (scrolled.getContent() != null) {
            scrolled.getContent().dispose();
        }
        Composite content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 6).applyTo(content);
        group.setText(rule == null ? "" : (rule.id() + "  " + rule.title()).replace("&", "&&"));
        if (rule == null) {
            wrapped(content, Messages.chooseRule);
        } else {
            wrapped(content, rule.description());
            severity(content, rule);
            rule.thresholds().forEach(threshold -> threshold(content, rule, threshold));
        }
        scrolled.setContent(content);
        fit();
    }

    private void fit() {
        Control content = scrolled.getContent();
        if (content != null) {
            content.setSize(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
            scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
            ((Composite) content).layout(true, true);
        }
    }

    private static void wrapped(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void severity(Composite parent, RuleDescriptor rule) {
        new Label(parent, SWT.NONE).setText(Messages.severity);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(Stream.of(Severity.values()).map(RuleDetails::word).toArray(String[]::new));
        combo.select(choices.severity(rule).ordinal());
        combo.addListener(SWT.Selection, event -> {
            choices.severity(rule, Severity.values()[combo.getSelectionIndex()]);
            changed.accept(rule);
        });
        GridDataFactory.fillDefaults().applyTo(combo);
        new Label(parent, SWT.NONE).setText(NLS.bind(Messages.usually, word(rule.severity())));
    }

    private void threshold(Composite parent, RuleDescriptor rule, Threshold threshold) {
        new Label(parent, SWT.NONE).setText(NLS.bind(Messages.caption, threshold.label().replace("&", "&&")));
        NumberFormat format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(6);
        format.setGroupingUsed(false);
        Text text = new Text(parent, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
        text.setText(format.format(choices.threshold(rule, threshold)));
        new Label(parent, SWT.NONE).setText(NLS.bind(unit(threshold).isEmpty() ? Messages.usually : Messages.usuallyWithUnit,
                format.format(threshold.defaultValue()), unit(threshold)));
        String range = NLS.bind(Messages.range, new Object[] { threshold.label(), format.format(threshold.min()), format.format(threshold.max()) });
        ControlDecoration error = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        error.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        error.setDescriptionText(range);
        error.hide();
        text.addListener(SWT.Modify, event -> {
            ParsePosition end = new ParsePosition(0);
            String entered = text.getText().strip();
            Number number = format.parse(entered, end);
            problems.remove(range);
            if (number != null && end.getIndex() == entered.length() && number.doubleValue() >= threshold.min() && number.doubleValue() <= threshold.max()) {
                error.hide();
                choices.threshold(rule, threshold, number.doubleValue());
            } else {
                error.show();
                problems.add(range);
            }
            changed.accept(rule);
        });
    }

    private static String unit(Threshold threshold) {
        return "d".equals(threshold.unit()) ? Messages.days : threshold.unit();
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.error;
            case WARNING -> Messages.warning;
            case INFO -> Messages.hint;
        };
    }
}
