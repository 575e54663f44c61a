package org.dodeka.validation;

import java.util.List;

import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.ecore.EObject;

/** A rule with its settings, ready to check elements of one design. */
final class RuleCheck {

    /** The key of the violation that stands for a rule that failed; no key of a rule contains a line break. */
    static final String FAILED = "\nfailed";

    private final RuleDescriptor rule;
    private final Severity severity;
    private final RuleContext context;

    RuleCheck(RuleDescriptor rule, Facts facts, RuleSettings settings) {
        this.rule = rule;
        this.severity = settings.severity(rule);
        this.context = new RuleContext(facts, rule, settings);
    }

    RuleDescriptor rule() {
        return rule;
    }

    Severity severity() {
        return severity;
    }

    /** Runs the rule. Whatever its class throws becomes a violation of its own, so that one rule never hides the others. */
    Verdict check(EObject element) {
        try {
            return rule.rule().check(element, context);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            return Verdict.violations(List.of(Violation.of(FAILED, rule.id(), failure.toString())));
        }
    }
}
