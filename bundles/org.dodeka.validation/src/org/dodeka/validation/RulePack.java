package org.dodeka.validation;

import java.util.List;

/**
 * A set of rules that came with one plug-in.
 *
 * @param id the id of the pack, for example {@code org.dodeka.disciplines}
 * @param name what people call it
 * @param version its version, for example {@code 1.0.0}
 * @param rules its rules, in the order of their declaration
 */
public record RulePack(String id, String name, String version, List<RuleDescriptor> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }
}
