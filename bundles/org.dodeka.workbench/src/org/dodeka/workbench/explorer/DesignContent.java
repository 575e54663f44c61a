package org.dodeka.workbench.explorer;

import java.util.List;

import org.dodeka.diagram.open.Diagrams;
import org.dodeka.workbench.explorer.Node.DiagramNode;
import org.dodeka.workbench.explorer.Node.DiagramsNode;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.dodeka.workbench.explorer.Node.NoteNode;
import org.dodeka.workbench.explorer.Node.RangeNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.navigator.CommonViewer;

/** What is below a file with a design. */
public final class DesignContent implements ITreeContentProvider {

    private ExplorerDesigns designs;

    @Override
    public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
        designs = viewer instanceof CommonViewer common ? DesignExplorer.designs(common.getNavigatorContentService()) : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    private List<Object> children(Object parent) {
        return switch (parent) {
            case IFile file when ExplorerDesigns.isDesign(file) && designs != null -> ofFile(designs.of(file));
            case DiagramsNode diagrams -> Diagrams.all().stream().map(kind -> (Object) new DiagramNode(diagrams.design(), kind.name())).toList();
            case ListNode list -> Structure.children(list);
            case RangeNode range -> Structure.elements(range).stream().map(element -> (Object) Structure.node(range.design(), element)).toList();
            case ElementNode node when node.element() != null -> Structure.children(node.design(), node.element());
            default -> List.of();
        };
    }

    private static List<Object> ofFile(FileDesign design) {
        if (design.isRead()) {
            List<Object> children = Structure.children(design, design.root());
            children.add(0, new DiagramsNode(design));
            return children;
        }
        if (design.problem() == null) {
            design.read(false);
        }
        return List.of(new NoteNode(design, design.problem() != null));
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Node node ? Structure.parent(node) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case IFile file when ExplorerDesigns.isDesign(file) && designs != null -> true;
            case DiagramsNode diagrams -> true;
            case ListNode list -> true;
            case RangeNode range -> true;
            case ElementNode node -> {
                EObject it = node.element();
                yield it != null && !Structure.lists(it).isEmpty() && !Structure.children(node.design(), it).isEmpty();
            }
            default -> false;
        };
    }
}
