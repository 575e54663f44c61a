package org.dodeka.design.services;

import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.design.findings.FindingsOfElements;
import org.dodeka.design.findings.Remark;
import org.dodeka.design.findings.Remark.Severity;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.viewpoint.expression.Reads;

/**
 * How many findings an element has, and how bad the worst is. They come from the host ({@link FindingsOfElements}); no edit of the model changes them
 * by itself, so that the host refreshes the diagram when they change.
 */
public final class FindingBadges {

    /** The element itself, as that which wears a badge; nothing for a design, whose findings have a place of their own. */
    @Reads({})
    public List<Element> elementWithBadge(Element element) {
        return element instanceof Design ? List.of() : List.of(element);
    }

    @Reads({})
    public boolean hasFindings(Element element) {
        return !of(element).isEmpty();
    }

    @Reads({})
    public boolean hasErrors(Element element) {
        return has(element, Severity.ERROR);
    }

    /** Whether an element has warnings; it may have errors too. */
    @Reads({})
    public boolean hasWarnings(Element element) {
        return has(element, Severity.WARNING);
    }

    /** The number of findings. */
    @Reads({})
    public String findingsCount(Element element) {
        return Integer.toString(of(element).size());
    }

    /** What the findings say, a line for each. */
    @Reads({})
    public String findingsTooltip(Element element) {
        return of(element).stream().map(Remark::message).collect(Collectors.joining("\n"));
    }

    private static boolean has(Element element, Severity severity) {
        return of(element).stream().anyMatch(remark -> remark.severity() == severity);
    }

    private static List<Remark> of(Element element) {
        FindingsOfElements findings = FindingsOfElements.near(element);
        return findings == null ? List.of() : findings.of(element);
    }
}
