package org.dodeka.workbench.explorer;

import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__SPACES;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.dodeka.workbench.explorer.Node.RangeNode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What lies below what: lists below a design and its spaces, elements below lists, spaces below the space that is their parent. */
final class Structure {

    /** A longer list is shown in parts of this length, so that none takes long to open. */
    static final int PART = 500;

    /** The lists of a design that are shown, in their order. */
    static final List<EReference> DESIGN = List.of(DESIGN__SPACES, DesignPackage.Literals.DESIGN__GROUPS, DesignPackage.Literals.DESIGN__PERSONS,
            DesignPackage.Literals.DESIGN__GOALS, DesignPackage.Literals.DESIGN__BOUNDARIES, DesignPackage.Literals.DESIGN__LOOPS,
            DesignPackage.Literals.DESIGN__INDICATORS, DesignPackage.Literals.DESIGN__STORIES, DesignPackage.Literals.DESIGN__FORCES,
            DesignPackage.Literals.DESIGN__TOOLS, DesignPackage.Literals.DESIGN__ARTIFACTS, DesignPackage.Literals.DESIGN__SIGNS,
            DesignPackage.Literals.DESIGN__RESPONSES, DesignPackage.Literals.DESIGN__WAIVERS);

    /** The lists of a space that are shown, in their order. */
    static final List<EReference> SPACE = List.of(DesignPackage.Literals.SPACE__PARTICIPATIONS, DesignPackage.Literals.SPACE__ACTIVITIES,
            DesignPackage.Literals.SPACE__COMMITMENTS);

    private Structure() {
    }

    static List<EReference> lists(EObject owner) {
        return owner instanceof Design ? DESIGN : owner instanceof Space ? SPACE : List.of();
    }

    /** The elements at the top of a list: all of it, but of spaces those that are in no other space. */
    @SuppressWarnings("unchecked")
    static List<EObject> elements(EObject owner, EReference list) {
        List<EObject> all = (List<EObject>) owner.eGet(list);
        return list == DESIGN__SPACES ? all.stream().filter(space -> parent((Space) space) == null).toList() : all;
    }

    /** The space in which a space is shown; null if that is none, or spaces are nested in a circle. */
    static Space parent(Space space) {
        Set<Space> seen = new LinkedHashSet<>();
        for (Space at = space.getParent(); at != null && seen.add(at); at = at.getParent()) {
            if (at == space) {
                return null;
            }
        }
        return space.getParent();
    }

    static List<Object> children(FileDesign design, EObject owner) {
        List<Object> children = new ArrayList<>();
        if (owner instanceof Space space) {
            space.getChildren().stream().filter(child -> parent(child) == space).forEach(child -> children.add(node(design, child)));
        }
        for (EReference list : lists(owner)) {
            if (!((List<?>) owner.eGet(list)).isEmpty()) {
                children.add(new ListNode(design, owner instanceof Design ? null : EcoreUtil.getID(owner), list));
            }
        }
        return children;
    }

    static List<Object> children(ListNode node) {
        EObject owner = node.owner();
        if (owner == null) {
            return List.of();
        }
        List<EObject> elements = elements(owner, node.list());
        List<Object> children = new ArrayList<>();
        if (elements.size() > PART) {
            for (int from = 0; from < elements.size(); from += PART) {
                children.add(new RangeNode(node, from));
            }
        } else {
            elements.forEach(element -> children.add(node(node.design(), element)));
        }
        return children;
    }

    /** The elements of a part of a list; empty if the list is shorter now. */
    static List<EObject> elements(RangeNode node) {
        EObject owner = node.list().owner();
        List<EObject> all = owner == null ? List.of() : elements(owner, node.list().list());
        return all.subList(Math.min(node.from(), all.size()), Math.min(node.from() + PART, all.size()));
    }

    /** The node of an element. */
    static ElementNode node(FileDesign design, EObject element) {
        return new ElementNode(design, EcoreUtil.getID(element));
    }

    /** The node below which a node lies, or the file; null if it is gone. */
    static Object parent(Node node) {
        return switch (node) {
            case ElementNode element -> parent(element.design(), element.element());
            case ListNode list -> list.ownerId() == null ? list.design().file() : new ElementNode(list.design(), list.ownerId());
            case RangeNode range -> range.list();
            case Node.DiagramsNode diagrams -> diagrams.design().file();
            case Node.DiagramNode diagram -> new Node.DiagramsNode(diagram.design());
            case Node.NoteNode note -> note.design().file();
        };
    }

    /** The node below which an element is shown; null if it is not. */
    static Object parent(FileDesign design, EObject element) {
        if (element == null || element.eContainer() == null) {
            return null;
        }
        Space around = element instanceof Space space ? parent(space) : null;
        if (around != null) {
            return node(design, around);
        }
        EObject owner = element.eContainer();
        EReference list = element.eContainmentFeature();
        ListNode node = new ListNode(design, owner instanceof Design ? null : EcoreUtil.getID(owner), list);
        List<EObject> all = elements(owner, list);
        return all.size() > PART ? new RangeNode(node, all.indexOf(element) / PART * PART) : node;
    }

    /** The element that has a line of its own and holds an element, or is it; null for the design itself. */
    static EObject shown(EObject element) {
        for (EObject at = element; at != null && at.eContainer() != null; at = at.eContainer()) {
            if (lists(at.eContainer()).contains(at.eContainmentFeature())) {
                return at;
            }
        }
        return null;
    }
}
