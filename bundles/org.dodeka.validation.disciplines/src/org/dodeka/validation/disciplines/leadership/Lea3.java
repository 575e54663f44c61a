package org.dodeka.validation.disciplines.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Amounts;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** LEA-3: the lead roles of a person fit into the hours that the person has. */
public final class Lea3 implements Rule<Person>, QuickFix<Person> {

    @Override
    public Verdict check(Person person, RuleContext context) {
        List<Participation> leading = leading(person, context.facts());
        if (person.getHoursPerWeek() == null || leading.isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        double asked = sum(leading);
        double available = available(person);
        return Verdict.violatedIf(Amounts.exceeds(asked, available), person, Amounts.text(asked), Amounts.text(available));
    }

    @Override
    public Command fix(Person person, Violation violation, FixContext context) {
        List<Participation> leading = leading(person, context.facts());
        double excess = sum(leading) - available(person);
        List<Participation> byHours = leading.stream().filter(p -> hours(p) > 0)
                .sorted(Comparator.comparingDouble(Lea3::hours).reversed().thenComparing(Candidates.BY_LABEL)).toList();
        Optional<Participation> first = context.input()
                .choose(Messages.bind(Messages.askLighter, Labels.of(person), Amounts.text(available(person))), byHours);
        if (first.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Participation> order = new ArrayList<>(byHours);
        order.remove(first.get());
        order.add(0, first.get());
        return reduce(order, excess, context.edits());
    }

    private static Command reduce(List<Participation> order, double excess, Edits edits) {
        double rest = excess;
        for (Participation participation : order) {
            if (Amounts.exceeds(rest, 0)) {
                double left = Amounts.floor(Math.max(0, hours(participation) - rest));
                rest -= hours(participation) - left;
                edits.set(participation, DesignPackage.Literals.PARTICIPATION__HOURS_PER_WEEK, left);
            }
        }
        return Amounts.exceeds(rest, 0) ? UnexecutableCommand.INSTANCE : edits.command();
    }

    private static List<Participation> leading(Person person, Facts facts) {
        return facts.participations(person).stream().filter(p -> Facts.isLead(p.getRole()) && facts.isCurrent(p)).toList();
    }

    private static double available(Person person) {
        return Math.max(0, Facts.number(person.getHoursPerWeek()));
    }

    private static double sum(List<Participation> leading) {
        return leading.stream().mapToDouble(Lea3::hours).sorted().sum(); // sorted: the sum must not depend on the order of referrers
    }

    private static double hours(Participation participation) {
        return Facts.number(participation.getHoursPerWeek());
    }
}
