package org.dodeka.validation.disciplines.boundaries;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Side;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.Offer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** BOU-2: something bridges a boundary: a broker, an object or an encounter. */
public final class Bou2 implements Rule<Boundary>, QuickFix<Boundary> {

    @Override
    public Verdict check(Boundary boundary, RuleContext context) {
        return Verdict.violatedIf(boundary.getBrokers().isEmpty() && boundary.getObjects().isEmpty() && boundary.getEncounters().isEmpty(), boundary);
    }

    @Override
    public Command fix(Boundary boundary, Violation violation, FixContext context) {
        List<Side> sides = boundary.getSides();
        List<Space> spaces = context.design().getSpaces();
        List<Space> hosts = new Offer<Space>(context.facts())
                .then(spaces.stream().filter(s -> !sides.isEmpty() && sides.stream().allMatch(side -> Crossing.isPresent(side, s))).toList())
                .then(spaces.stream().filter(s -> sides.stream().anyMatch(side -> Crossing.isPresent(side, s))).toList())
                .then(spaces).list();
        return context.input().choose(Messages.bind(Messages.askHost, Labels.of(boundary)), hosts).map(host -> {
            Activity encounter = DraftActivity.in(host, context.facts(), Messages.bind(Messages.encounterName, Labels.of(boundary)), Mode.ENGAGEMENT,
                    DraftActivity.soonAfter(context.asOf()));
            return context.edits().add(host, DesignPackage.Literals.SPACE__ACTIVITIES, encounter)
                    .add(boundary, DesignPackage.Literals.BOUNDARY__ENCOUNTERS, encounter).command();
        }).orElse(UnexecutableCommand.INSTANCE);
    }
}
