package org.dodeka.validation.disciplines.boundaries;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Side;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** BOU-3: a broker is at home on both sides of a boundary. */
public final class Bou3 implements Rule<Boundary>, QuickFix<Boundary> {

    @Override
    public Verdict check(Boundary boundary, RuleContext context) {
        if (!Crossing.hasTwoSides(boundary) || boundary.getBrokers().isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        List<Violation> violations = new ArrayList<>();
        for (Person broker : boundary.getBrokers()) {
            List<Side> foreign = foreign(broker, boundary);
            if (!foreign.isEmpty()) {
                violations.add(Violation.of(Keys.of(broker), broker, foreign.get(0)));
            }
        }
        return Verdict.violations(violations);
    }

    private static List<Side> foreign(Person broker, Boundary boundary) {
        return boundary.getSides().stream().filter(side -> !Crossing.isAtHome(broker, side)).toList();
    }

    @Override
    public Command fix(Boundary boundary, Violation violation, FixContext context) {
        Person broker = (Person) violation.arguments().get(0);
        Edits edits = context.edits();
        for (Side side : foreign(broker, boundary)) {
            if (context.input().choose(Messages.bind(Messages.askTakePart, Labels.of(broker), Labels.of(side)), List.of(side)).isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            if (side instanceof Space space) {
                edits.add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, participation(broker, boundary));
            } else {
                edits.add(broker, DesignPackage.Literals.PERSON__GROUPS, side);
            }
        }
        return edits.command();
    }

    /** A modest one: what the broker does there beyond crossing the boundary is for people to say. */
    private static Participation participation(Person broker, Boundary boundary) {
        Participation participation = DesignFactory.eINSTANCE.createParticipation();
        participation.setName(Messages.bind(Messages.brokerName, Labels.of(broker), Labels.of(boundary)));
        participation.setActor(broker);
        participation.setRole(RoleKind.MEMBER);
        participation.setLevel(Level.OCCASIONAL);
        return participation;
    }
}
