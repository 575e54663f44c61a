package org.dodeka.validation.disciplines.continuity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** CON-3: a lead role that one person alone holds in a live space has a successor. */
public final class Con3 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        Map<RoleKind, List<Participation>> held = new EnumMap<>(RoleKind.class);
        for (Participation participation : space.getParticipations()) {
            if (Facts.isLead(participation.getRole()) && participation.getActor() != null && context.facts().isCurrent(participation)) {
                held.computeIfAbsent(participation.getRole(), role -> new ArrayList<>()).add(participation);
            }
        }
        if (held.isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        List<Violation> violations = new ArrayList<>();
        held.forEach((role, holders) -> {
            if (isSingleThread(holders)) {
                violations.add(Violation.of(role.getLiteral(), RoleNames.of(role), space));
            }
        });
        return Verdict.violations(violations);
    }

    /** A group that holds the role, or holds it too, is more than one. */
    private static boolean isSingleThread(List<Participation> holders) {
        Actor first = holders.get(0).getActor();
        return first instanceof Person && holders.stream().allMatch(p -> p.getActor() == first && !Succession.isSettled(p));
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return space.getParticipations().stream()
                .filter(p -> p.getRole().getLiteral().equals(violation.key()) && p.getActor() != null && context.facts().isCurrent(p))
                .min(Candidates.BY_LABEL)
                .flatMap(held -> Succession.ask(held, space, context)
                        .map(person -> context.edits().set(held, DesignPackage.Literals.PARTICIPATION__SUCCESSOR, person).command()))
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
