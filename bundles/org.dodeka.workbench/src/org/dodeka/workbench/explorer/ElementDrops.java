package org.dodeka.workbench.explorer;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.forms.ElementClipboard;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.session.CopiedElements;
import org.dodeka.session.DesignSession;
import org.dodeka.session.ListPlace;
import org.dodeka.workbench.explorer.ElementEdits.Target;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.dodeka.workbench.explorer.Node.RangeNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

/**
 * Elements that are dropped in the explorer: within their design they are moved (in their list, to another space, a space into a space), or copied
 * if the person wishes; to another design they are copied.
 */
public final class ElementDrops extends CommonDropAdapterAssistant {

    @Override
    public boolean isSupportedType(TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type);
    }

    @Override
    public void setCommonDropAdapter(CommonDropAdapter adapter) {
        super.setCommonDropAdapter(adapter);
        adapter.setFeedbackEnabled(true);
    }

    private static List<ElementNode> dragged() {
        List<ElementNode> nodes = new ArrayList<>();
        ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
        for (Object each : selection instanceof IStructuredSelection structured ? structured.toList() : List.of()) {
            if (each instanceof ElementNode node && node.element() != null && (nodes.isEmpty() || nodes.getFirst().design() == node.design())) {
                nodes.add(node);
            } else {
                return List.of();
            }
        }
        return nodes;
    }

    @Override
    public IStatus validateDrop(Object target, int operation, TransferData type) {
        return isPossible(dragged(), target, location(), operation == DND.DROP_COPY) ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    private int location() {
        return getCommonDropAdapter() == null ? ViewerDropAdapter.LOCATION_ON : getCommonDropAdapter().getCurrentLocation();
    }

    private static boolean isPossible(List<ElementNode> nodes, Object target, int location, boolean copy) {
        if (nodes.isEmpty() || target instanceof IFile && !ExplorerDesigns.isDesign(target)) {
            return false;
        }
        boolean same = target instanceof Node node && node.design() == nodes.getFirst().design();
        EObject at = target instanceof ElementNode node ? node.element() : null;
        for (ElementNode node : nodes) {
            EObject element = node.element();
            boolean fits = target instanceof IFile ? Structure.DESIGN.contains(element.eContainmentFeature()) : owner(target) != null
                    && place(owner(target), element.eClass(), target) != null;
            boolean circle = same && !copy && at instanceof Space space && element instanceof Space moved && CopiedElements.isWithin(space, moved)
                    && (at != element || location == ViewerDropAdapter.LOCATION_ON);
            if (!fits || circle || same && !copy && node.equals(target)) {
                return false;
            }
        }
        return true;
    }

    private static EObject owner(Object target) {
        return switch (target) {
            case ElementNode node -> node.element();
            case ListNode list -> list.owner();
            case RangeNode range -> range.list().owner();
            case null, default -> null;
        };
    }

    /** The list for an element that is dropped; null if a list of other elements was meant. */
    private static ListPlace place(EObject near, EClass type, Object target) {
        ListPlace place = ListPlace.around(near, type).orElse(null);
        ListNode list = target instanceof ListNode node ? node : target instanceof RangeNode range ? range.list() : null;
        return list != null && place != null && list.list() != place.reference() ? null : place;
    }

    @Override
    public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
        return drop(explorer(), dragged(), target, adapter.getCurrentLocation(), adapter.getCurrentOperation() == DND.DROP_COPY)
                ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    private DesignExplorer explorer() {
        return DesignExplorer.of(getContentService());
    }

    /**
     * Drops elements.
     *
     * @param location where at the target, as {@link ViewerDropAdapter} has it
     * @param copy whether copies were asked for
     */
    public static boolean drop(DesignExplorer explorer, List<ElementNode> nodes, Object target, int location, boolean copy) {
        if (!isPossible(nodes, target, location, copy)) {
            return false;
        }
        FileDesign into = explorer.design(target);
        EClass type = nodes.getFirst().element().eClass();
        if (!copy && into == nodes.getFirst().design()) {
            explorer.edits().move(nodes, session -> target(session, target, type, location));
        } else {
            CopiedElements copies = ElementEdits.copied(nodes.stream().map(ElementNode::element).toList());
            Opening.edit(explorer.getSite().getPage(), into, session -> {
                Target there = target(session, target, type, location);
                if (there != null) {
                    EObject near = there.parent() != null ? there.parent() : there.place().owner();
                    explorer.edits().tell(session, ElementClipboard.paste(copies, session, near, there.index()));
                }
            });
        }
        return true;
    }

    private static Target target(DesignSession session, Object target, EClass type, int location) {
        EObject near = ElementEdits.near(session, target);
        ListPlace place = near == null ? null : place(near, type, target);
        if (place == null) {
            return null;
        }
        boolean spaces = place.reference() == DesignPackage.Literals.DESIGN__SPACES;
        boolean into = location == ViewerDropAdapter.LOCATION_ON || location == ViewerDropAdapter.LOCATION_NONE;
        boolean beside = near.eContainer() == place.owner() && near.eContainmentFeature() == place.reference() && !(spaces && into);
        int at = beside ? ((List<?>) place.owner().eGet(place.reference())).indexOf(near) : -1;
        int index = beside && location == ViewerDropAdapter.LOCATION_AFTER ? at + 1 : at;
        Space parent = !spaces || !(near instanceof Space space) ? null : beside ? Structure.parent(space) : space;
        return new Target(place, index, parent);
    }
}
