package org.dodeka.validation.disciplines.imagination;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Remedy;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** IMG-3: where a group declares much more than it lives, something is done about it. */
public final class Img3 implements Rule<CultureSign>, QuickFix<CultureSign> {

    @Override
    public Verdict check(CultureSign sign, RuleContext context) {
        if (sign.getEspoused() == null && sign.getInUse() == null) {
            return Verdict.INAPPLICABLE;
        }
        double gap = Facts.number(sign.getEspoused()) - Facts.number(sign.getInUse());
        return Verdict.violatedIf(gap >= context.threshold("gap") && sign.getAddressedBy().isEmpty(), group(sign), sign);
    }

    @Override
    public Command fix(CultureSign sign, Violation violation, FixContext context) {
        List<Remedy> remedies = context.design().getSpaces().stream().flatMap(Img3::remedies)
                .sorted(Comparator.<Remedy, Boolean>comparing(r -> !concerns(r, sign.getGroup())).thenComparing(Commitment.class::isInstance)
                        .thenComparing(Candidates.BY_LABEL)).toList();
        String group = sign.getGroup() == null ? Messages.someGroup : Labels.of(sign.getGroup());
        return context.input().choose(Messages.bind(Messages.askRemedy, group, Labels.of(sign)), remedies)
                .map(remedy -> context.edits().add(sign, DesignPackage.Literals.CULTURE_SIGN__ADDRESSED_BY, remedy).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Object group(CultureSign sign) {
        return sign.getGroup() == null ? Messages.someGroup : sign.getGroup();
    }

    private static Stream<Remedy> remedies(Space space) {
        return Stream.concat(space.getActivities().stream(), space.getCommitments().stream());
    }

    private static boolean concerns(Remedy remedy, Group group) {
        if (group == null) {
            return false;
        }
        if (remedy instanceof Commitment promise) {
            return Facts.groups(promise.getFrom()).contains(group) || Facts.groups(promise.getTo()).contains(group);
        }
        return remedy instanceof Activity activity && Facts.reaches(activity, group);
    }
}
