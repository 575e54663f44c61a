package org.dodeka.workbench.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What was found in a file, as markers on it. Markers that are right already stay as they are. */
final class FindingMarkers {

    /** The type of the markers. */
    static final String TYPE = "org.dodeka.workbench.finding";

    /** The rule that does not hold; absent on a problem of the file itself. */
    static final String RULE = "rule";

    /** The id of the element in its file; absent on a problem of the file itself. */
    static final String ELEMENT = "element";

    private final List<Map<String, Object>> wanted = new ArrayList<>();

    void add(Finding finding, int line) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.LOCATION, Labels.of(finding.element()));
        attributes.put(IMarker.SOURCE_ID, finding.rule().id());
        attributes.put(RULE, finding.rule().id());
        attributes.put(ELEMENT, EcoreUtil.getURI(finding.element()).fragment());
        if (line > 0) {
            attributes.put(IMarker.LINE_NUMBER, line);
        }
        wanted.add(attributes);
    }

    void add(LoadProblem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, problem.isError() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
        attributes.put(IMarker.MESSAGE, problem.message());
        if (problem.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.line());
        }
        wanted.add(attributes);
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /** Within a build, all changes of markers are told together. */
    void replaceThoseOf(IFile file, IProgressMonitor monitor) throws CoreException {
        Map<Map<String, Object>, Integer> missing = new LinkedHashMap<>();
        wanted.forEach(attributes -> missing.merge(attributes, 1, Integer::sum));
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            Map<String, Object> attributes = marker.getAttributes();
            if (missing.containsKey(attributes)) {
                missing.computeIfPresent(attributes, (same, times) -> times == 1 ? null : times - 1);
            } else {
                marker.delete();
            }
        }
        for (Map.Entry<Map<String, Object>, Integer> attributes : missing.entrySet()) {
            for (int i = 0; i < attributes.getValue(); i++) {
                file.createMarker(TYPE, attributes.getKey());
            }
        }
    }
}
