package org.dodeka.validation.disciplines.boundaries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Side;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** BOU-1: a boundary lies between two different sides. */
public final class Bou1 implements Rule<Boundary>, QuickFix<Boundary> {

    @Override
    public Verdict check(Boundary boundary, RuleContext context) {
        return Verdict.violatedIf(!Crossing.hasTwoSides(boundary), boundary);
    }

    @Override
    public Command fix(Boundary boundary, Violation violation, FixContext context) {
        List<Side> present = List.copyOf(new LinkedHashSet<>(boundary.getSides()));
        Optional<Side> one = present.size() == 1 ? Optional.of(present.get(0))
                : context.input().choose(Messages.bind(Messages.askFirstSide, Labels.of(boundary)), sides(boundary, null, context));
        Optional<Side> other = one.flatMap(side -> context.input().choose(
                Messages.bind(Messages.askOtherSide, Labels.of(boundary), Labels.of(side)), sides(boundary, side, context)));
        if (other.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Side> chosen = List.of(one.get(), other.get());
        Edits edits = context.edits();
        List<Side> dropped = present.stream().filter(side -> !chosen.contains(side)).toList();
        if (!dropped.isEmpty()) {
            edits.remove(boundary, DesignPackage.Literals.BOUNDARY__SIDES, dropped);
        }
        chosen.stream().filter(side -> !present.contains(side)).forEach(side -> edits.add(boundary, DesignPackage.Literals.BOUNDARY__SIDES, side));
        return edits.command();
    }

    /** What is a side already, where its brokers are at home and where it is crossed come first. */
    private static List<Side> sides(Boundary boundary, Side taken, FixContext context) {
        return new Offer<Side>(context.facts()).without(taken).then(boundary.getSides())
                .then(boundary.getBrokers().stream().flatMap(p -> p.getGroups().stream()).toList())
                .then(boundary.getEncounters().stream().map(Facts::spaceOf).toList())
                .then(context.design().getGroups()).then(context.design().getSpaces()).list();
    }
}
