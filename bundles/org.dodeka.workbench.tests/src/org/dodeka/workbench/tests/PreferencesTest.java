package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.Severity;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingFails.class)
class PreferencesTest {

    private PreferenceDialog dialog;

    @AfterEach
    void close() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        InstanceScope.INSTANCE.getNode(RulePreferences.NODE).clear();
        Desk.page().closeAllEditors(false);
    }

    private Composite open(String rule) {
        dialog = PreferencesUtil.createPreferenceDialogOn(Desk.page().getWorkbenchWindow().getShell(), "org.dodeka.workbench.preferences.rules", null, rule);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return (Composite) ((PreferencePage) dialog.getSelectedPage()).getControl();
    }

    private PreferencePage page() {
        return (PreferencePage) dialog.getSelectedPage();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        return all(parent, type).findFirst().orElseThrow();
    }

    private static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                child instanceof Composite inner ? all(inner, type) : Stream.empty()));
    }

    private static RuleDescriptor rule(String id) {
        return RulePacks.installed().rule(id).orElseThrow();
    }

    @Test
    void a_severity_that_is_chosen_holds_at_once_for_designs_that_are_open() throws Exception {
        DesignEditor editor = Desk.open(Desk.example("compliance-express"));
        DesignSession session = Desk.session(editor);
        session.findings().update();
        String id = session.findings().all().all().stream().filter(finding -> finding.rule().severity() == Severity.WARNING).findFirst().orElseThrow().rule().id();
        Composite page = open(id);
        Combo severity = find(page, Combo.class);
        severity.select(Severity.ERROR.ordinal());
        severity.notifyListeners(SWT.Selection, new Event());
        assertThat(page().performOk()).isTrue();
        assertThat(RulePreferences.read().severity(rule(id))).isEqualTo(Severity.ERROR);
        Desk.until("the findings follow", () -> session.findings().all().all().stream().filter(f -> f.rule().id().equals(id))
                .allMatch(f -> f.severity() == Severity.ERROR));
    }

    @Test
    void a_rule_that_is_switched_off_gives_no_findings_until_the_defaults_are_restored() throws Exception {
        Composite page = open("CON-4");
        Tree tree = find(page, Tree.class);
        TreeItem item = tree.getSelection()[0];
        item.setChecked(false);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        tree.notifyListeners(SWT.Selection, event);
        page().performOk();
        assertThat(RulePreferences.read().enabled(rule("CON-4"))).isFalse();
        assertThat(item.getText()).contains("CON-4").contains("changed");
        dialog.close();
        open("CON-4");
        press("Restore &Defaults");
        page().performOk();
        assertThat(RulePreferences.read().enabled(rule("CON-4"))).isTrue();
        assertThat(InstanceScope.INSTANCE.getNode(RulePreferences.NODE).keys()).isEmpty();
    }

    private void press(String button) {
        all(dialog.getShell(), Button.class).filter(each -> each.getText().equals(button)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void a_threshold_must_be_a_number_within_its_range() {
        Composite page = open("CON-4");
        Text days = all(page, Text.class).filter(text -> (text.getStyle() & SWT.SEARCH) == 0).findFirst().orElseThrow();
        assertThat(days.getText()).isEqualTo("60");
        days.setText("soon");
        assertThat(page().isValid()).isFalse();
        assertThat(page().getErrorMessage()).contains("0");
        days.setText("90");
        assertThat(page().isValid()).isTrue();
        page().performOk();
        assertThat(InstanceScope.INSTANCE.getNode(RulePreferences.NODE).get("CON-4.days", "")).isEqualTo("90");
    }

    @Test
    void the_filter_leaves_the_rules_that_fit() {
        Composite page = open(null);
        Tree tree = find(page, Tree.class);
        assertThat(tree.getItemCount()).isEqualTo(12);
        all(page, Text.class).filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow().setText("con-4");
        assertThat(tree.getItemCount()).isEqualTo(1);
        assertThat(tree.getItem(0).getItemCount()).isEqualTo(1);
    }
}
