package org.dodeka.validation.disciplines.scale;

import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
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

/** SCA-3: a person or a loop links a space with the space that it lies in. */
public final class Sca3 implements Rule<Space>, QuickFix<Space> {

    @Override
    public Verdict check(Space space, RuleContext context) {
        Space parent = space.getParent();
        if (parent == null || parent == space) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(!sharePerson(space, parent) && !context.facts().shareLoop(space, parent), space, parent);
    }

    private static boolean sharePerson(Space space, Space parent) {
        Set<Person> persons = Facts.persons(space);
        return !persons.isEmpty() && parent.getParticipations().stream().anyMatch(p -> persons.contains(p.getActor()));
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Space parent = space.getParent();
        return context.input().choose(Messages.bind(Messages.askLink, Labels.of(space), Labels.of(parent)),
                LinkingParticipation.offer(context, space, parent).list()).map(person -> {
                    Edits edits = context.edits();
                    join(person, space, parent, edits);
                    join(person, parent, space, edits);
                    return edits.command();
                }).orElse(UnexecutableCommand.INSTANCE);
    }

    private static void join(Person person, Space space, Space other, Edits edits) {
        if (!Facts.persons(space).contains(person)) {
            edits.add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, LinkingParticipation.of(
                    Messages.bind(Messages.linkName, Labels.of(person), Labels.of(other)), person, RoleKind.MEMBER, Level.OCCASIONAL));
        }
    }
}
