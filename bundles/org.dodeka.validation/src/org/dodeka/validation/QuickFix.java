package org.dodeka.validation;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * Mends a finding. The class of a rule implements this too if the declaration of the rule has a {@code fix}.
 *
 * @param <T> the class of the elements that the rule checks
 */
@FunctionalInterface
public interface QuickFix<T extends EObject> {

    /**
     * Prepares the mending as one undoable command; changes nothing yet.
     * A fix that is declared safe asks nothing; any other asks through {@link FixContext#input()}.
     *
     * @param element the element of the finding
     * @param violation what was found on it
     * @param context the design, the person to ask and the editing domain
     * @return the command; not executable if a question was left without an answer or nothing can be done
     */
    Command fix(T element, Violation violation, FixContext context);
}
