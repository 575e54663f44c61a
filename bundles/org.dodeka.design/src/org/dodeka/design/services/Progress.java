package org.dodeka.design.services;

import java.util.Comparator;
import java.util.List;

import org.dodeka.model.design.Better;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Reading;

/** Where an indicator has got to, by its latest reading. */
enum Progress {

    NO_READINGS, REACHED, IMPROVING, UNCHANGED, WORSE;

    /**
     * Compares the latest reading with the baseline, or the first reading if there is none. Better is towards the target, or what the indicator says
     * if baseline and target do not tell.
     */
    static Progress of(Indicator indicator) {
        List<Reading> readings = inOrder(indicator);
        if (readings.isEmpty()) {
            return NO_READINGS;
        }
        double latest = readings.getLast().getValue();
        double sign = direction(indicator);
        if (indicator.getTarget() != null && (latest - indicator.getTarget()) * sign >= 0) {
            return REACHED;
        }
        double start = indicator.getBaseline() == null ? readings.getFirst().getValue() : indicator.getBaseline();
        int moved = Double.compare((latest - start) * sign, 0.0);
        return latest == start ? UNCHANGED : moved > 0 ? IMPROVING : WORSE;
    }

    /** The readings, the latest last; those without a date first. */
    static List<Reading> inOrder(Indicator indicator) {
        return indicator.getReadings().stream()
                .sorted(Comparator.comparing(Reading::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    private static double direction(Indicator indicator) {
        Double from = indicator.getBaseline();
        Double to = indicator.getTarget();
        if (from != null && to != null && !from.equals(to)) {
            return Math.signum(to - from);
        }
        return indicator.getBetter() == Better.DOWN ? -1 : 1;
    }
}
