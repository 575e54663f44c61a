package org.dodeka.validation;

import java.time.LocalDate;

import org.dodeka.model.design.Design;
import org.dodeka.validation.facts.Facts;

/** What a rule knows besides the element: the design, what can be derived from it, and the thresholds in force for the rule. */
public final class RuleContext {

    private final Facts facts;
    private final RuleDescriptor rule;
    private final RuleSettings settings;

    RuleContext(Facts facts, RuleDescriptor rule, RuleSettings settings) {
        this.facts = facts;
        this.rule = rule;
        this.settings = settings;
    }

    /** The design, never null. */
    public Design design() {
        return facts.design();
    }

    /** The day for which the design is looked at; null if the design does not say. */
    public LocalDate asOf() {
        return facts.asOf();
    }

    /** What the design implies: current participations, live spaces, loads, inverse references. */
    public Facts facts() {
        return facts;
    }

    /**
     * The value in force of a threshold of this rule.
     *
     * @param id a threshold that the rule declares
     * @return the value of the profile, else of the preferences, else the declared default
     * @throws IllegalArgumentException if the rule declares no such threshold
     */
    public double threshold(String id) {
        return settings.threshold(rule, id);
    }
}
