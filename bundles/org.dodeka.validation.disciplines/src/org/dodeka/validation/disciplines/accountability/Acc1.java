package org.dodeka.validation.disciplines.accountability;

import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ACC-1: a commitment binds one actor to another. */
public final class Acc1 implements Rule<Commitment>, QuickFix<Commitment> {

    @Override
    public Verdict check(Commitment commitment, RuleContext context) {
        Actor from = commitment.getFrom();
        return Verdict.violatedIf(from == null || commitment.getTo() == null || from == commitment.getTo(), commitment);
    }

    @Override
    public Command fix(Commitment commitment, Violation violation, FixContext context) {
        Edits edits = context.edits();
        Actor from = commitment.getFrom();
        if (from == null) {
            Optional<Actor> chosen = choose(Messages.askFrom, commitment, commitment.getTo(), context);
            if (chosen.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            from = chosen.get();
            edits.set(commitment, DesignPackage.Literals.COMMITMENT__FROM, from);
        }
        if (commitment.getTo() == null || commitment.getTo() == from) {
            Optional<Actor> to = choose(Messages.askTo, commitment, from, context);
            if (to.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            edits.set(commitment, DesignPackage.Literals.COMMITMENT__TO, to.get());
        }
        return edits.command();
    }

    private static Optional<Actor> choose(String question, Commitment commitment, Actor other, FixContext context) {
        return context.input().choose(Messages.bind(question, Labels.of(commitment)),
                Parties.candidates(Facts.spaceOf(commitment), other, context.facts()));
    }
}
