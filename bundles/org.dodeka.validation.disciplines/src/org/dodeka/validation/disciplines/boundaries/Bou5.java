package org.dodeka.validation.disciplines.boundaries;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;
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

/** BOU-5: no person is the only broker of many boundaries. */
public final class Bou5 implements Rule<Person>, QuickFix<Person> {

    @Override
    public Verdict check(Person person, RuleContext context) {
        if (context.facts().brokered(person).isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        int alone = alone(person, context.facts()).size();
        double limit = context.threshold("boundaries");
        return alone >= limit ? Verdict.violated(person, alone, (int) Math.ceil(limit)) : Verdict.PASSED;
    }

    private static List<Boundary> alone(Person person, Facts facts) {
        return facts.brokered(person).stream().filter(b -> b.getBrokers().size() == 1).toList();
    }

    @Override
    public Command fix(Person person, Violation violation, FixContext context) {
        int limit = (Integer) violation.arguments().get(2);
        List<Boundary> alone = new Offer<Boundary>(context.facts()).then(alone(person, context.facts())).list();
        Edits edits = context.edits();
        for (Boundary boundary : alone.subList(0, Math.max(0, alone.size() - limit + 1))) {
            Optional<Person> second = context.input().choose(Messages.bind(Messages.askSecondBroker, Labels.of(boundary), Labels.of(person)),
                    brokers(boundary, person, context));
            if (second.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            edits.add(boundary, DesignPackage.Literals.BOUNDARY__BROKERS, second.get());
        }
        return edits.command();
    }

    /** Who is at home on both sides comes first, then who is on one. */
    private static List<Person> brokers(Boundary boundary, Person only, FixContext context) {
        List<Person> persons = context.design().getPersons();
        List<Side> sides = boundary.getSides();
        return new Offer<Person>(context.facts()).without(only)
                .then(persons.stream().filter(p -> !sides.isEmpty() && sides.stream().allMatch(side -> Crossing.isAtHome(p, side))).toList())
                .then(persons.stream().filter(p -> sides.stream().anyMatch(side -> Crossing.isAtHome(p, side))).toList())
                .then(persons).list();
    }
}
