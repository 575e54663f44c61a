package org.dodeka.model.sample;

import static org.dodeka.model.sample.SampleDraft.FACTORY;

import java.time.LocalDate;
import java.util.List;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Reading;
import org.dodeka.model.design.Space;

/** Brings a sample to its exact size with what any design can have more of: readings and answers, spread evenly. */
final class SampleRemainder {

    private final SampleDraft draft;

    SampleRemainder(SampleDraft draft) {
        this.draft = draft;
    }

    void fill() {
        List<Indicator> indicators = draft.design().getIndicators();
        List<Space> spaces = draft.design().getSpaces();
        SampleAnswers answers = new SampleAnswers(draft);
        for (int i = 0; draft.hasRoomFor(1); i++) {
            if (i % 2 == 0 && !indicators.isEmpty()) {
                addEarlierReading(indicators.get(i / 2 % indicators.size()));
            } else {
                answers.addAny(spaces.isEmpty() ? null : spaces.get(i % spaces.size()));
            }
        }
    }

    private void addEarlierReading(Indicator indicator) {
        LocalDate first = indicator.getReadings().getFirst().getDate();
        Reading reading = draft.add(indicator.getReadings(), 0, FACTORY.createReading());
        reading.setDate(first.minusDays(30));
        reading.setValue(draft.between(5, 40));
    }
}
