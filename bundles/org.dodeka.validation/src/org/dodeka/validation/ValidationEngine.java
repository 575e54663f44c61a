package org.dodeka.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How many elements lie between two looks at the monitor: enough to cost nothing, few enough to react at once. */
    private static final int ELEMENTS_PER_LOOK = 256;

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
        DesignIndex index = facts.index();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.validating, index.classes().size());
        Waivers waivers = new Waivers(facts.design());
        Tally[] tallies = checks(facts).stream().map(check -> new Tally(check, waivers)).toArray(Tally[]::new);
        int checked = 0;
        for (EClass type : index.classes()) {
            Tally[] about = Stream.of(tallies).filter(tally -> tally.check.rule().target().isSuperTypeOf(type)).toArray(Tally[]::new);
            for (EObject element : index.all(type)) { // all rules on one element in turn: what they read lies in the processor's cache
                for (Tally tally : about) {
                    tally.check(element);
                }
                if (++checked % ELEMENTS_PER_LOOK == 0) {
                    stopIfCanceled(progress);
                }
            }
            progress.worked(1);
            stopIfCanceled(progress);
        }
        List<Finding> findings = new ArrayList<>();
        Map<RuleDescriptor, Integer> applicable = new HashMap<>();
        for (Tally tally : tallies) {
            findings.addAll(tally.findings);
            applicable.put(tally.check.rule(), tally.applicable);
        }
        return new ValidationResult(facts.design(), findings, applicable);
    }

    /** What one rule found so far. */
    private static final class Tally {

        private final RuleCheck check;
        private final Waivers waivers;
        private final List<Finding> findings = new ArrayList<>();
        private int applicable;

        Tally(RuleCheck check, Waivers waivers) {
            this.check = check;
            this.waivers = waivers;
        }

        void check(EObject element) {
            Verdict verdict = check.check(element);
            if (verdict.applicable()) {
                applicable++;
                if (!verdict.violations().isEmpty()) {
                    findings.addAll(Waivers.findings(check.rule(), check.severity(), element, verdict, waivers));
                }
            }
        }
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

    private static void stopIfCanceled(IProgressMonitor progress) {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    List<RuleCheck> checks(Facts facts) {
        return rules.stream().map(rule -> new RuleCheck(rule, facts, settings)).toList();
    }
}
