package org.dodeka.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** The rule packs that plug-ins contribute. Immutable. */
public final class RulePacks {

    private final List<RulePack> packs;
    private final List<String> problems;
    private final Map<String, RuleDescriptor> rules = new LinkedHashMap<>();

    /**
     * Puts packs together.
     *
     * @param packs the packs; of two rules with one id the first counts, the other becomes a problem
     * @param problems what was wrong with declarations, for the log and for people
     */
    public RulePacks(List<RulePack> packs, List<String> problems) {
        this.packs = List.copyOf(packs);
        List<String> all = new ArrayList<>(problems);
        for (RulePack pack : packs) {
            for (RuleDescriptor rule : pack.rules()) {
                if (rules.putIfAbsent(rule.id(), rule) != null) {
                    all.add(Messages.bind(Messages.duplicateRule, rule.id(), pack.id()));
                }
            }
        }
        this.problems = List.copyOf(all);
    }

    /** The packs of the running platform. */
    public static RulePacks installed() {
        return from(RegistryFactory.getRegistry());
    }

    /**
     * The packs on a class path, for programs that run without OSGi: every {@code plugin.xml} there is read.
     *
     * @param loader the class loader that finds the declarations and the classes of the rules
     */
    public static RulePacks fromClassPath(ClassLoader loader) {
        return from(ClassPathRegistry.read(loader));
    }

    /** The packs of a registry of extensions. A declaration that does not hold becomes a problem, the others are read. */
    public static RulePacks from(IExtensionRegistry registry) {
        return new RulePackReader().read(registry);
    }

    /** The packs, ordered by id. */
    public List<RulePack> packs() {
        return packs;
    }

    /** Declarations that could not be read, each in a sentence. */
    public List<String> problems() {
        return problems;
    }

    /** All rules, pack by pack, in the order of their declarations. */
    public Collection<RuleDescriptor> rules() {
        return rules.values();
    }

    /** The rule with an id such as {@code CON-4}, if there is one. */
    public Optional<RuleDescriptor> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
