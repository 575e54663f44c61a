package org.dodeka.validation.disciplines.imagination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** IMG-5: what a live space imagines, it tries. */
public final class Img5 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return firstImagined(space).map(first -> Verdict.violatedIf(space.getActivities().stream()
                .noneMatch(a -> a.getModes().contains(Mode.ENGAGEMENT) && a.getStart() != null && a.getStart().isAfter(first)), space))
                .orElse(Verdict.INAPPLICABLE);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        LocalDate first = firstImagined(space).orElse(null);
        if (first == null) {
            return UnexecutableCommand.INSTANCE;
        }
        LocalDate after = context.asOf() != null && context.asOf().isAfter(first) ? context.asOf() : first;
        Activity experiment = DraftActivity.in(space, context.facts(), Messages.experimentName, Mode.ENGAGEMENT, DraftActivity.soonAfter(after));
        return context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, experiment).command();
    }

    private static Optional<LocalDate> firstImagined(Space space) {
        return space.getActivities().stream().filter(a -> a.getModes().contains(Mode.IMAGINATION)).map(Activity::getStart)
                .filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
