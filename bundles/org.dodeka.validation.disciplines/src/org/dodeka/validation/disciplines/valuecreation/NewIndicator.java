package org.dodeka.validation.disciplines.valuecreation;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.validation.FixContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** Adds an indicator of what people apply in practice, with somebody who benefits. */
final class NewIndicator {

    private NewIndicator() {
    }

    /** The command; not executable if a question was left without an answer. */
    static Command of(Space space, String question, FixContext context) {
        return context.input().text(Messages.bind(question, Labels.of(space)), "")
                .flatMap(name -> context.input()
                        .choose(Messages.bind(Messages.askBeneficiary, name), Beneficiaries.candidates(space, context.facts()))
                        .map(beneficiary -> indicator(name, space, beneficiary)))
                .map(indicator -> context.edits().add(context.design(), DesignPackage.Literals.DESIGN__INDICATORS, indicator).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Indicator indicator(String name, Space space, Actor beneficiary) {
        Indicator indicator = DesignFactory.eINSTANCE.createIndicator();
        indicator.setName(name);
        indicator.setCycle(ValueCycle.APPLIED);
        indicator.setSpace(space);
        indicator.getBeneficiaries().add(beneficiary);
        return indicator;
    }
}
