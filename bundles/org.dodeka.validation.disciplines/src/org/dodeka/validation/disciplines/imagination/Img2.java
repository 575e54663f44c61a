package org.dodeka.validation.disciplines.imagination;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.ArtifactKind;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Person;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** IMG-2: an activity of imagination starts from an image or leaves one. */
public final class Img2 implements Rule<Activity>, QuickFix<Activity> {

    @Override
    public Verdict check(Activity activity, RuleContext context) {
        return activity.getModes().contains(Mode.IMAGINATION)
                ? Verdict.violatedIf(activity.getInputs().isEmpty() && activity.getOutputs().isEmpty(), activity) : Verdict.INAPPLICABLE;
    }

    @Override
    public Command fix(Activity activity, Violation violation, FixContext context) {
        Optional<String> name = context.input().text(Messages.bind(Messages.askImage, Labels.of(activity)),
                Messages.bind(Messages.imageName, Labels.of(activity)));
        if (name.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Person> people = Facts.actors(activity).stream().filter(Person.class::isInstance).map(Person.class::cast).toList();
        Optional<Person> steward = people.isEmpty() ? Optional.empty()
                : context.input().choose(Messages.bind(Messages.askSteward, name.get()), people);
        if (steward.isEmpty() && !people.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Artifact image = DesignFactory.eINSTANCE.createArtifact();
        image.setName(name.get());
        image.setKind(ArtifactKind.IMAGE);
        image.setSteward(steward.orElse(null));
        return context.edits().add(context.design(), DesignPackage.Literals.DESIGN__ARTIFACTS, image)
                .add(activity, DesignPackage.Literals.ACTIVITY__OUTPUTS, image).command();
    }
}
