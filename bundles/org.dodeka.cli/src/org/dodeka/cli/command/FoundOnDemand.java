package org.dodeka.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.cli.session.Session;
import org.dodeka.design.findings.FindingsOfElements;
import org.dodeka.design.findings.Remark;
import org.dodeka.model.design.Design;
import org.dodeka.validation.Finding;
import org.dodeka.validation.ValidationEngine;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/** The findings of a design for its diagrams. The design is checked when a diagram asks for the first time, which most do not. */
final class FoundOnDemand extends AdapterImpl implements FindingsOfElements {

    private final Session session;
    private final Design design;
    private Map<EObject, List<Remark>> found;

    FoundOnDemand(Session session, Design design) {
        this.session = session;
        this.design = design;
    }

    @Override
    public List<Remark> of(EObject element) {
        if (found == null) {
            found = check();
        }
        return found.getOrDefault(element, List.of());
    }

    private Map<EObject, List<Remark>> check() {
        Map<EObject, List<Remark>> remarks = new HashMap<>();
        for (Finding finding : new ValidationEngine(session.rules(), session.settings(null)).validate(design, null).findings()) {
            if (!finding.waived()) {
                Remark remark = new Remark(Remark.Severity.valueOf(finding.severity().name()), finding.message());
                remarks.computeIfAbsent(finding.element(), element -> new ArrayList<>()).add(remark);
            }
        }
        remarks.values().forEach(list -> list.sort(Comparator.comparing(Remark::severity).reversed()));
        return remarks;
    }
}
