package org.dodeka.workbench.explorer;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Space;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.dodeka.workbench.explorer.Node.RangeNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The worst finding on each node and below it. Hints are no reason for a badge. */
final class Badges {

    /** The type of the markers that a build writes for findings. */
    static final String MARKER = "org.dodeka.workbench.finding";

    /** The attribute of a marker with the id of the element. */
    static final String ELEMENT = "element";

    private final FileDesign design;
    private final Map<Object, Severity> worst = new HashMap<>();
    private final Map<ListNode, Map<EObject, Integer>> places = new HashMap<>();

    private Badges(FileDesign design) {
        this.design = design;
    }

    /** Those of an open design, by its findings. */
    static Map<Object, Severity> of(FileDesign design, DesignSession session) {
        Badges badges = new Badges(design);
        for (Finding finding : session.findings().all().all()) {
            if (!finding.waived()) {
                badges.add(finding.element(), finding.severity());
            }
        }
        return badges.worst;
    }

    /** Those of a design that was read, by the markers of its file. May be called by any thread. */
    static Map<Object, Severity> ofMarkers(FileDesign design, DesignResource read) {
        Badges badges = new Badges(design);
        for (IMarker marker : markers(design.file())) {
            Severity severity = severity(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO));
            String id = marker.getAttribute(ELEMENT, null);
            EObject element = id == null ? null : read.getEObject(id);
            if (element == null) {
                badges.worse(design.file(), severity);
            } else {
                badges.add(element, severity);
            }
        }
        return badges.worst;
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.exists() ? file.findMarkers(MARKER, true, IResource.DEPTH_ZERO) : new IMarker[0];
        } catch (CoreException failed) {
            ILog.of(Badges.class).log(failed.getStatus());
            return new IMarker[0];
        }
    }

    /** That of a file that is not read. */
    static Optional<Severity> ofMarkers(IFile file) {
        try {
            int worst = file.exists() ? file.findMaxProblemSeverity(MARKER, true, IResource.DEPTH_ZERO) : -1;
            return Optional.of(severity(worst)).filter(severity -> severity != Severity.INFO);
        } catch (CoreException failed) {
            ILog.of(Badges.class).log(failed.getStatus());
            return Optional.empty();
        }
    }

    private static Severity severity(int ofMarker) {
        return ofMarker == IMarker.SEVERITY_ERROR ? Severity.ERROR : ofMarker == IMarker.SEVERITY_WARNING ? Severity.WARNING : Severity.INFO;
    }

    private void add(EObject element, Severity severity) {
        for (EObject at = Structure.shown(element); at != null && worse(Structure.node(design, at), severity);) {
            Space around = at instanceof Space space ? Structure.parent(space) : null;
            EObject owner = at.eContainer();
            if (owner == null) {
                return; // it was deleted, and its findings are not looked for anew yet
            }
            if (around == null) {
                ListNode list = new ListNode(design, owner instanceof Design ? null : EcoreUtil.getID(owner), at.eContainmentFeature());
                Map<EObject, Integer> places = places(list, owner);
                if (places.size() > Structure.PART) {
                    worse(new RangeNode(list, places.get(at) / Structure.PART * Structure.PART), severity);
                }
                worse(list, severity);
            }
            at = around != null ? around : owner instanceof Design ? null : owner;
        }
        worse(design.file(), severity);
    }

    private Map<EObject, Integer> places(ListNode list, EObject owner) {
        return places.computeIfAbsent(list, missing -> {
            Map<EObject, Integer> known = new IdentityHashMap<>();
            Structure.elements(owner, list.list()).forEach(each -> known.put(each, known.size()));
            return known;
        });
    }

    /** Whether this is worse than what is known of a node, and so of what is above it. */
    private boolean worse(Object node, Severity severity) {
        Severity known = worst.get(node);
        if (severity == Severity.INFO || known != null && known.compareTo(severity) <= 0) {
            return false;
        }
        worst.put(node, severity);
        return true;
    }
}
