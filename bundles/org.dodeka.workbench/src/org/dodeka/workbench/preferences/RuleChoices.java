package org.dodeka.workbench.preferences;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.Threshold;

/**
 * The settings of rules while a person chooses them. Only what differs from what would hold without the choice is kept, so that an improved rule
 * pack shows through wherever nobody decided otherwise.
 */
final class RuleChoices {

    private final RuleSettings base;
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Begins with the choices of before.
     *
     * @param base what holds where nothing is chosen: the settings of the installation
     * @param chosen the choices of before, by the keys of profiles
     */
    RuleChoices(RuleSettings base, Map<String, String> chosen) {
        this.base = base;
        values.putAll(chosen);
    }

    boolean enabled(RuleDescriptor rule) {
        return settings().enabled(rule);
    }

    void enable(RuleDescriptor rule, boolean on) {
        choose(rule.id() + ".enabled", Boolean.toString(on), on == base.enabled(rule));
    }

    Severity severity(RuleDescriptor rule) {
        return settings().severity(rule);
    }

    void severity(RuleDescriptor rule, Severity severity) {
        choose(rule.id() + ".severity", severity.id(), severity == base.severity(rule));
    }

    double threshold(RuleDescriptor rule, Threshold threshold) {
        return settings().threshold(rule, threshold.id());
    }

    void threshold(RuleDescriptor rule, Threshold threshold, double value) {
        choose(rule.id() + "." + threshold.id(), plain(value), value == base.threshold(rule, threshold.id()));
    }

    private void choose(String key, String value, boolean usual) {
        if (usual) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    /** Whether something is chosen about a rule. */
    boolean differs(RuleDescriptor rule) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(rule.id() + "."));
    }

    /** Takes back what was chosen about rules. */
    void reset(Collection<RuleDescriptor> rules) {
        rules.forEach(rule -> values.keySet().removeIf(key -> key.startsWith(rule.id() + ".")));
    }

    /** Chooses what a profile says, beside what is chosen already. */
    void take(Collection<RuleDescriptor> rules, RuleSettings profile) {
        for (RuleDescriptor rule : rules) {
            if (profile.keys().contains(rule.id() + ".enabled")) {
                enable(rule, profile.enabled(rule));
            }
            if (profile.keys().contains(rule.id() + ".severity")) {
                severity(rule, profile.severity(rule));
            }
            for (Threshold threshold : rule.thresholds()) {
                if (profile.keys().contains(rule.id() + "." + threshold.id())) {
                    threshold(rule, threshold, profile.threshold(rule, threshold.id()));
                }
            }
        }
    }

    /** What is chosen, by the keys of profiles; ordered by them. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** The choices as a profile file. */
    String profile() {
        StringBuilder text = new StringBuilder();
        values.forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    private RuleSettings settings() {
        return base.with(new RuleSettings(values));
    }

    /** A number as people write it in a profile: without a needless fraction. */
    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
