package org.dodeka.validation.disciplines.accountability;

import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ACC-2: peers in a live space promise each other something. */
public final class Acc2 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getCommitments().stream().noneMatch(c -> c.getKind() == AccountabilityKind.HORIZONTAL), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Optional<Actor> from = context.input().choose(Messages.bind(Messages.askPeer, Labels.of(space)),
                Parties.candidates(space, null, context.facts()));
        if (from.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        String name = Messages.bind(Messages.peerPromiseName, Labels.of(from.get()));
        Optional<Actor> to = context.input().choose(Messages.bind(Messages.askTo, name), Parties.candidates(space, from.get(), context.facts()));
        return to.flatMap(peer -> context.input().text(Messages.bind(Messages.askPeerPromise, Labels.of(from.get()), Labels.of(peer)), "")
                .map(text -> Promise.of(Messages.peerPromiseName, AccountabilityKind.HORIZONTAL, from.get(), peer, text)))
                .map(promise -> context.edits().add(space, DesignPackage.Literals.SPACE__COMMITMENTS, promise).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
