package org.dodeka.validation.disciplines.accountability;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.CommitmentStatus;
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

/** ACC-4: a commitment that is due is kept, broken or renegotiated, but not left open. */
public final class Acc4 implements Rule<Commitment>, QuickFix<Commitment> {

    private static final int PROPOSED_DAYS = 30;

    @Override
    public Verdict check(Commitment commitment, RuleContext context) {
        Long overdue = Facts.days(commitment.getDue(), context.asOf());
        if (overdue == null) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(commitment.getStatus() == CommitmentStatus.OPEN && overdue > 0, commitment, overdue);
    }

    @Override
    public Command fix(Commitment commitment, Violation violation, FixContext context) {
        if (context.asOf() == null) {
            return UnexecutableCommand.INSTANCE;
        }
        String proposal = Dates.format(context.asOf().plusDays(PROPOSED_DAYS));
        String question = Messages.bind(Messages.askOutcome, new Object[] { Labels.of(commitment), Dates.format(commitment.getDue()),
            Messages.answerKept, Messages.answerBroken, proposal });
        return context.input().text(question, proposal).map(answer -> settled(commitment, answer.strip(), context))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Command settled(Commitment commitment, String answer, FixContext context) {
        Edits edits = context.edits();
        if (answer.equalsIgnoreCase(Messages.answerKept)) {
            return edits.set(commitment, DesignPackage.Literals.COMMITMENT__STATUS, CommitmentStatus.KEPT).command();
        }
        if (answer.equalsIgnoreCase(Messages.answerBroken)) {
            return edits.set(commitment, DesignPackage.Literals.COMMITMENT__STATUS, CommitmentStatus.BROKEN).command();
        }
        try {
            LocalDate day = Dates.parse(answer);
            return edits.set(commitment, DesignPackage.Literals.COMMITMENT__DUE, day)
                    .set(commitment, DesignPackage.Literals.COMMITMENT__STATUS, CommitmentStatus.RENEGOTIATED).command();
        } catch (DateTimeParseException neither) {
            return UnexecutableCommand.INSTANCE; // an answer that is not understood changes nothing
        }
    }
}
