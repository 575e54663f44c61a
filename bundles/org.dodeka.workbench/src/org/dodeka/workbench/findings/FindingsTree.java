package org.dodeka.workbench.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.dodeka.forms.SoftSelection;
import org.dodeka.validation.Finding;
import org.dodeka.workbench.findings.Grouping.Group;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The rows of the findings. A row gets its text when it is seen for the first time. When findings come and go, only their rows do: what is opened,
 * selected and scrolled to stays.
 */
final class FindingsTree {

    /** From so many rows on it is quicker to make all rows of a group anew than to add and remove single ones. */
    private static final int MANY = 200;
    private static final int NARROW = 560;
    private static final int RULE_WIDTH = 80;

    private final Tree tree;
    private final FindingWords words;
    private final FindingPictures pictures;
    private final Set<String> collapsed = new HashSet<>();
    private final Set<TreeItem> filled = new HashSet<>();
    private Function<Group, String> names = Group::key;
    private List<Group> shown = List.of();

    FindingsTree(Composite parent, FindingWords words) {
        this.words = words;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        SoftSelection.on(tree);
        pictures = new FindingPictures(tree);
        TreeColumn message = new TreeColumn(tree, SWT.NONE);
        TreeColumn where = new TreeColumn(tree, SWT.NONE);
        TreeColumn rule = new TreeColumn(tree, SWT.NONE);
        tree.addListener(SWT.Resize, event -> layOut(message, where, rule));
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.Collapse, event -> collapsed.add(((Group) event.item.getData()).key()));
        tree.addListener(SWT.Expand, event -> collapsed.remove(((Group) event.item.getData()).key()));
    }

    /** In little room the message is what counts; the rest is in the hover. */
    private void layOut(TreeColumn message, TreeColumn where, TreeColumn rule) {
        int width = tree.getClientArea().width;
        boolean narrow = width < NARROW;
        where.setWidth(narrow ? 0 : width * 3 / 10);
        rule.setWidth(narrow ? 0 : RULE_WIDTH);
        message.setWidth(Math.max(0, width - where.getWidth() - rule.getWidth()));
    }

    Tree control() {
        return tree;
    }

    /** Shows groups as they are now. */
    void show(List<Group> groups, Function<Group, String> groupNames) {
        names = groupNames;
        filled.removeIf(TreeItem::isDisposed);
        Optional<Finding> chosen = selected().stream().findFirst();
        String key = chosen.map(FindingsTree::key).orElse(null);
        int[] place = place();
        tree.setRedraw(false);
        try {
            if (!inOrder(groups)) {
                removeGroupsOtherThan(groups);
            }
            for (int i = 0; i < groups.size(); i++) {
                if (i < shown.size() && shown.get(i).key().equals(groups.get(i).key())) {
                    update(tree.getItem(i), shown.get(i).findings(), groups.get(i));
                } else {
                    add(groups.get(i), i);
                }
            }
            shown = List.copyOf(groups);
            refill();
            if (key != null && selected().isEmpty()) {
                reselect(key, place);
            }
        } finally {
            tree.setRedraw(true);
        }
    }

    /** Whether all groups stay, in the same order as before. */
    private boolean inOrder(List<Group> groups) {
        List<String> kept = new ArrayList<>(keys(groups));
        kept.retainAll(keys(shown));
        return kept.equals(keys(shown));
    }

    private void removeGroupsOtherThan(List<Group> groups) {
        List<String> stay = new ArrayList<>(keys(groups));
        stay.retainAll(keys(shown));
        List<Group> kept = new ArrayList<>(shown);
        List<String> before = keys(shown).stream().filter(stay::contains).toList();
        boolean moved = !before.equals(stay);
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (moved || !stay.contains(kept.get(i).key())) {
                tree.getItem(i).dispose();
                kept.remove(i);
            }
        }
        shown = kept;
    }

    private static List<String> keys(List<Group> groups) {
        return groups.stream().map(Group::key).toList();
    }

    private void add(Group group, int index) {
        TreeItem item = new TreeItem(tree, SWT.NONE, index);
        List<Group> now = new ArrayList<>(shown);
        now.add(index, group);
        shown = now;
        dress(item, group);
        item.setItemCount(group.findings().size());
        item.setExpanded(!collapsed.contains(group.key()));
    }

    private void dress(TreeItem item, Group group) {
        item.setData(group);
        item.setText(names.apply(group));
        item.setImage(pictures.of(group.worst()));
    }

    private void update(TreeItem item, List<Finding> before, Group group) {
        dress(item, group);
        List<Finding> after = group.findings();
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        int same = 0;
        while (same < before.size() - start && same < after.size() - start
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        int gone = before.size() - start - same;
        int come = after.size() - start - same;
        if (gone + come > MANY) {
            item.setItemCount(0);
            item.setItemCount(after.size());
            item.setExpanded(!collapsed.contains(group.key()));
            return;
        }
        boolean opened = item.getExpanded();
        for (int i = 0; i < gone; i++) {
            item.getItem(start).dispose();
        }
        for (int i = 0; i < come; i++) {
            new TreeItem(item, SWT.NONE, start + i);
        }
        item.setExpanded(opened);
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            dress(item, shown.get(index));
            return;
        }
        Finding finding = ((Group) parent.getData()).findings().get(index);
        item.setData(finding);
        item.setText(new String[] { words.message(finding).replaceAll("\\s+", " "), words.where(finding), finding.rule().id() });
        item.setImage(pictures.of(finding));
        Color quiet = Quiet.of(tree);
        item.setForeground(0, finding.waived() ? quiet : null);
        item.setForeground(1, quiet);
        item.setForeground(2, quiet);
        filled.add(item);
    }

    /** Rows that were seen show the names of elements as they are now. */
    private void refill() {
        filled.removeIf(TreeItem::isDisposed);
        for (TreeItem item : List.copyOf(filled)) {
            fill(item, item.getParentItem().indexOf(item));
        }
    }

    /** What is selected, groups left out. */
    List<Finding> selected() {
        return Arrays.stream(tree.getSelection()).filter(item -> !item.isDisposed()).map(TreeItem::getData).filter(Finding.class::isInstance)
                .map(Finding.class::cast).toList();
    }

    /** Where the first selected finding is: its group and its row there; null if none is selected. */
    private int[] place() {
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof Finding) {
                return new int[] { tree.indexOf(item.getParentItem()), item.getParentItem().indexOf(item) };
            }
        }
        return null;
    }

    /** The same finding in its new shape, or else the one that took its place. */
    private void reselect(String key, int[] place) {
        for (int i = 0; i < shown.size(); i++) {
            List<Finding> findings = shown.get(i).findings();
            for (int j = 0; j < findings.size(); j++) {
                if (findings.get(j).rule().id().equals(key.substring(0, key.indexOf(' '))) && key(findings.get(j)).equals(key)) {
                    select(i, j);
                    return;
                }
            }
        }
        if (place != null && place[0] < shown.size()) {
            select(place[0], Math.min(place[1], shown.get(place[0]).findings().size() - 1));
        }
    }

    private void select(int group, int row) {
        TreeItem item = tree.getItem(group).getItem(row);
        if (item.getData() == null) {
            fill(item, row);
        }
        tree.select(item);
    }

    private static String key(Finding finding) {
        EObject element = finding.element();
        return finding.rule().id() + " " + EcoreUtil.getURI(element).fragment() + " " + finding.violation().key();
    }

    /** A group was opened or closed by the program. */
    void remember(TreeItem group, boolean expanded) {
        String key = ((Group) group.getData()).key();
        if (expanded) {
            collapsed.remove(key);
        } else {
            collapsed.add(key);
        }
    }

    /** Groups of another kind come. */
    void clear() {
        tree.removeAll();
        collapsed.clear();
        shown = List.of();
    }

    void setAllExpanded(boolean expanded) {
        tree.setRedraw(false);
        for (int i = 0; i < shown.size(); i++) {
            tree.getItem(i).setExpanded(expanded);
            remember(tree.getItem(i), expanded);
        }
        tree.setRedraw(true);
    }
}
