package org.dodeka.validation.disciplines.power;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.NewRole;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** POW-3: a group that has much at stake and little influence decides somewhere. */
public final class Pow3 implements Rule<Group>, QuickFix<Group> {

    @Override
    public Verdict check(Group group, RuleContext context) {
        if (Facts.number(group.getStake()) < context.threshold("stake") || Facts.number(group.getInfluence()) > context.threshold("influence")) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(context.facts().participationsWithMembers(group).stream().noneMatch(p -> Facts.isTrue(p.getDecides())), group);
    }

    @Override
    public Command fix(Group group, Violation violation, FixContext context) {
        Set<Space> known = context.facts().participationsWithMembers(group).stream().map(Facts::spaceOf).collect(Collectors.toSet());
        List<Space> spaces = context.design().getSpaces().stream()
                .sorted(Comparator.<Space, Boolean>comparing(s -> !Facts.isLive(s)).thenComparing(s -> !known.contains(s))
                        .thenComparing(Candidates.BY_LABEL)).toList();
        return context.input().choose(Messages.bind(Messages.askSeat, Labels.of(group)), spaces)
                .map(space -> seat(group, space, context)).orElse(UnexecutableCommand.INSTANCE);
    }

    private static Command seat(Group group, Space space, FixContext context) {
        Optional<Participation> present = Candidates.participation(space, group, context.facts());
        if (present.isPresent()) {
            return context.edits().set(present.get(), DesignPackage.Literals.PARTICIPATION__DECIDES, true).command();
        }
        Participation seat = NewRole.of(group, RoleKind.MEMBER, Level.ACTIVE, Messages.seatName, context);
        seat.setDecides(true);
        return context.edits().add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, seat).command();
    }
}
