package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.LiveValidation;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** What the tests of all rules share: a builder, and assertions on the one rule under test, as declared in its pack. */
abstract class RuleTest {

    static final RulePacks PACKS = RegistryFactory.getRegistry() == null ? RulePacks.fromClassPath(RuleTest.class.getClassLoader())
            : RulePacks.installed();

    /** 2026-06-01 is the day of the design. */
    protected final DesignBuilder d = new DesignBuilder("2026-06-01");

    private final String ruleId;

    RuleTest(String ruleId) {
        this.ruleId = ruleId;
        assertThat(PACKS.problems()).isEmpty();
    }

    protected final RuleDescriptor rule() {
        return PACKS.rule(ruleId).orElseThrow();
    }

    private ValidationResult validate() {
        return new ValidationEngine(PACKS, RuleSettings.DEFAULTS).validate(d.design(), null);
    }

    /** The same rule with settings such as {@code "CON-4.days", "90"}. */
    protected final List<Finding> findings(Map<String, String> settings) {
        return new ValidationEngine(PACKS, new RuleSettings(settings)).validate(d.design(), null).findings().stream()
                .filter(f -> f.rule().id().equals(ruleId)).toList();
    }

    protected final List<Finding> findings() {
        List<Finding> findings = findings(Map.of());
        assertThat(findings).as("failed checks").noneMatch(Finding::failed);
        return findings;
    }

    /** The rule is about at least one element and holds everywhere. */
    protected final void assertPasses() {
        assertThat(messages()).isEmpty();
        assertThat(validate().applicable().get(rule())).as("elements that %s is about", ruleId).isPositive();
    }

    /** The rule is about nothing in the design. */
    protected final void assertInapplicable() {
        assertThat(messages()).isEmpty();
        assertThat(validate().applicable().get(rule())).as("elements that %s is about", ruleId).isZero();
    }

    /** Exactly one finding, on this element, with this text somewhere in its message. */
    protected final void assertViolated(EObject element, String... partsOfMessage) {
        assertThat(findings()).as("findings of %s", ruleId).hasSize(1);
        assertThat(findings().get(0).element()).isSameAs(element);
        assertThat(messages().get(0)).contains(partsOfMessage).doesNotContain("{", "null");
    }

    protected final List<String> messages() {
        return findings().stream().map(Finding::message).toList();
    }

    /** The quick fix of the first finding removes it, raises no new error, and undo brings the former state back. */
    protected final void assertFixed() {
        assertFixed(FixInput.proposals());
    }

    protected final void assertFixed(FixInput input) {
        Design design = d.design();
        Finding finding = findings().get(0);
        List<String> errorsBefore = errors();
        EObject before = EcoreUtil.copy(design);
        BasicCommandStack stack = new BasicCommandStack();
        EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
        LiveValidation live = new ValidationEngine(PACKS, RuleSettings.DEFAULTS).live(design);

        Command command = finding.fix(new FixContext(Facts.of(design), domain, rule().fix().orElseThrow().safe() ? FixInput.none() : input));
        assertThat(command.canExecute()).as("fix of %s can be executed", ruleId).isTrue();
        stack.execute(command);

        assertThat(findings()).as("findings after the fix").noneMatch(f -> f.element() == finding.element() && f.violation().key().equals(finding.violation().key()));
        List<String> raised = errors();
        errorsBefore.forEach(raised::remove);
        assertThat(raised).as("new errors").isEmpty();
        live.update();
        assertThat(describe(live.result())).as("findings followed live").isEqualTo(describe(validate()));
        assertThat(Labels.of(finding.element())).isNotBlank();

        stack.undo();
        assertThat(EcoreUtil.equals(before, design)).as("undo restores the design").isTrue();
        live.update();
        assertThat(describe(live.result())).as("findings followed live through undo").isEqualTo(describe(validate()));
        live.dispose();
    }

    private static Set<String> describe(ValidationResult result) {
        Set<String> all = new HashSet<>();
        result.findings().forEach(f -> all.add(f.rule().id() + " " + EcoreUtil.getURI(f.element()) + " " + f.message()));
        result.applicable().forEach((rule, count) -> all.add(rule.id() + " " + count));
        return all;
    }

    private List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (Finding finding : validate().findings()) {
            if (finding.severity() == Severity.ERROR && !finding.waived()) {
                errors.add(finding.rule().id() + " " + EcoreUtil.getURI(finding.element()) + " " + finding.violation().key());
            }
        }
        return errors;
    }
}
