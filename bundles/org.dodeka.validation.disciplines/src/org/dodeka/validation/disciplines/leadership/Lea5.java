package org.dodeka.validation.disciplines.leadership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.NewRole;
import org.dodeka.validation.disciplines.Recruits;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** LEA-5: a space that has found its form has a core of several people. */
public final class Lea5 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        if (space.getStage() == Stage.COALESCING) {
            return Verdict.INAPPLICABLE;
        }
        int core = core(space).size();
        int least = (int) Math.ceil(context.threshold("people"));
        return Verdict.violatedIf(core < least, space, core, least);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        int missing = (Integer) violation.arguments().get(2) - (Integer) violation.arguments().get(1);
        List<Person> candidates = new ArrayList<>(Recruits.of(space, context.facts()));
        candidates.removeAll(core(space));
        Edits edits = context.edits();
        for (; missing > 0; missing--) {
            Optional<Person> chosen = context.input().choose(Messages.bind(Messages.askCore, Labels.of(space), missing), candidates);
            if (chosen.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            candidates.remove(chosen.get());
            Optional<Participation> present = Candidates.participation(space, chosen.get(), context.facts());
            if (present.isPresent()) {
                edits.set(present.get(), DesignPackage.Literals.PARTICIPATION__LEVEL, Level.CORE);
            } else {
                edits.add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS,
                        NewRole.of(chosen.get(), RoleKind.MEMBER, Level.CORE, Messages.coreName, context));
            }
        }
        return edits.command();
    }

    private static Set<Person> core(Space space) {
        Set<Person> core = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            if (participation.getLevel() == Level.CORE && participation.getActor() instanceof Person person) {
                core.add(person);
            }
        }
        return core;
    }
}
