package org.dodeka.model.sample;

import static org.dodeka.model.sample.SampleDraft.FACTORY;

import java.util.List;
import java.util.Locale;
import org.dodeka.model.design.Better;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Reading;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.ValueStory;
import org.dodeka.model.design.Waiver;

/** What shows the value of a space of a sample: indicators with readings, a story, answers to questions, and waivers. */
final class SampleEvidence {

    private final SampleDistrict district;
    private final SampleDraft draft;
    private final Space space;
    private final Goal goal;
    private final SampleRoles roles;

    SampleEvidence(SampleDistrict district, Space space, Goal goal, SampleRoles roles) {
        this.district = district;
        this.draft = district.draft();
        this.space = space;
        this.goal = goal;
        this.roles = roles;
    }

    /** Adds the evidence; returns the main indicator, or null if there is none. */
    Indicator addAll() {
        Indicator main = null;
        if (!draft.flaw()) {
            main = indicator("Tried in practice", draft.flaw() ? ValueCycle.IMMEDIATE : ValueCycle.APPLIED, "%", Better.UP);
            if (draft.chance(0.6)) {
                indicator("Repeated trouble", draft.oneOf(ValueCycle.values()), "cases per month", Better.DOWN);
            }
        }
        if (!draft.flaw()) {
            story(main);
        }
        answers();
        if (draft.chance(0.03)) {
            waiver();
        }
        return main;
    }

    private Indicator indicator(String name, ValueCycle cycle, String unit, Better better) {
        Indicator indicator = draft.add(draft.design().getIndicators(), FACTORY.createIndicator(), "indicator", name + ": " + space.getName());
        indicator.setCycle(cycle);
        indicator.setUnit(unit);
        indicator.setBetter(better);
        indicator.setBaseline(draft.flaw() ? null : Double.valueOf(draft.between(10, 20)));
        indicator.setTarget(better == Better.UP ? 40.0 : 5.0);
        indicator.setDataSource(draft.flaw() ? null : "Log kept by the members");
        indicator.setEveryDays(30);
        indicator.setSpace(space);
        indicator.setGoal(goal);
        if (!draft.flaw()) {
            indicator.getBeneficiaries().addAll(draft.some(district.groups(), draft.between(1, 2)));
        }
        int latest = draft.flaw() ? -90 : draft.between(-30, -1);
        for (int i = draft.between(2, 8); i > 0; i--) {
            Reading reading = draft.add(indicator.getReadings(), FACTORY.createReading());
            reading.setDate(SampleDesign.AS_OF.plusDays(latest - 30L * (i - 1)));
            reading.setValue(draft.between(5, 40));
        }
        return indicator;
    }

    private void story(Indicator indicator) {
        ValueStory story = draft.add(draft.design().getStories(), FACTORY.createValueStory(), "story", "How it went: " + space.getName());
        story.setStatus(draft.chance(0.7) ? StoryStatus.COLLECTED : StoryStatus.ASPIRED);
        story.setSpace(space);
        story.setTeller(draft.oneOf(roles.leads()).getActor());
        List<ValueCycle> cycles = List.of(ValueCycle.values()).subList(draft.flaw() ? 1 : 0, draft.between(3, 5));
        for (ValueCycle cycle : cycles) {
            StoryStep step = draft.add(story.getSteps(), FACTORY.createStoryStep());
            step.setCycle(cycle);
            step.setText("We saw " + cycle.getName().toLowerCase(Locale.ROOT) + " value when a case came back solved");
            if (indicator != null && indicator.getCycle() == cycle) {
                step.setIndicator(indicator);
            }
        }
    }

    private void answers() {
        SampleAnswers answers = new SampleAnswers(draft);
        if (!draft.flaw()) {
            answers.add("REL.Q1", space);
        }
        for (int i = draft.between(0, 2); i > 0; i--) {
            answers.addAny(space);
        }
    }

    private void waiver() {
        Waiver waiver = draft.add(draft.design().getWaivers(), FACTORY.createWaiver());
        waiver.setId(draft.nextId("waiver"));
        waiver.setRuleId(draft.oneOf("REL-5", "LEA-4", "ENG-3", "IMG-4", "CON-3", "VOI-2"));
        waiver.setReason("Agreed with the steering group until the next review");
        waiver.setAbout(space);
        waiver.setUntil(draft.day(-30, 200));
    }
}
