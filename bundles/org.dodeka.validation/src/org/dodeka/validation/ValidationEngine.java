package org.dodeka.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dodeka.model.design.Design;
import org.dodeka.validation.facts.DesignIndex;
import org.dodeka.validation.facts.Facts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Checks designs against the rules of packs. Immutable; may be used from several threads for different designs. */
public final class ValidationEngine {

    /** How many elements one thread checks before it looks at the monitor and takes more: few enough to react at once. */
    private static final int PORTION = 256;

    private final List<RuleDescriptor> rules;
    private final RuleSettings settings;

    /**
     * An engine for the rules of packs.
     *
     * @param packs the rules
     * @param settings what is switched on, and the severities and thresholds in force
     */
    public ValidationEngine(RulePacks packs, RuleSettings settings) {
        this.rules = packs.rules().stream().filter(settings::enabled).toList();
        this.settings = settings;
    }

    /** The rules that are switched on, in the order of their packs. */
    public List<RuleDescriptor> rules() {
        return rules;
    }

    /**
     * Checks a whole design with every rule that is switched on. The design must not change meanwhile.
     *
     * @param design the design
     * @param monitor progress and cancellation; null for neither
     * @return the findings
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public ValidationResult validate(Design design, IProgressMonitor monitor) {
        return validate(Facts.of(design), monitor);
    }

    /** The same with facts at hand, which must be those of the design as it is now. */
    public ValidationResult validate(Facts facts, IProgressMonitor monitor) {
        List<RuleCheck> checks = checks(facts);
        List<Portion> portions = portions(facts.index(), checks);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.validating, portions.size());
        Waivers waivers = new Waivers(facts.design());
        Stream<Portion> work = portions.size() > 1 ? portions.parallelStream() : portions.stream();
        work.forEach(portion -> {
            if (!progress.isCanceled()) {
                portion.check(waivers);
                synchronized (progress) {
                    progress.worked(1);
                }
            }
        });
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        List<Finding> findings = new ArrayList<>();
        Map<RuleDescriptor, Integer> applicable = new HashMap<>();
        Map<RuleDescriptor, Severity> severities = new HashMap<>();
        for (int i = 0; i < checks.size(); i++) {
            int applies = 0;
            for (Portion portion : portions) {
                findings.addAll(portion.findings(i));
                applies += portion.applicable(i);
            }
            applicable.put(checks.get(i).rule(), applies);
            severities.put(checks.get(i).rule(), checks.get(i).severity());
        }
        return new ValidationResult(facts.design(), findings, applicable, severities);
    }

    private static List<Portion> portions(DesignIndex index, List<RuleCheck> checks) {
        Map<EClass, int[]> about = new HashMap<>();
        for (EClass type : index.classes()) {
            about.put(type, IntStream.range(0, checks.size()).filter(i -> checks.get(i).rule().target().isSuperTypeOf(type)).toArray());
        }
        List<Portion> portions = new ArrayList<>();
        List<EObject> elements = index.inOrder();
        for (int from = 0; from < elements.size(); from += PORTION) {
            portions.add(new Portion(elements.subList(from, Math.min(from + PORTION, elements.size())), checks, about));
        }
        return portions;
    }

    /**
     * Starts to follow the edits of a design, and checks it whole.
     *
     * @param design the design; its edits and the calls of the live validation must happen in one thread at a time
     * @return the live validation; dispose of it when done
     */
    public LiveValidation live(Design design) {
        return new LiveValidation(this, design);
    }

    List<RuleCheck> checks(Facts facts) {
        return rules.stream().map(rule -> new RuleCheck(rule, facts, settings)).toList();
    }
}
