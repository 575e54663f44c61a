package org.dodeka.workbench.explorer;

import org.dodeka.session.DesignSession;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A node below a file with a design. Nodes hold no elements but their ids, so a node stays the same when the design is read anew, opened or closed:
 * what is expanded stays expanded.
 */
public sealed interface Node {

    /** The design to which the node belongs. */
    FileDesign design();

    /**
     * An element of a design.
     *
     * @param id its id
     */
    record ElementNode(FileDesign design, String id) implements Node, IAdaptable {

        /** The element; null if it is gone. */
        public EObject element() {
            return design.element(id);
        }

        @Override
        public <T> T getAdapter(Class<T> type) {
            if (type == DesignSession.class) {
                return type.cast(design.session().orElse(null));
            }
            EObject element = type == EObject.class ? element() : null;
            return type.isInstance(element) ? type.cast(element) : null;
        }
    }

    /**
     * A list of elements.
     *
     * @param ownerId the id of the element with the list; null for the design itself
     * @param list which list
     */
    record ListNode(FileDesign design, String ownerId, EReference list) implements Node {

        /** The element with the list; null if it is gone. */
        public EObject owner() {
            return ownerId == null ? design.root() : design.element(ownerId);
        }
    }

    /**
     * A part of a long list.
     *
     * @param list the list
     * @param from the index of the first element
     */
    record RangeNode(ListNode list, int from) implements Node {

        @Override
        public FileDesign design() {
            return list.design();
        }
    }

    /**
     * The diagrams of a design.
     */
    record DiagramsNode(FileDesign design) implements Node {
    }

    /**
     * A diagram of a design.
     *
     * @param name the name that its specification gives to it
     */
    record DiagramNode(FileDesign design, String name) implements Node {
    }

    /**
     * Says what there is instead of elements.
     *
     * @param failed whether the file cannot be read; if not, it is being read
     */
    record NoteNode(FileDesign design, boolean failed) implements Node {
    }
}
