package org.dodeka.validation.disciplines.valuecreation;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Indicator;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** VAL-4: an indicator says who benefits. */
public final class Val4 implements Rule<Indicator>, QuickFix<Indicator> {

    @Override
    public Verdict check(Indicator indicator, RuleContext context) {
        return Verdict.violatedIf(indicator.getBeneficiaries().isEmpty(), indicator);
    }

    @Override
    public Command fix(Indicator indicator, Violation violation, FixContext context) {
        return context.input().choose(Messages.bind(Messages.askBeneficiary, Labels.of(indicator)),
                Beneficiaries.candidates(indicator.getSpace(), context.facts()))
                .map(actor -> context.edits().add(indicator, DesignPackage.Literals.INDICATOR__BENEFICIARIES, actor).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
