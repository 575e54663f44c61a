package org.dodeka.validation.disciplines.valuecreation;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.ValueStory;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;

/** VAL-3: a story of a live space leads from taking part through something usable to its use. */
public final class Val3 extends SpaceRule implements QuickFix<Space> {

    private static final List<ValueCycle> CHAIN = List.of(ValueCycle.IMMEDIATE, ValueCycle.POTENTIAL, ValueCycle.APPLIED);

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(context.facts().stories(space).stream().noneMatch(Val3::isChain), space);
    }

    /** Whether the cycles of the chain stand in the story in their order; others may stand between. */
    private static boolean isChain(ValueStory story) {
        int found = 0;
        for (StoryStep step : story.getSteps()) {
            if (found < CHAIN.size() && step.getCycle() == CHAIN.get(found)) {
                found++;
            }
        }
        return found == CHAIN.size();
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        ValueStory story = DesignFactory.eINSTANCE.createValueStory();
        story.setName(Messages.bind(Messages.storyName, Labels.of(space)));
        story.setStatus(StoryStatus.ASPIRED);
        story.setSpace(space);
        List<String> texts = List.of(Messages.stepImmediate, Messages.stepPotential, Messages.stepApplied);
        for (int i = 0; i < CHAIN.size(); i++) {
            StoryStep step = DesignFactory.eINSTANCE.createStoryStep();
            step.setCycle(CHAIN.get(i));
            step.setText(texts.get(i));
            story.getSteps().add(step);
        }
        return context.edits().add(context.design(), DesignPackage.Literals.DESIGN__STORIES, story).command();
    }
}
