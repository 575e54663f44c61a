package org.dodeka.validation.disciplines.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Amounts;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ENG-5: most of what happens in a live community or network is asked for by its people. */
public final class Eng5 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        double all = hours(space.getActivities());
        if (space.getKind() != SpaceKind.COMMUNITY && space.getKind() != SpaceKind.NETWORK || !(all > 0)) {
            return Verdict.INAPPLICABLE;
        }
        double share = hours(pushed(space)) / all;
        double limit = context.threshold("share");
        return Verdict.violatedIf(Amounts.exceeds(share, limit), space, Amounts.percent(share), Amounts.percentLimit(limit));
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        double limit = (Integer) violation.arguments().get(2) / 100.0;
        double all = hours(space.getActivities());
        double pushed = hours(pushed(space));
        List<Activity> candidates = new ArrayList<>(pushed(space).stream().filter(a -> Facts.hours(a) > 0)
                .sorted(Comparator.<Activity>comparingDouble(Facts::hours).reversed().thenComparing(Candidates.BY_LABEL)).toList());
        Edits edits = context.edits();
        while (Amounts.exceeds(pushed / all, limit)) {
            Optional<Activity> chosen = context.input().choose(Messages.bind(Messages.askRequestLed, Labels.of(space)), candidates);
            if (chosen.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            candidates.remove(chosen.get());
            pushed -= Facts.hours(chosen.get());
            edits.set(chosen.get(), DesignPackage.Literals.ACTIVITY__INITIATIVE, Initiative.PULL);
        }
        return edits.command();
    }

    private static List<Activity> pushed(Space space) {
        return space.getActivities().stream().filter(a -> a.getInitiative() == Initiative.PUSH).toList();
    }

    private static double hours(List<Activity> activities) {
        double sum = 0;
        for (Activity activity : activities) {
            sum += Facts.hours(activity);
        }
        return sum;
    }
}
