package org.dodeka.validation.disciplines.relevance;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;

/** REL-3: a live space says which differences meet in it and what nobody knows yet. */
public final class Rel3 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(Facts.blank(space.getDifference()) || Facts.blank(space.getUncertainty()), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Edits edits = context.edits();
        boolean answered = ask(space, DesignPackage.Literals.SPACE__DIFFERENCE, Messages.askDifference, context, edits)
                && ask(space, DesignPackage.Literals.SPACE__UNCERTAINTY, Messages.askUncertainty, context, edits);
        return answered ? edits.command() : UnexecutableCommand.INSTANCE;
    }

    /** Asks for a text that is missing; false if the person cancels. */
    private static boolean ask(Space space, EAttribute attribute, String question, FixContext context, Edits edits) {
        return !Facts.blank((String) space.eGet(attribute))
                || context.input().text(Messages.bind(question, Labels.of(space)), "").map(text -> edits.set(space, attribute, text)).isPresent();
    }
}
