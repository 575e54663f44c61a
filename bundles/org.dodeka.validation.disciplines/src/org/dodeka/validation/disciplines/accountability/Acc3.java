package org.dodeka.validation.disciplines.accountability;

import org.dodeka.model.Labels;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ACC-3: what is owed up or down the hierarchy was negotiated. */
public final class Acc3 implements Rule<Commitment>, QuickFix<Commitment> {

    @Override
    public Verdict check(Commitment commitment, RuleContext context) {
        return commitment.getKind() == AccountabilityKind.VERTICAL ? Verdict.violatedIf(!Facts.isTrue(commitment.getNegotiated()), commitment)
                : Verdict.INAPPLICABLE;
    }

    @Override
    public Command fix(Commitment commitment, Violation violation, FixContext context) {
        String label = Labels.of(commitment);
        String terms = commitment.getText() == null ? "" : commitment.getText();
        Space space = Facts.spaceOf(commitment);
        if (space == null) {
            return UnexecutableCommand.INSTANCE;
        }
        return context.input().text(Messages.bind(Messages.askTerms, label), terms).map(agreed -> {
            Edits edits = context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES,
                    DraftActivity.in(space, context.facts(), Messages.bind(Messages.negotiationName, label), Mode.ALIGNMENT,
                            DraftActivity.soonAfter(context.asOf())));
            if (!agreed.equals(terms)) {
                edits.set(commitment, DesignPackage.Literals.COMMITMENT__TEXT, agreed);
            }
            return edits.set(commitment, DesignPackage.Literals.COMMITMENT__NEGOTIATED, true).command();
        }).orElse(UnexecutableCommand.INSTANCE);
    }
}
