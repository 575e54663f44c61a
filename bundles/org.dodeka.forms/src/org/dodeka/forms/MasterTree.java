package org.dodeka.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The rows of an outline, each with how many problems its element has. A row is made when it is seen for the first time, and only those rows change
 * whose elements do.
 */
final class MasterTree {

    /** More rows than that are not put in or taken out one by one. */
    private static final int FEW = 200;

    private final Outline outline;
    private final Problems problems;
    private final Tree tree;
    private final Pictures pictures;
    private final Map<EObject, TreeItem> filled = new IdentityHashMap<>();
    private final Map<EObject, List<EObject>> children = new IdentityHashMap<>();
    private final List<TreeItem> asked = new ArrayList<>();
    private final int badgeWidth;
    private List<EObject> top = List.of();
    private boolean changing;
    private EObject hovered;

    MasterTree(Composite parent, FormSite site, Outline outline) {
        this.outline = outline;
        problems = site.problems();
        tree = site.toolkit().createTree(parent, SWT.VIRTUAL | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        SoftSelection.on(tree);
        new TreeColumn(tree, SWT.NONE);
        new TreeColumn(tree, SWT.NONE);
        pictures = new Pictures(tree);
        GC gc = new GC(tree);
        badgeWidth = 16 + gc.textExtent("00").x + 20;
        gc.dispose();
        tree.addListener(SWT.Resize, event -> fitColumns());
        tree.addListener(SWT.SetData, event -> {
            if (changing) {
                asked.add((TreeItem) event.item);
            } else {
                fill((TreeItem) event.item, event.index);
            }
        });
        tree.addListener(SWT.MouseMove, event -> hover(tree.getItem(new Point(event.x, event.y))));
    }

    private void fitColumns() {
        int width = tree.getClientArea().width;
        tree.getColumn(1).setWidth(badgeWidth);
        tree.getColumn(0).setWidth(Math.max(60, width - badgeWidth));
    }

    private void hover(TreeItem item) {
        EObject element = item == null ? null : (EObject) item.getData();
        if (hovered != element) {
            hovered = element;
            tree.setToolTipText(element == null ? null : Stream.concat(Stream.of(Labels.of(element)), problems.of(element).stream()
                    .map(FieldProblem::message)).distinct().collect(Collectors.joining("\n")).replace("&", "&&"));
        }
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        EObject element = parent == null ? top.get(index) : children.get(parent.getData()).get(index);
        item.setData(element);
        item.setText(0, Outline.label(element));
        item.setImage(0, pictures.of(element.eClass()));
        filled.put(element, item);
        if (outline.isTree()) {
            List<EObject> within = List.copyOf(outline.children(element));
            children.put(element, within);
            item.setItemCount(within.size());
        }
        showBadge(item, element);
    }

    private void showBadge(TreeItem item, EObject element) {
        Problems.Summary summary = problems.summary(element);
        for (EObject child : children.getOrDefault(element, List.of())) {
            summary = summary.and(problems.summary(child));
        }
        String count = summary.count() == 0 ? "" : String.valueOf(summary.count());
        Image image = summary.worst() == null ? null : Badge.image(summary.worst());
        if (item.getImage(1) != image) {
            item.setImage(1, image);
        }
        if (!item.getText(1).equals(count)) {
            item.setText(1, count);
        }
    }

    /** Shows anew how many problems elements have. */
    void showProblems(Collection<EObject> elements) {
        for (EObject element : elements) {
            showBadge(element);
            if (outline.isTree() && element.eContainer() != null) {
                showBadge(element.eContainer());
            }
        }
    }

    private void showBadge(EObject element) {
        TreeItem item = filled.get(element);
        if (item != null && !item.isDisposed()) {
            showBadge(item, element);
        }
    }

    Tree control() {
        return tree;
    }

    EObject selected() {
        TreeItem[] selection = tree.getSelection();
        return selection.length == 0 || !(selection[0].getData() instanceof EObject element) ? null : element;
    }

    /**
     * Shows the outline as it is now, with an element selected if it is in it. Opened rows stay open.
     *
     * @param renamed elements whose names may be others; null for all
     */
    void refresh(EObject selection, Set<EObject> renamed) {
        tree.setRedraw(false);
        try {
            List<EObject> former = top;
            top = List.copyOf(outline.top());
            if (!former.equals(top)) {
                replaceRows(null, former, top);
            }
            if (outline.isTree()) {
                List.copyOf(children.keySet()).forEach(this::refreshChildren);
            }
            if (renamed == null) {
                filled.forEach((element, item) -> relabel(element, item));
            } else {
                renamed.forEach(element -> relabel(element, filled.get(element)));
            }
            prepare();
            select(selection);
        } finally {
            tree.setRedraw(true);
        }
    }

    private void refreshChildren(EObject parent) {
        TreeItem item = filled.get(parent);
        if (item == null || item.isDisposed()) {
            children.remove(parent);
            filled.remove(parent);
            return;
        }
        List<EObject> former = children.get(parent);
        List<EObject> now = List.copyOf(outline.children(parent));
        if (!former.equals(now)) {
            children.put(parent, now);
            replaceRows(item, former, now);
            showBadge(item, parent);
        }
    }

    /** Puts in and takes out only what differs, for to make all rows anew takes long. */
    private void replaceRows(TreeItem parent, List<EObject> former, List<EObject> now) {
        int same = 0;
        int least = Math.min(former.size(), now.size());
        while (same < least && former.get(same) == now.get(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < least - same && former.get(former.size() - 1 - sameAtEnd) == now.get(now.size() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        int gone = former.size() - same - sameAtEnd;
        int come = now.size() - same - sameAtEnd;
        former.subList(same, same + gone).forEach(filled::remove);
        if (parent == null && gone + come > FEW) {
            fillAnew();
            return;
        }
        changing = true; // rows that come into view before all is in its place cannot be filled yet
        try {
            for (int i = 0; i < gone; i++) {
                (parent == null ? tree.getItem(same) : parent.getItem(same)).dispose();
            }
            for (int i = 0; i < come; i++) {
                asked.add(parent == null ? new TreeItem(tree, SWT.NONE, same + i) : new TreeItem(parent, SWT.NONE, same + i));
            }
        } finally {
            changing = false;
        }
        fillAsked();
    }

    private void fillAsked() {
        for (TreeItem item : List.copyOf(asked)) {
            if (!item.isDisposed()) {
                fill(item, item.getParentItem() == null ? tree.indexOf(item) : item.getParentItem().indexOf(item));
            }
        }
        asked.clear();
    }

    private void fillAnew() {
        List<EObject> opened = opened();
        tree.deselectAll();
        boolean focused = tree.isFocusControl();
        filled.clear();
        children.clear();
        changing = true; // rows that come into view while those before them go are not worth filling or measuring
        try {
            tree.setVisible(false);
            tree.removeAll();
        } finally {
            tree.setVisible(true);
            changing = false;
            asked.clear();
        }
        if (focused) {
            tree.setFocus();
        }
        tree.setItemCount(top.size());
        prepare();
        opened.forEach(this::expand);
    }

    /** The first icon makes the tree prepare its columns, which must not happen while it draws. */
    private void prepare() {
        if (!top.isEmpty()) {
            filled(tree.getItem(0), 0);
        }
    }

    private void relabel(EObject element, TreeItem item) {
        if (item != null && !item.isDisposed()) {
            String label = Outline.label(element);
            if (!item.getText(0).equals(label)) {
                item.setText(0, label);
            }
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

    private List<EObject> opened() {
        List<EObject> opened = new ArrayList<>();
        children.keySet().forEach(element -> {
            TreeItem item = filled.get(element);
            if (item != null && !item.isDisposed() && item.getExpanded()) {
                opened.add(element);
            }
        });
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
        TreeItem known = filled.get(element);
        if (known != null && !known.isDisposed()) {
            return known;
        }
        int index = top.indexOf(element);
        if (index >= 0) {
            return filled(tree.getItem(index), index);
        }
        EObject parent = element.eContainer();
        TreeItem above = parent == null || !outline.isTree() || top.indexOf(parent) < 0 ? null : item(parent);
        int within = above == null ? -1 : children.get(parent).indexOf(element);
        return within < 0 ? null : filled(above.getItem(within), within);
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
