package org.dodeka.validation.disciplines.scale;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** SCA-2: a space lies in a space of its scale or wider, and never in itself. */
public final class Sca2 implements Rule<Space>, QuickFix<Space> {

    @Override
    public Verdict check(Space space, RuleContext context) {
        Space parent = space.getParent();
        if (parent == null) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(isNarrower(parent, space) || Nesting.isInCycle(space, context.facts()), space);
    }

    private static boolean isNarrower(Space parent, Space child) {
        return parent.getScale().compareTo(child.getScale()) < 0;
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Space parent = space.getParent();
        boolean circle = Nesting.isInCycle(space, context.facts());
        String question = circle ? Messages.bind(Messages.askTakeOut, Labels.of(space))
                : Messages.bind(Messages.askNestInstead, Labels.of(space), Labels.of(parent));
        if (context.input().choose(question, List.of(circle ? parent : space)).isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Edits edits = context.edits();
        if (circle) {
            return edits.set(space, DesignPackage.Literals.SPACE__PARENT, null).command();
        }
        Space above = parent.getParent();
        boolean fits = above != null && !isNarrower(above, space) && !Nesting.isInCycle(parent, context.facts());
        return edits.set(space, DesignPackage.Literals.SPACE__PARENT, fits ? above : null)
                .set(parent, DesignPackage.Literals.SPACE__PARENT, space).command();
    }
}
