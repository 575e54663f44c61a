package org.dodeka.validation.disciplines.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.NewRole;
import org.dodeka.validation.disciplines.Recruits;
import org.dodeka.validation.disciplines.ToolAccess;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ENG-2: what people do together, several people do. */
public final class Eng2 implements Rule<Activity>, QuickFix<Activity> {

    @Override
    public Verdict check(Activity activity, RuleContext context) {
        if (!activity.getModes().contains(Mode.ENGAGEMENT)) {
            return Verdict.INAPPLICABLE;
        }
        int least = (int) Math.ceil(context.threshold("people"));
        return Verdict.violatedIf(reached(activity) < least, activity, least);
    }

    @Override
    public Command fix(Activity activity, Violation violation, FixContext context) {
        Space space = Facts.spaceOf(activity);
        if (space == null) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Actor> candidates = candidates(activity, space, context.facts());
        Edits edits = context.edits();
        for (long missing = (Integer) violation.arguments().get(1) - reached(activity); missing > 0;) {
            Optional<Actor> chosen = context.input().choose(Messages.bind(Messages.askParticipant, Labels.of(activity)), candidates);
            if (chosen.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            candidates.remove(chosen.get());
            missing -= people(chosen.get());
            edits.add(activity, DesignPackage.Literals.ACTIVITY__PARTICIPANTS, participation(space, chosen.get(), edits, context));
        }
        return edits.command();
    }

    /** The people of the space, then everybody else who may come; all can open the tools. */
    private static List<Actor> candidates(Activity activity, Space space, Facts facts) {
        Set<Actor> candidates = new LinkedHashSet<>(Candidates.actors(space, facts));
        candidates.addAll(Recruits.of(space, facts));
        candidates.removeAll(Facts.actors(activity));
        candidates.removeIf(actor -> people(actor) <= 0 || !ToolAccess.has(actor, activity));
        return new ArrayList<>(candidates);
    }

    private static Participation participation(Space space, Actor actor, Edits edits, FixContext context) {
        Optional<Participation> present = Candidates.participation(space, actor, context.facts());
        if (present.isPresent()) {
            return present.get();
        }
        Participation member = NewRole.of(actor, RoleKind.MEMBER, Level.ACTIVE, Messages.memberName, context);
        edits.add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, member);
        return member;
    }

    private static long reached(Activity activity) {
        return Facts.actors(activity).stream().mapToLong(Eng2::people).sum();
    }

    /** A person, or as many as a group has. */
    private static long people(Actor actor) {
        return actor instanceof Group group ? (long) Facts.number(group.getSize()) : 1;
    }
}
