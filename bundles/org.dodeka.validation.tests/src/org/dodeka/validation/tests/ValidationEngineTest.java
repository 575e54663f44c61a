package org.dodeka.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dodeka.validation.tests.Declarations.pack;
import static org.dodeka.validation.tests.Declarations.rule;

import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.LiveValidation;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

class ValidationEngineTest {

    private static final String COUNT = "<threshold id='count' label='Least activities' default='2' max='10'/>";

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space clinic = d.space("Clinic");
    private final Space forum = d.space("Forum");

    private ValidationResult validate(RulePacks packs, Map<String, String> settings) {
        assertThat(packs.problems()).isEmpty();
        return new ValidationEngine(packs, new RuleSettings(settings)).validate(d.design(), null);
    }

    private ValidationResult validate(RulePacks packs) {
        return validate(packs, Map.of());
    }

    private static List<String> messages(ValidationResult result) {
        return result.findings().stream().map(Finding::message).toList();
    }

    @Test
    void findings_come_rule_by_rule_in_the_order_of_the_design() {
        ValidationResult result = validate(pack(rule("B", TestRules.Never.class), rule("A", TestRules.Never.class)));
        assertThat(result.findings()).extracting(f -> f.rule().id() + " " + f.message()).containsExactly("B Clinic is wrong", "B Forum is wrong",
                "A Clinic is wrong", "A Forum is wrong");
    }

    @Test
    void elements_that_a_rule_is_about_are_counted() {
        clinic.setDomain("cases");
        ValidationResult result = validate(pack(rule("A", TestRules.Active.class, "", COUNT)));
        assertThat(result.applicable()).hasSize(1).containsValue(1);
    }

    @Test
    void a_rule_that_fails_becomes_a_finding_and_hides_no_other() {
        forum.setDomain("fail");
        ValidationResult result = validate(pack(rule("F", TestRules.Failing.class), rule("A", TestRules.Never.class)));
        assertThat(result.findings()).hasSize(3);
        Finding failure = result.findings().get(0);
        assertThat(failure.failed()).isTrue();
        assertThat(failure.element()).isSameAs(forum);
        assertThat(failure.severity()).isEqualTo(Severity.WARNING);
        assertThat(failure.message()).contains("Rule F could not be checked here").contains("no idea");
    }

    @Test
    void a_rule_that_recurses_without_end_becomes_a_finding() {
        assertThat(validate(pack(rule("E", TestRules.Endless.class))).findings()).hasSize(2).allMatch(Finding::failed);
    }

    @Test
    void a_rule_that_reads_an_undeclared_threshold_becomes_a_finding() {
        assertThat(messages(validate(pack(rule("U", TestRules.Undeclared.class))))).hasSize(2).allMatch(m -> m.contains("declares no threshold none"));
    }

    @Test
    void a_failed_check_has_no_fix() {
        clinic.setDomain("fail");
        Finding failure = validate(pack(rule("F", TestRules.Failing.class))).findings().get(0);
        assertThat(failure.fix(fixContext(new BasicCommandStack())).canExecute()).isFalse();
    }

    @Test
    void a_rule_that_is_switched_off_is_not_checked() {
        ValidationResult result = validate(pack(rule("A", TestRules.Never.class)), Map.of("A.enabled", "false"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.applicable()).isEmpty();
    }

    @Test
    void settings_change_severities_and_thresholds() {
        clinic.setDomain("cases");
        RulePacks packs = pack(rule("A", TestRules.Active.class, "", COUNT));
        ValidationResult result = validate(packs, Map.of("A.severity", "error", "A.count", "7"));
        assertThat(result.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.violation().arguments()).contains(7);
        });
        assertThat(result.holds()).isFalse();
        assertThat(validate(packs, Map.of("A.count", "0")).findings()).isEmpty();
    }

    @Test
    void unreadable_settings_fall_back_to_the_declaration() {
        clinic.setDomain("cases");
        RulePacks packs = pack(rule("A", TestRules.Active.class, "", COUNT));
        for (String count : List.of("many", "-1", "11")) {
            assertThat(validate(packs, Map.of("A.severity", "loud", "A.count", count)).findings()).singleElement()
                    .satisfies(f -> assertThat(f.violation().arguments()).contains(2));
        }
    }

    @Test
    void later_settings_take_precedence() {
        RuleSettings settings = new RuleSettings(Map.of("A.severity", "error", "B.enabled", "false")).with(new RuleSettings(Map.of("A.severity", "info")));
        assertThat(settings.keys()).containsExactlyInAnyOrder("A.severity", "B.enabled");
        RulePacks packs = pack(rule("A", TestRules.Never.class));
        assertThat(settings.severity(packs.rule("A").orElseThrow())).isEqualTo(Severity.INFO);
    }

    @Test
    void a_waiver_with_a_reason_accepts_the_finding_on_its_element_only() {
        d.waiver("A", clinic);
        ValidationResult result = validate(pack(rule("A", TestRules.Never.class)));
        assertThat(result.findings()).extracting(Finding::waived).containsExactly(true, false);
        assertThat(result.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void a_waiver_about_nothing_holds_for_the_whole_design() {
        d.waiver("A", null);
        assertThat(validate(pack(rule("A", TestRules.Never.class))).findings()).hasSize(2).allMatch(Finding::waived);
    }

    @Test
    void a_waiver_without_reason_or_after_its_last_day_holds_nothing() {
        d.waiver("A", clinic, w -> w.setReason(" "));
        d.waiver("A", forum).setUntil(d.design().getAsOf().minusDays(1));
        assertThat(validate(pack(rule("A", TestRules.Never.class))).findings()).hasSize(2).noneMatch(Finding::waived);
    }

    @Test
    void a_waiver_holds_on_its_last_day() {
        d.waiver("A", clinic).setUntil(d.design().getAsOf());
        assertThat(validate(pack(rule("A", TestRules.Never.class))).findings().get(0).waived()).isTrue();
    }

    @Test
    void a_cancelled_validation_stops() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ValidationEngine engine = new ValidationEngine(pack(rule("A", TestRules.Never.class)), RuleSettings.DEFAULTS);
        assertThatThrownBy(() -> engine.validate(d.design(), monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void progress_is_told_to_the_end() {
        double[] worked = new double[2];
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int totalWork) {
                worked[0] = totalWork;
            }

            @Override
            public void internalWorked(double work) {
                worked[1] += work;
            }

            @Override
            public void worked(int work) {
                internalWorked(work);
            }
        };
        new ValidationEngine(pack(rule("A", TestRules.Never.class), rule("B", TestRules.Always.class)), RuleSettings.DEFAULTS).validate(d.design(), monitor);
        assertThat(worked[0]).isPositive();
        assertThat(worked[1]).isCloseTo(worked[0], org.assertj.core.api.Assertions.within(worked[0] / 100));
    }

    @Test
    void the_fix_of_a_finding_is_one_undoable_command() {
        RulePacks packs = pack(rule("A", TestRules.Never.class, "", "<fix label='Mend' safe='true'/>"));
        BasicCommandStack stack = new BasicCommandStack();
        Command command = validate(packs).findings().get(0).fix(fixContext(stack));
        stack.execute(command);
        assertThat(clinic.getDomain()).isEqualTo("mended");
        stack.undo();
        assertThat(clinic.getDomain()).isNotEqualTo("mended");
    }

    @Test
    void a_rule_without_declared_fix_has_none() {
        Finding finding = validate(pack(rule("A", TestRules.Never.class))).findings().get(0);
        assertThat(finding.fix(fixContext(new BasicCommandStack())).canExecute()).isFalse();
    }

    @Test
    void an_update_tells_what_came_and_went() {
        RulePacks packs = pack(rule("S", TestRules.Several.class, "", "<reads path='participations/id'/>"));
        LiveValidation live = new ValidationEngine(packs, RuleSettings.DEFAULTS).live(d.design());
        assertThat(live.update().appeared()).isEmpty();
        var first = d.participation(clinic, d.person("Mira"), org.dodeka.model.design.RoleKind.MEMBER, org.dodeka.model.design.Level.CORE);
        assertThat(live.isDirty()).isTrue();
        assertThat(live.update().appeared()).hasSize(1);
        d.participation(clinic, d.person("Ivo"), org.dodeka.model.design.RoleKind.MEMBER, org.dodeka.model.design.Level.CORE);
        clinic.getParticipations().remove(first);
        LiveValidation.Delta delta = live.update();
        assertThat(delta.appeared()).hasSize(1);
        assertThat(delta.vanished()).hasSize(1);
        assertThat(live.isDirty()).isFalse();
        live.dispose();
        assertThat(d.design().eAdapters()).isEmpty();
        assertThat(clinic.eAdapters()).isEmpty();
    }

    @Test
    void a_rule_that_declares_no_path_follows_every_edit() {
        LiveValidation live = new ValidationEngine(pack(rule("W", TestRules.Wide.class)), RuleSettings.DEFAULTS).live(d.design());
        assertThat(live.result().findings()).hasSize(2);
        d.goal("A goal", org.dodeka.model.design.Scale.UNIT);
        assertThat(live.update().vanished()).hasSize(2);
        live.dispose();
    }

    @Test
    void a_rule_that_is_not_live_waits_for_the_full_validation() {
        RulePacks packs = pack(rule("A", TestRules.Never.class, "live='false'", ""));
        LiveValidation live = new ValidationEngine(packs, RuleSettings.DEFAULTS).live(d.design());
        assertThat(live.result().findings()).isEmpty();
        assertThat(validate(packs).findings()).hasSize(2);
        live.dispose();
    }

    private FixContext fixContext(BasicCommandStack stack) {
        return new FixContext(Facts.of(d.design()), new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack), FixInput.none());
    }
}
