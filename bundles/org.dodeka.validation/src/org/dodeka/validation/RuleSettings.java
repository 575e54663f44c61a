package org.dodeka.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which rules are switched on, how severe they are, and the values of their thresholds. Immutable.
 * A setting has the key {@code RULE-ID.enabled}, {@code RULE-ID.severity} or {@code RULE-ID.<threshold>}, the same in
 * the preferences and in profile files.
 */
public final class RuleSettings {

    /** Every rule as its pack declares it. */
    public static final RuleSettings DEFAULTS = new RuleSettings(Map.of());

    private static final String ENABLED = ".enabled";
    private static final String SEVERITY = ".severity";

    private final Map<String, String> values;

    /** @param values settings by their keys; values that cannot be read fall back to the default */
    public RuleSettings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** These settings, with those of another taking precedence. */
    public RuleSettings with(RuleSettings other) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(other.values);
        return new RuleSettings(all);
    }

    /** Whether a rule is checked. */
    public boolean enabled(RuleDescriptor rule) {
        return !"false".equalsIgnoreCase(values.get(rule.id() + ENABLED));
    }

    /** The severity in force of a rule. */
    public Severity severity(RuleDescriptor rule) {
        String value = values.get(rule.id() + SEVERITY);
        if (value == null) {
            return rule.severity();
        }
        try {
            return Severity.of(value);
        } catch (IllegalArgumentException unreadable) {
            return rule.severity(); // profiles are checked when read; a preference edited by hand must not stop the work
        }
    }

    /**
     * The value in force of a threshold.
     *
     * @throws IllegalArgumentException if the rule declares no such threshold
     */
    public double threshold(RuleDescriptor rule, String id) {
        for (Threshold threshold : rule.thresholds()) {
            if (threshold.id().equals(id)) {
                String value = values.get(rule.id() + "." + id);
                return value == null ? threshold.defaultValue() : number(value, threshold);
            }
        }
        throw new IllegalArgumentException("Rule " + rule.id() + " declares no threshold " + id);
    }

    private static double number(String value, Threshold threshold) {
        try {
            double number = Double.parseDouble(value);
            return number >= threshold.min() && number <= threshold.max() ? number : threshold.defaultValue();
        } catch (NumberFormatException unreadable) {
            return threshold.defaultValue();
        }
    }

    /** The keys that are set. */
    public Set<String> keys() {
        return values.keySet();
    }
}
