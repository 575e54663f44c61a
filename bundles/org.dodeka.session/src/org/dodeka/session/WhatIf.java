package org.dodeka.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dodeka.model.design.Design;
import org.dodeka.validation.Finding;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.Violation;
import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The question what would be found if elements left a design. It has a copy of the design as it was when the question was asked: {@link #answer}
 * may be called on any thread, and the design is never touched.
 */
public final class WhatIf {

    /**
     * The answer, waived findings left out. The elements are those of the design, not of the copy.
     *
     * @param appeared what would be found in addition
     * @param vanished what would be found no more
     * @param gaps what would be left empty
     */
    public record Answer(List<Finding> appeared, List<Finding> vanished, List<Gap> gaps) {

        public Answer {
            appeared = List.copyOf(appeared);
            vanished = List.copyOf(vanished);
            gaps = List.copyOf(gaps);
        }
    }

    private record Key(String rule, EObject element, String violation) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.rule.equals(rule) && key.element == element && key.violation.equals(violation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(rule, System.identityHashCode(element), violation);
        }
    }

    private final ValidationEngine engine;
    private final Design copy;
    private final List<EObject> leaving = new ArrayList<>();
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    /**
     * Asks a question, on the thread that may read the design.
     *
     * @param engine the rules and settings
     * @param design the design
     * @param elements what would leave, together with what {@link DesignEdits#delete} would delete
     */
    public WhatIf(ValidationEngine engine, Design design, Collection<? extends EObject> elements) {
        this.engine = engine;
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        copy = (Design) copier.copy(design);
        copier.copyReferences();
        copier.forEach((original, own) -> originals.put(own, original));
        elements.stream().map(copier::get).filter(Objects::nonNull).forEach(leaving::add);
    }

    /**
     * Answers it; once.
     *
     * @param monitor progress and cancellation; null for neither
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public Answer answer(IProgressMonitor monitor) {
        Map<Key, Finding> vanished = findings(monitor);
        Deletion deletion = new Deletion(new DesignIndex(copy), leaving);
        List<Gap> gaps = deletion.gaps().stream().map(gap -> new Gap((EObject) original(gap.element()), gap.feature(), gap.role())).toList();
        deletion.happen();
        Map<Key, Finding> appeared = findings(monitor);
        List<Key> kept = new ArrayList<>(appeared.keySet());
        kept.retainAll(vanished.keySet());
        appeared.keySet().removeAll(kept);
        vanished.keySet().removeAll(kept);
        return new Answer(List.copyOf(appeared.values()), List.copyOf(vanished.values()), gaps);
    }

    private Map<Key, Finding> findings(IProgressMonitor monitor) {
        Map<Key, Finding> findings = new LinkedHashMap<>();
        for (Finding finding : engine.validate(copy, monitor).findings()) {
            if (!finding.waived()) {
                Violation violation = finding.violation();
                List<Object> arguments = violation.arguments().stream().map(this::original).toList();
                EObject element = (EObject) original(finding.element());
                findings.put(new Key(finding.rule().id(), element, violation.key()), new Finding(finding.rule(), finding.severity(), element,
                        new Violation(violation.key(), arguments), finding.failed(), finding.waiver()));
            }
        }
        return findings;
    }

    private Object original(Object argument) {
        return originals.containsKey(argument) ? originals.get(argument) : argument;
    }
}
