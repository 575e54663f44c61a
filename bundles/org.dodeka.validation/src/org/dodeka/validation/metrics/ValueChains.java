package org.dodeka.validation.metrics;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.ValueStory;
import org.dodeka.validation.facts.Facts;

/** How well effects are shown, by stories and by figures. Source: VC11, VC20. */
final class ValueChains {

    /** The cycles from IMMEDIATE to TRANSFORMATIVE, which build on each other; the other three do not. */
    private static final int CHAIN = ValueCycle.TRANSFORMATIVE.ordinal() + 1;

    private ValueChains() {
    }

    /**
     * The longest run of cycles without a gap that the steps of one COLLECTED story tell in order / 5, 0..1; 0 without such a story.
     * Other steps may stand between, and the run may begin at any of the five cycles.
     */
    static OptionalDouble depth(Facts facts) {
        int longest = 0;
        for (ValueStory story : facts.<ValueStory>all(DesignPackage.Literals.VALUE_STORY)) {
            if (story.getStatus() == StoryStatus.COLLECTED) {
                longest = Math.max(longest, longestRun(story));
            }
        }
        return Ratio.of(longest, CHAIN);
    }

    private static int longestRun(ValueStory story) {
        int[] runEndingAt = new int[CHAIN];
        int longest = 0;
        for (StoryStep step : story.getSteps()) {
            int cycle = step.getCycle().ordinal();
            if (cycle < CHAIN) {
                int run = cycle == 0 ? 1 : runEndingAt[cycle - 1] + 1;
                runEndingAt[cycle] = run; // never shorter than before
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    /** Cycles with both an indicator and a step of a story, collected or not / 8, 0..1. */
    static OptionalDouble matrixFill(Facts facts) {
        Set<ValueCycle> counted = EnumSet.noneOf(ValueCycle.class);
        for (Indicator indicator : facts.<Indicator>all(DesignPackage.Literals.INDICATOR)) {
            counted.add(indicator.getCycle());
        }
        Set<ValueCycle> told = EnumSet.noneOf(ValueCycle.class);
        for (StoryStep step : facts.<StoryStep>all(DesignPackage.Literals.STORY_STEP)) {
            told.add(step.getCycle());
        }
        counted.retainAll(told);
        return Ratio.of(counted.size(), ValueCycle.values().length);
    }
}
