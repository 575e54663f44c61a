package org.dodeka.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The rows of an outline. A row is made when it is seen for the first time. */
final class MasterTree {

    private final Outline outline;
    private final Tree tree;
    private final Pictures pictures;
    private List<EObject> shown = List.of();
    private boolean emptying;

    MasterTree(Composite parent, FormSite site, Outline outline) {
        this.outline = outline;
        tree = site.toolkit().createTree(parent, SWT.VIRTUAL | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        pictures = new Pictures(tree);
        tree.addListener(SWT.SetData, event -> {
            if (!emptying) {
                fill((TreeItem) event.item, event.index);
            }
        });
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        EObject element = parent == null ? outline.top().get(index) : outline.children((EObject) parent.getData()).get(index);
        item.setData(element);
        item.setText(Labels.of(element));
        item.setImage(pictures.of(element.eClass()));
        item.setItemCount(outline.children(element).size());
    }

    Tree control() {
        return tree;
    }

    EObject selected() {
        TreeItem[] selection = tree.getSelection();
        return selection.length == 0 || !(selection[0].getData() instanceof EObject element) ? null : element;
    }

    /** Shows the outline as it is now, with an element selected if it is in it. Opened rows stay open. */
    void refresh(EObject selection) {
        boolean sameRows = !outline.isTree() && shown.equals(outline.top());
        tree.setRedraw(false);
        try {
            if (sameRows) {
                tree.clearAll(true); // much quicker than to make all rows anew
                prepare();
            } else {
                fillAnew();
            }
            select(selection);
        } finally {
            tree.setRedraw(true);
        }
    }

    private void fillAnew() {
        Set<EObject> opened = opened();
        tree.deselectAll();
        boolean focused = tree.isFocusControl();
        emptying = true; // rows that come into view while those before them go are not worth filling or measuring
        try {
            tree.setVisible(false);
            tree.removeAll();
        } finally {
            tree.setVisible(true);
            emptying = false;
        }
        if (focused) {
            tree.setFocus();
        }
        shown = List.copyOf(outline.top());
        tree.setItemCount(shown.size());
        prepare();
        opened.forEach(this::expand);
    }

    /** The first icon makes the tree prepare its columns, which must not happen while it draws. */
    private void prepare() {
        if (!outline.top().isEmpty()) {
            filled(tree.getItem(0), 0);
        }
    }

    private void select(EObject selection) {
        TreeItem item = selection == null ? null : item(selection);
        if (item == null) {
            tree.deselectAll();
        } else if (tree.getSelectionCount() == 0 || tree.getSelection()[0] != item) {
            tree.setSelection(item);
            tree.showItem(item);
        }
    }

    private Set<EObject> opened() {
        Set<EObject> opened = new LinkedHashSet<>();
        if (outline.isTree()) {
            for (TreeItem item : tree.getItems()) {
                if (item.getExpanded() && item.getData() instanceof EObject element) {
                    opened.add(element);
                }
            }
        }
        return opened;
    }

    private void expand(EObject element) {
        TreeItem item = item(element);
        if (item != null) {
            item.setExpanded(true);
        }
    }

    /** The row of an element; null if it is not shown. */
    private TreeItem item(EObject element) {
        int index = outline.top().indexOf(element);
        if (index >= 0) {
            return filled(tree.getItem(index), index);
        }
        EObject parent = element.eContainer();
        int top = parent == null ? -1 : outline.top().indexOf(parent);
        int within = top < 0 ? -1 : outline.children(parent).indexOf(element);
        if (within < 0) {
            return null;
        }
        return filled(filled(tree.getItem(top), top).getItem(within), within);
    }

    private TreeItem filled(TreeItem item, int index) {
        if (item.getData() == null) {
            fill(item, index);
        }
        return item;
    }

    /** What to select after an element was removed: the next in its list, or the one before, or what contains it. */
    EObject neighbour(EObject element) {
        List<EObject> list = outline.top().contains(element) ? outline.top() : outline.children(element.eContainer());
        int index = list.indexOf(element);
        if (index + 1 < list.size()) {
            return list.get(index + 1);
        }
        return index > 0 ? list.get(index - 1) : element.eContainer() == outline.owner() ? null : element.eContainer();
    }
}
