package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Design;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of quick fixes, on random designs made to be hostile: a fix that can be executed removes its finding, raises no new error, and
 * undo brings the former design back.
 */
class FixesTest {

    private static final ValidationEngine ENGINE = new ValidationEngine(RuleTest.PACKS, RuleSettings.DEFAULTS);
    private static final int DESIGNS = Integer.getInteger("dodeka.property.designs", 40);

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void a_fix_removes_its_finding_raises_no_error_and_can_be_undone(long series) {
        List<String> broken = new ArrayList<>();
        for (long seed = series * 10_000; seed < series * 10_000 + DESIGNS; seed++) {
            Design design = RandomDesigns.small(seed);
            ValidationResult before = ENGINE.validate(design, null);
            for (Finding finding : before.findings()) {
                check(design, finding, errors(before), broken, "design " + seed + ": " + finding.rule().id() + " " + finding.message());
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void check(Design design, Finding finding, Set<String> errors, List<String> broken, String what) {
        EObject former = EcoreUtil.copy(design);
        BasicCommandStack stack = new BasicCommandStack();
        boolean safe = finding.rule().fix().orElseThrow().safe();
        Command fix = finding.fix(new FixContext(Facts.of(design), new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack),
                safe ? FixInput.none() : FixInput.proposals()));
        if (!fix.canExecute()) {
            return;
        }
        stack.execute(fix);
        ValidationResult after = ENGINE.validate(design, null);
        if (after.findings().stream().anyMatch(f -> key(f).equals(key(finding)))) {
            broken.add(what + ": is still found");
        }
        Set<String> raised = errors(after);
        raised.removeAll(errors);
        if (!raised.isEmpty()) {
            broken.add(what + ": raised " + raised);
        }
        stack.undo();
        if (!EcoreUtil.equals(former, design)) {
            broken.add(what + ": undo does not bring the former design back");
        }
    }

    private static String key(Finding finding) {
        return finding.rule().id() + " " + System.identityHashCode(finding.element()) + " " + finding.violation().key();
    }

    private static Set<String> errors(ValidationResult result) {
        Set<String> errors = new HashSet<>();
        result.findings().stream().filter(f -> f.severity() == Severity.ERROR && !f.waived()).forEach(f -> errors.add(key(f)));
        return errors;
    }
}
