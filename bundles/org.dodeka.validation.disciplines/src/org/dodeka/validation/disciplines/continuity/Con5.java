package org.dodeka.validation.disciplines.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;
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
import org.eclipse.emf.ecore.EReference;

/** CON-5: somebody looks after an artifact, and it is reviewed when that is due. */
public final class Con5 implements Rule<Artifact>, QuickFix<Artifact> {

    @Override
    public Verdict check(Artifact artifact, RuleContext context) {
        boolean stewarded = artifact.getSteward() != null;
        long overdue = overdue(artifact, artifact.getLastReviewed(), context.asOf());
        if (overdue <= 0) {
            return stewarded ? Verdict.PASSED : Verdict.violated(artifact, Messages.nameSteward);
        }
        return Verdict.violated(artifact, Messages.bind(stewarded ? Messages.reviewIt : Messages.nameStewardAndReview, overdue));
    }

    /** Days since the next review was due; 0 or less if it is not due or there is no saying. */
    private static long overdue(Artifact artifact, LocalDate reviewed, LocalDate asOf) {
        if (reviewed == null || artifact.getReviewEveryDays() == null || asOf == null) {
            return 0;
        }
        return Facts.days(reviewed, asOf) - artifact.getReviewEveryDays();
    }

    @Override
    public Command fix(Artifact artifact, Violation violation, FixContext context) {
        Edits edits = context.edits();
        if (artifact.getSteward() == null) {
            Optional<Person> steward = context.input().choose(Messages.bind(Messages.askSteward, Labels.of(artifact)), stewards(artifact, context));
            if (steward.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            edits.set(artifact, DesignPackage.Literals.ARTIFACT__STEWARD, steward.get());
        }
        if (overdue(artifact, artifact.getLastReviewed(), context.asOf()) > 0) {
            Optional<LocalDate> day = AskedDay.ask(Messages.bind(Messages.askReviewed, Labels.of(artifact)), context.asOf(), context)
                    .filter(d -> !d.isAfter(context.asOf()) && overdue(artifact, d, context.asOf()) <= 0);
            if (day.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            edits.set(artifact, DesignPackage.Literals.ARTIFACT__LAST_REVIEWED, day.get());
        }
        return edits.command();
    }

    /** Those who make it first, then those who use it, then anybody. */
    private static List<Person> stewards(Artifact artifact, FixContext context) {
        return new Offer<Person>(context.facts()).then(people(artifact, DesignPackage.Literals.ACTIVITY__OUTPUTS, context.facts()))
                .then(people(artifact, DesignPackage.Literals.ACTIVITY__INPUTS, context.facts())).then(context.design().getPersons()).list();
    }

    private static List<Person> people(Artifact artifact, EReference use, Facts facts) {
        return facts.index().<Activity>referrers(artifact, use).stream().flatMap(a -> Facts.actors(a).stream())
                .filter(Person.class::isInstance).map(Person.class::cast).toList();
    }
}
