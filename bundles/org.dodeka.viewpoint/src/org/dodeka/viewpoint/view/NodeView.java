package org.dodeka.viewpoint.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.description.ContainerMapping;
import org.eclipse.emf.ecore.EObject;

/** A node, a container, an item of a list, or a node on the border of another. */
public final class NodeView extends View {

    /** What kind of figure it is. */
    public enum Kind {
        NODE, CONTAINER, LIST, LIST_ITEM, BORDER_NODE
    }

    private final NodeView parent;
    private final Kind kind;
    private NodeLook look;
    private List<NodeView> children;
    private List<NodeView> borderNodes;

    /** @param parent null for a view of the diagram itself */
    public NodeView(Diagram diagram, NodeView parent, Kind kind, AbstractNodeMapping mapping, EObject element) {
        super(diagram, mapping, element);
        this.parent = parent;
        this.kind = kind;
    }

    /** The container; of a node on a border, the node with the border; null if the diagram itself contains it. */
    public NodeView parent() {
        return parent;
    }

    /** What kind of figure it is. */
    public Kind kind() {
        return kind;
    }

    @Override
    public AbstractNodeMapping mapping() {
        return (AbstractNodeMapping) super.mapping();
    }

    /** How its children are presented; of anything but a container, free-form. */
    public ContainerLayout presentation() {
        return mapping() instanceof ContainerMapping container ? container.childrenPresentation() : ContainerLayout.FREE_FORM;
    }

    /** How it looks; null only until it was refreshed for the first time. */
    public NodeLook look() {
        return look;
    }

    /** What it contains, without its border nodes, in the order of the mappings and their candidates. */
    public List<NodeView> children() {
        return children == null ? List.of() : Collections.unmodifiableList(children);
    }

    /** The nodes on its border. */
    public List<NodeView> borderNodes() {
        return borderNodes == null ? List.of() : Collections.unmodifiableList(borderNodes);
    }

    @Override
    public boolean isVisible() {
        return isShown() && (parent == null || parent.isVisible());
    }

    /** Changes the look; for the refresh. Returns whether it is another one. */
    public boolean setLook(NodeLook newLook) {
        boolean other = !newLook.equals(look);
        look = newLook;
        return other;
    }

    /** The list of what it contains, to be changed; for the refresh. */
    public List<NodeView> editChildren(boolean border) {
        if (border) {
            borderNodes = borderNodes == null ? new ArrayList<>(2) : borderNodes;
            return borderNodes;
        }
        children = children == null ? new ArrayList<>(4) : children;
        return children;
    }

    @Override
    String makeKey() {
        String own = mapping().name() + ":" + Ids.of(element());
        return parent == null ? own : own + "@" + Ids.of(parent.element());
    }

    @Override
    boolean hasLastingKey() {
        return Ids.has(element()) && (parent == null || Ids.has(parent.element()));
    }
}
