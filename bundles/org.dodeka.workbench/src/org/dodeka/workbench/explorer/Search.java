package org.dodeka.workbench.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.forms.Filter;
import org.dodeka.model.Labels;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves what matches the text in the search field, what is above, and what is below. Designs are searched as far as they are open or were read. */
final class Search extends ViewerFilter {

    private final ExplorerDesigns designs;
    private final Set<Object> matches = new LinkedHashSet<>();
    private final Set<Object> above = new HashSet<>();
    private final Map<IResource, Boolean> resources = new HashMap<>();
    private Filter filter = new Filter("");

    Search(ExplorerDesigns designs) {
        this.designs = designs;
    }

    boolean isOn() {
        return !filter.isEmpty();
    }

    void use(String typed) {
        filter = new Filter(typed);
        update();
    }

    /** Looks again what matches. */
    void update() {
        matches.clear();
        above.clear();
        resources.clear();
        if (isOn()) {
            for (FileDesign design : designs.read()) {
                walk(design, design.root());
            }
        }
    }

    private void walk(FileDesign design, EObject owner) {
        for (EReference list : Structure.lists(owner)) {
            for (Object each : (List<?>) owner.eGet(list)) {
                EObject element = (EObject) each;
                if (filter.matches(Labels.of(element))) {
                    ElementNode node = Structure.node(design, element);
                    matches.add(node);
                    Object at = Structure.parent(design, element);
                    while (at != null && above.add(at)) {
                        at = at instanceof Node up ? Structure.parent(up) : null;
                    }
                }
                walk(design, element);
            }
        }
    }

    /** The first matches, in the order of the tree. */
    List<Object> matches(int most) {
        return matches.stream().limit(most).toList();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return !isOn() || switch (element) {
            case Node node -> isShown(node);
            case IResource resource -> isShown(resource) || isNamed(resource.getParent());
            default -> true;
        };
    }

    private boolean isShown(Node node) {
        if (above.contains(node)) {
            return true;
        }
        Object at = node;
        while (at instanceof Node up) {
            if (matches.contains(up)) {
                return true;
            }
            at = Structure.parent(up);
        }
        return at instanceof IResource file && isNamed(file);
    }

    /** Whether a resource or one around it matches. */
    private boolean isNamed(IResource resource) {
        for (IResource at = resource; at != null && at.getType() != IResource.ROOT; at = at.getParent()) {
            if (filter.matches(at.getName())) {
                return true;
            }
        }
        return false;
    }

    private boolean isShown(IResource resource) {
        Boolean known = resources.get(resource);
        if (known == null) {
            known = filter.matches(resource.getName()) || above.contains(resource) || resource instanceof IContainer container && isShown(container);
            resources.put(resource, known);
        }
        return known;
    }

    private boolean isShown(IContainer container) {
        try {
            List<IResource> members = container.isAccessible() ? List.of(container.members()) : new ArrayList<>();
            return members.stream().anyMatch(this::isShown);
        } catch (CoreException failed) {
            ILog.of(Search.class).log(failed.getStatus());
            return true;
        }
    }
}
