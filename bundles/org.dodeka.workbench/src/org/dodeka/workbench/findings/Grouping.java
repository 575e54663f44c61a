package org.dodeka.workbench.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** By what findings are put together. The groups have an order of their own, so that they stay where they are when findings come and go. */
enum Grouping {
    DISCIPLINE, SPACE, SEVERITY;

    /** The key of the group of all findings that belong to no space. */
    static final String ELSEWHERE = "";

    /**
     * Findings that belong together.
     *
     * @param key tells the group again after the findings have changed
     * @param space the space of the group; null if it is not one of a space
     */
    record Group(String key, EObject space, List<Finding> findings) {

        /** The worst finding that counts; if none does, a waived one. */
        Finding worst() {
            return findings.stream().min(Comparator.comparing(Finding::waived).thenComparing(Finding::severity)).orElseThrow();
        }
    }

    List<Group> groups(List<Finding> findings, Design design, List<String> disciplines) {
        Map<String, Group> groups = new LinkedHashMap<>();
        switch (this) {
            case DISCIPLINE -> disciplines.forEach(code -> groups.put(code, new Group(code, null, new ArrayList<>())));
            case SEVERITY -> List.of(Severity.values()).forEach(each -> groups.put(each.id(), new Group(each.id(), null, new ArrayList<>())));
            case SPACE -> design.getSpaces().forEach(space -> groups.put(key(space), new Group(key(space), space, new ArrayList<>())));
        }
        for (Finding finding : findings) {
            String key = switch (this) {
                case DISCIPLINE -> finding.rule().discipline();
                case SEVERITY -> finding.severity().id();
                case SPACE -> space(finding.element()).map(Grouping::key).orElse(ELSEWHERE);
            };
            groups.computeIfAbsent(key, unknown -> new Group(unknown, null, new ArrayList<>())).findings().add(finding);
        }
        groups.values().removeIf(group -> group.findings().isEmpty());
        return List.copyOf(groups.values());
    }

    private static String key(Space space) {
        return space.getId();
    }

    /** The space to which an element belongs: the one that contains it, or that it names, or where its source is. */
    static Optional<Space> space(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Space space) {
                return Optional.of(space);
            }
            EStructuralFeature named = each.eClass().getEStructuralFeature("space");
            if (named != null && each.eGet(named) instanceof Space space) {
                return Optional.of(space);
            }
            if (each instanceof LearningLoop loop && loop.getSource() != null) {
                return space(loop.getSource());
            }
        }
        return Optional.empty();
    }
}
