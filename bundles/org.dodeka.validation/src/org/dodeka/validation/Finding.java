package org.dodeka.validation;

import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Waiver;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule that does not hold on an element, at the time of the check.
 *
 * @param rule the rule
 * @param severity the severity in force
 * @param element the element to which the finding is attached
 * @param violation what was found; of a rule that failed, why
 * @param failed whether the rule could not be checked, because its class threw an exception
 * @param waiver the waiver that accepts the finding, if there is one
 */
public record Finding(RuleDescriptor rule, Severity severity, EObject element, Violation violation, boolean failed, Optional<Waiver> waiver) {

    /** Whether the finding was accepted by a waiver; it counts for nothing then. */
    public boolean waived() {
        return waiver.isPresent();
    }

    /** The message, with the labels of the elements as they are now. */
    public String message() {
        Object[] arguments = violation.arguments().stream().map(Finding::text).toArray();
        return Messages.bind(failed ? Messages.ruleFailed : rule.message(), arguments);
    }

    /**
     * The quick fix of the finding as one undoable command; changes nothing yet.
     *
     * @param context the design as it is now, and who answers questions
     * @return the command; not executable if the rule has no quick fix, a question was left without an answer, or nothing can be done
     */
    public Command fix(FixContext context) {
        return failed || rule.fix().isEmpty() ? UnexecutableCommand.INSTANCE : rule.quickFix().fix(element, violation, context);
    }

    private static Object text(Object argument) {
        return argument instanceof EObject element ? Labels.of(element) : argument;
    }
}
