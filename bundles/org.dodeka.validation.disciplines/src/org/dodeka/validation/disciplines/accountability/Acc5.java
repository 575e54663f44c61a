package org.dodeka.validation.disciplines.accountability;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ACC-5: each current sponsor of a live space has promised something there. */
public final class Acc5 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        Set<Actor> sponsors = sponsors(space, context.facts());
        if (sponsors.isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        space.getCommitments().forEach(commitment -> sponsors.remove(commitment.getFrom()));
        return Verdict.violations(sponsors.stream().map(sponsor -> Violation.of(key(sponsor), space, sponsor)).toList());
    }

    private static Set<Actor> sponsors(Space space, Facts facts) {
        Set<Actor> sponsors = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            if (facts.holds(participation, RoleKind.SPONSOR) && participation.getActor() != null) {
                sponsors.add(participation.getActor());
            }
        }
        return sponsors;
    }

    private static String key(Actor sponsor) {
        return Objects.toString(sponsor.getId(), "");
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return sponsors(space, context.facts()).stream().filter(sponsor -> key(sponsor).equals(violation.key())).findFirst()
                .map(sponsor -> contract(space, sponsor, context)).orElse(UnexecutableCommand.INSTANCE);
    }

    private static Command contract(Space space, Actor sponsor, FixContext context) {
        String who = Labels.of(sponsor);
        Optional<Actor> other = context.input().choose(Messages.bind(Messages.askSponsored, Labels.of(space), who),
                Parties.candidates(space, sponsor, context.facts()));
        return other.flatMap(to -> context.input().text(Messages.bind(Messages.askContract, who, Labels.of(space)), "")
                .map(text -> Promise.of(Messages.contractName, AccountabilityKind.VERTICAL, sponsor, to, text)))
                .map(promise -> context.edits().add(space, DesignPackage.Literals.SPACE__COMMITMENTS, promise).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
