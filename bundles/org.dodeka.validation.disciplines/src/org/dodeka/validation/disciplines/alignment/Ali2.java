package org.dodeka.validation.disciplines.alignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.ValueCycle;
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

/** ALI-2: a goal has an owner and an indicator. */
public final class Ali2 implements Rule<Goal>, QuickFix<Goal> {

    private static final Set<RoleKind> OWNING = EnumSet.of(RoleKind.SPONSOR, RoleKind.LEADER, RoleKind.CONVENER);

    @Override
    public Verdict check(Goal goal, RuleContext context) {
        boolean owned = goal.getOwner() != null;
        boolean measured = !context.facts().indicators(goal).isEmpty();
        if (owned && measured) {
            return Verdict.PASSED;
        }
        return Verdict.violated(goal, owned ? Messages.linkIndicator : measured ? Messages.nameOwner : Messages.nameOwnerAndLinkIndicator);
    }

    @Override
    public Command fix(Goal goal, Violation violation, FixContext context) {
        Edits edits = context.edits();
        if (goal.getOwner() == null) {
            Optional<Actor> owner = context.input().choose(Messages.bind(Messages.askOwner, Labels.of(goal)), owners(goal, context));
            if (owner.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            edits.set(goal, DesignPackage.Literals.GOAL__OWNER, owner.get());
        }
        if (context.facts().indicators(goal).isEmpty() && !measure(goal, context, edits)) {
            return UnexecutableCommand.INSTANCE;
        }
        return edits.command();
    }

    private static List<Actor> owners(Goal goal, FixContext context) {
        List<Participation> people = goal.getSpaces().stream().flatMap(s -> s.getParticipations().stream()).toList();
        return new Offer<Actor>(context.facts())
                .then(people.stream().filter(p -> OWNING.contains(p.getRole()) && context.facts().isCurrent(p)).map(Participation::getActor).toList())
                .then(people.stream().map(Participation::getActor).filter(Person.class::isInstance).toList())
                .then(context.design().getPersons()).then(context.design().getGroups()).list();
    }

    /** Links an indicator of the goal's spaces that measures no goal yet; without one, asks for a new one. */
    private static boolean measure(Goal goal, FixContext context, Edits edits) {
        List<Indicator> free = new Offer<Indicator>(context.facts()).then(goal.getSpaces().stream()
                .flatMap(s -> context.facts().indicators(s).stream()).filter(i -> i.getGoal() == null).toList()).list();
        if (!free.isEmpty()) {
            Optional<Indicator> indicator = context.input().choose(Messages.bind(Messages.askIndicator, Labels.of(goal)), free);
            indicator.ifPresent(i -> edits.set(i, DesignPackage.Literals.INDICATOR__GOAL, goal));
            return indicator.isPresent();
        }
        Optional<String> name = context.input().text(Messages.bind(Messages.askIndicatorName, Labels.of(goal)),
                Messages.bind(Messages.indicatorName, Labels.of(goal)));
        List<Actor> better = new Offer<Actor>(context.facts()).then(goal.getSpaces().stream().flatMap(s -> Facts.groups(s).stream()).toList())
                .then(context.design().getGroups()).then(context.design().getPersons()).list();
        Optional<Actor> beneficiary = name.isEmpty() ? Optional.empty()
                : context.input().choose(Messages.bind(Messages.askBeneficiary, Labels.of(goal)), better);
        if (beneficiary.isEmpty()) {
            return false;
        }
        Indicator indicator = DesignFactory.eINSTANCE.createIndicator();
        indicator.setName(name.get());
        indicator.setCycle(ValueCycle.APPLIED);
        indicator.setGoal(goal);
        indicator.getBeneficiaries().add(beneficiary.get());
        edits.add(context.design(), DesignPackage.Literals.DESIGN__INDICATORS, indicator);
        return true;
    }
}
