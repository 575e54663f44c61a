package org.dodeka.validation.disciplines.scale;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** SCA-1: a design with several spaces has them at several scales. */
public final class Sca1 implements Rule<Design>, QuickFix<Design> {

    @Override
    public Verdict check(Design design, RuleContext context) {
        List<Space> spaces = design.getSpaces();
        if (spaces.isEmpty() || spaces.size() < context.threshold("spaces")) {
            return Verdict.INAPPLICABLE;
        }
        Scale scale = spaces.get(0).getScale();
        return Verdict.violatedIf(spaces.stream().allMatch(s -> s.getScale() == scale), spaces.size());
    }

    @Override
    public Command fix(Design design, Violation violation, FixContext context) {
        return context.input().text(Messages.bind(Messages.askNewScale, Labels.of(design)), Messages.bind(Messages.newScaleName, Labels.of(design)))
                .map(name -> link(name, design, context)).orElse(UnexecutableCommand.INSTANCE);
    }

    /** A space one level up, in which all that lie in no other space come together; it is not live before people take it up. */
    private static Command link(String name, Design design, FixContext context) {
        Scale scale = design.getSpaces().get(0).getScale();
        Space space = DesignFactory.eINSTANCE.createSpace();
        space.setName(name);
        space.setKind(SpaceKind.NETWORK);
        space.setStage(Stage.POTENTIAL);
        Edits edits = context.edits().add(design, DesignPackage.Literals.DESIGN__SPACES, space);
        if (scale == Scale.FIELD) { // nothing is wider: the new one is narrower
            space.setScale(Scale.ORGANISATION);
            return edits.command();
        }
        space.setScale(Scale.values()[scale.ordinal() + 1]);
        design.getSpaces().stream().filter(s -> s.getParent() == null).forEach(s -> edits.set(s, DesignPackage.Literals.SPACE__PARENT, space));
        return edits.command();
    }
}
