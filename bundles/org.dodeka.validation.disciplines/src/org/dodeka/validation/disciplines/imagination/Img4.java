package org.dodeka.validation.disciplines.imagination;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.ArtifactKind;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** IMG-4: a live space imagines with something that it did not make itself. */
public final class Img4 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        List<Artifact> images = imagining(space).stream().flatMap(activity -> activity.getInputs().stream()).toList();
        return images.isEmpty() ? Verdict.INAPPLICABLE : Verdict.violatedIf(own(space).containsAll(images), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        String question = Messages.bind(Messages.askCase, Labels.of(space));
        Set<Artifact> own = own(space);
        List<Artifact> others = context.design().getArtifacts().stream().filter(a -> !own.contains(a)).sorted(Candidates.BY_LABEL).toList();
        Edits edits = context.edits();
        Optional<Artifact> imported = others.isEmpty()
                ? context.input().text(question, Messages.caseName).map(name -> create(name, edits, context))
                : context.input().choose(question, others);
        return imported.map(image -> edits.add(imagining(space).get(0), DesignPackage.Literals.ACTIVITY__INPUTS, image).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Artifact create(String name, Edits edits, FixContext context) {
        Artifact image = DesignFactory.eINSTANCE.createArtifact();
        image.setName(name);
        image.setKind(ArtifactKind.CASE);
        edits.add(context.design(), DesignPackage.Literals.DESIGN__ARTIFACTS, image);
        return image;
    }

    private static List<Activity> imagining(Space space) {
        return space.getActivities().stream().filter(a -> a.getModes().contains(Mode.IMAGINATION)).toList();
    }

    private static Set<Artifact> own(Space space) {
        Set<Artifact> outputs = new HashSet<>();
        space.getActivities().forEach(activity -> outputs.addAll(activity.getOutputs()));
        return outputs;
    }
}
