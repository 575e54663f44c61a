package org.dodeka.validation.metrics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.validation.facts.Facts;

/** What the hours of activities go to. An activity has hours × repeats; a number below 0 counts as 0. */
final class Hours {

    private double all;
    private double informal;
    private double pull;
    private final Map<Mode, Double> byMode = new EnumMap<>(Mode.class);

    Hours(Collection<Activity> activities) {
        for (Activity activity : activities) {
            double hours = Math.max(0, Facts.hours(activity));
            all += hours;
            informal += activity.getFormality() == Formality.FORMAL ? 0 : hours;
            pull += activity.getInitiative() == Initiative.PULL ? hours : 0;
            for (Mode mode : activity.getModes()) {
                byMode.merge(mode, hours / activity.getModes().size(), Double::sum);
            }
        }
    }

    /** (SOCIAL + WORK hours) / all hours, 0..1; undefined without hours. */
    OptionalDouble informalShare() {
        return Ratio.of(informal, all);
    }

    /** PULL hours / all hours, 0..1; undefined without hours. Source: PL. */
    OptionalDouble pullShare() {
        return Ratio.of(pull, all);
    }

    /**
     * Evenness of the modes: −Σ q·ln q / ln 3, where q is the share of a mode in the hours, split equally among an activity's modes;
     * 0 for one mode, 1 for three equal ones; undefined without hours in a mode. Source: Shannon entropy over the modes of W98.
     */
    OptionalDouble modeBalance() {
        double total = byMode.values().stream().mapToDouble(Double::doubleValue).sum();
        if (total == 0) {
            return OptionalDouble.empty();
        }
        double entropy = 0;
        for (double hours : byMode.values()) {
            double share = hours / total;
            entropy -= share == 0 ? 0 : share * Math.log(share);
        }
        return OptionalDouble.of(Math.min(1, entropy / Math.log(Mode.values().length))); // nearly equal thirds can round to a little more
    }
}
