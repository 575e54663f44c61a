package org.dodeka.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * Checks one thing about one element. A rule is data, declared at the extension point {@code org.dodeka.validation.rulePacks},
 * plus one class that implements this. The class needs a public constructor without parameters and keeps no state: one
 * instance serves all designs, from several threads at once. It changes nothing, and follows no reference into another resource: the
 * only ones, to the catalogue, are compared by the id of the item.
 *
 * <p>What a rule may look at is the element and what the paths of its declaration reach from there; that is how an edit
 * finds the checks that it can affect. A rule without paths is checked anew on every element after every edit.
 *
 * @param <T> the class of the elements it checks
 */
@FunctionalInterface
public interface Rule<T extends EObject> {

    /**
     * Checks an element; changes nothing.
     *
     * @param element the element, never null, contained in the design of the context
     * @param context the design, its facts and the thresholds in force
     * @return what was found, never null
     */
    Verdict check(T element, RuleContext context);
}
