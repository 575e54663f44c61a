package org.dodeka.design.services;

import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.ValueStory;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What the diagram of value creation shows of stories: paths from cycle to cycle. */
public final class StoryServices {

    private static final int NAME_LENGTH = 48;
    private static final int STEP_LENGTH = 160;

    /** The steps of all stories that lie in a cycle. */
    @Reads("/stories/steps/cycle")
    public List<StoryStep> stepsInLane(EEnumLiteral lane, Object diagram) {
        return stories(diagram).flatMap(story -> story.getSteps().stream()).filter(step -> step.getCycle() == lane.getInstance()).toList();
    }

    /** None: steps are in the lanes, not in the diagram itself. */
    @Reads({})
    public List<StoryStep> stepsInLane(Design design, Object diagram) {
        return List.of();
    }

    /** The name of a story, and whether it was told, and by whom. */
    @Reads({"name,status,teller", "teller/name"})
    public String storyLabel(ValueStory story) {
        String status = isAspiredStory(story) ? Captions.storyAspired : Captions.storyCollected;
        return Lines.of(Lines.cut(Labels.of(story), NAME_LENGTH),
                story.getTeller() == null ? status : NLS.bind(Captions.storyToldBy, status, Labels.of(story.getTeller())));
    }

    /** The beginning of what a step says. */
    @Reads("text")
    public String stepLabel(StoryStep step) {
        return step.getText() == null || step.getText().isBlank() ? Labels.of(step) : Lines.cut(step.getText(), STEP_LENGTH);
    }

    /** The first step of a story; null if it has none. */
    @Reads("steps")
    public StoryStep firstStep(ValueStory story) {
        return story.getSteps().isEmpty() ? null : story.getSteps().getFirst();
    }

    /** The next step of the same story; null after the last one. */
    @Reads("^ValueStory.steps/steps")
    public StoryStep nextStep(StoryStep step) {
        List<StoryStep> steps = storyOf(step) == null ? List.of() : storyOf(step).getSteps();
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? steps.get(next) : null;
    }

    /** Whether a story is hoped for and was told by nobody yet. */
    @Reads("status")
    public boolean isAspiredStory(ValueStory story) {
        return story.getStatus() != StoryStatus.COLLECTED;
    }

    /** Whether the story of a step is hoped for. */
    @Reads("^ValueStory.steps/status")
    public boolean isAspiredStep(StoryStep step) {
        return storyOf(step) == null || isAspiredStory(storyOf(step));
    }

    /** Whether somebody told a story. */
    @Reads("status")
    public boolean isCollectedStory(ValueStory story) {
        return !isAspiredStory(story);
    }

    /** Whether somebody told the story of a step. */
    @Reads("^ValueStory.steps/status")
    public boolean isCollectedStep(StoryStep step) {
        return !isAspiredStep(step);
    }

    /** The story that an element is or belongs to; null if it is neither a story nor a step. */
    @Reads("^ValueStory.steps")
    public ValueStory storyOf(EObject element) {
        return element instanceof ValueStory story ? story
                : element instanceof StoryStep && element.eContainer() instanceof ValueStory story ? story : null;
    }

    /** Whether an element is a story or a step of one. */
    @Reads("^ValueStory.steps")
    public boolean belongsToStory(EObject element) {
        return storyOf(element) != null;
    }

    /** The cycle of a new step at the end of its story: the one after that of the step before, the same at the end of the chain or beside it. */
    @Reads({"^ValueStory.steps/steps", "^ValueStory.steps/steps/cycle"})
    public ValueCycle cycleAfterPrevious(StoryStep step) {
        List<StoryStep> steps = storyOf(step) == null ? List.of() : storyOf(step).getSteps();
        int place = steps.indexOf(step);
        if (place < 1) {
            return ValueCycle.IMMEDIATE;
        }
        ValueCycle before = steps.get(place - 1).getCycle();
        return before.compareTo(ValueCycle.TRANSFORMATIVE) < 0 ? ValueCycle.values()[before.ordinal() + 1] : before;
    }

    /** What a new step says until somebody tells it. */
    @Reads({})
    public String newStepText(StoryStep step) {
        return Captions.newStep;
    }

    /** Whether a text can be that of a step: it is not blank. */
    @Reads({})
    public boolean acceptsStepText(StoryStep step, Object text) {
        return text instanceof String words && !words.isBlank();
    }

    /** Whether a step can go: a story needs one at least. */
    @Reads("^ValueStory.steps/steps")
    public boolean isOneOfSeveralSteps(EObject element) {
        return element instanceof StoryStep step && storyOf(step) != null && storyOf(step).getSteps().size() > 1;
    }

    /** Whether an element is, or belongs to, a story that nobody told yet. */
    @Reads({"status", "^ValueStory.steps/status"})
    public boolean isOfAspiredStory(EObject element) {
        return storyOf(element) != null && isAspiredStory(storyOf(element));
    }

    /** The steps that an indicator shows. */
    @Reads("^StoryStep.indicator")
    public List<StoryStep> stepsShown(Indicator indicator) {
        return EcoreUtil.getRootContainer(indicator) instanceof Design design
                ? design.getStories().stream().flatMap(story -> story.getSteps().stream())
                        .filter(step -> step.getIndicator() == indicator).toList()
                : List.of();
    }

    /** Whether one of two elements can show the other: one is an indicator, the other a step that it does not show yet. */
    @Reads("indicator")
    public boolean canBeShownBy(EObject one, EObject other) {
        StoryStep step = stepIn(one, other);
        Indicator indicator = indicatorIn(one, other);
        return step != null && indicator != null && step.getIndicator() != indicator;
    }

    /** Which of two elements is a step of a story; null if none is. */
    @Reads({})
    public StoryStep stepIn(EObject one, EObject other) {
        return one instanceof StoryStep step ? step : other instanceof StoryStep step ? step : null;
    }

    /** Which of two elements is an indicator; null if none is. */
    @Reads({})
    public Indicator indicatorIn(EObject one, EObject other) {
        return one instanceof Indicator indicator ? indicator : other instanceof Indicator indicator ? indicator : null;
    }

    private static Stream<ValueStory> stories(Object diagram) {
        Design design = Views.designOf(diagram);
        return design == null ? Stream.empty() : design.getStories().stream();
    }
}
