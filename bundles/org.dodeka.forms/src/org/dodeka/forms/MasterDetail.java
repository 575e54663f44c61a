package org.dodeka.forms;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/**
 * Many elements and one of them: on the left a list or tree that is searched by typing, with buttons to add, remove and move; on the right the
 * selected element in a {@link DetailForm}. Stays quick with tens of thousands of elements.
 */
public final class MasterDetail {

    private static final int LEAST_LEFT = 230;

    private final FormSite site;
    private final SashForm sash;
    private final Outline outline;
    private final Text search;
    private final Label count;
    private final MasterTree tree;
    private final Composite right;
    private final StackLayout stack = new StackLayout();
    private final DetailForm detail;
    private final Invitation invitation;
    private final RowActions rows;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;
    private final EditListener listener;
    private final Consumer<Collection<EObject>> problemListener = this::showProblems;
    private final Set<EObject> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean anyNameChanged;
    private Menu menu;
    private boolean refreshing;

    /** Makes the controls; nothing is selected. */
    public MasterDetail(Composite parent, FormSite site, Outline outline, String title) {
        this.site = site;
        this.outline = outline;
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        site.toolkit().adapt(sash, false, false);
        Composite left = site.toolkit().createComposite(sash);
        GridLayoutFactory.fillDefaults().margins(8, 8).numColumns(2).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_LEFT / 2, SWT.DEFAULT).applyTo(search);
        count = site.toolkit().createLabel(left, "");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        tree = new MasterTree(left, site, outline);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LEAST_LEFT, 200).applyTo(tree.control());
        Composite bar = site.toolkit().createComposite(left);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginBottom = 0;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(LEAST_LEFT, SWT.DEFAULT).applyTo(bar);
        add = Buttons.push(bar, Messages.add, this::add);
        remove = Buttons.icon(bar, "remove", Messages.remove, this::remove);
        up = Buttons.icon(bar, "up", Messages.up, () -> move(-1));
        down = Buttons.icon(bar, "down", Messages.down, () -> move(1));
        right = site.toolkit().createComposite(sash);
        right.setLayout(stack);
        detail = new DetailForm(right, site);
        invitation = new Invitation(right, site, outline, reference -> add(outline.owner(), reference));
        stack.topControl = detail.control();
        sash.setWeights(30, 70);
        rows = new RowActions(site, tree.control(), tree::selected, this::select, outline.owner());
        rows.entry(Messages.addEntry, this::add, () -> add.isEnabled());
        rows.entry(Messages.removeEntry, this::remove, () -> remove.isEnabled());
        rows.entry(Messages.upEntry, () -> move(-1), () -> up.isEnabled());
        rows.entry(Messages.downEntry, () -> move(1), () -> down.isEnabled());
        name(search, NLS.bind("{0}: {1}", title, Messages.searchHint));
        name(tree.control(), title);
        listen();
        listener = listener();
        site.target().addListener(listener);
        site.problems().addListener(problemListener);
        sash.addDisposeListener(event -> {
            site.target().removeListener(listener);
            site.problems().removeListener(problemListener);
        });
        refresh();
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private void listen() {
        search.addListener(SWT.Modify, event -> {
            outline.filter(search.getText());
            refresh();
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !outline.top().isEmpty()) {
                event.doit = false;
                if (tree.selected() == null) {
                    select(outline.top().getFirst());
                }
                tree.control().setFocus();
            }
        });
        tree.control().addListener(SWT.Selection, event -> selectionChanged());
        tree.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.INSERT && add.isEnabled()) {
                add();
            } else if (event.keyCode == SWT.DEL && remove.isEnabled()) {
                remove();
            } else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                event.doit = false;
                move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            } else if (event.stateMask == SWT.MOD1) {
                switch (event.keyCode) {
                    case 'f' -> find();
                    case 'c' -> rows.copy();
                    case 'v' -> rows.paste();
                    case 'd' -> rows.duplicate();
                    default -> {
                        return;
                    }
                }
                event.doit = false;
            }
        });
    }

    /** Lets people search: the focus goes to where they type what they look for. */
    public void find() {
        search.setFocus();
        search.selectAll();
    }

    /** Gives the focus to the list, or to what there is instead of an empty one. */
    public void setFocus() {
        if (stack.topControl == invitation.control()) {
            invitation.first().setFocus();
        } else {
            tree.control().setFocus();
        }
    }

    private EditListener listener() {
        return new EditListener() {
            @Override
            public void changed(EObject element, EStructuralFeature feature) {
                if (outline.concerns(element, feature)) {
                    changed.add(element);
                    anyNameChanged |= !outline.isShown(element) && feature.getName().equals("name");
                    refreshSoon();
                }
            }

            @Override
            public void readOnlyChanged() {
                enable();
            }
        };
    }

    /** Many changes at once, such as an import, show once. */
    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            sash.getDisplay().asyncExec(() -> {
                refreshing = false;
                if (!sash.isDisposed()) {
                    outline.refresh();
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        EObject shown = detail.element();
        refresh(shown);
        if (shown != null && tree.selected() != shown && shown.eContainer() == null) {
            detail.show(null); // deleted; what is merely filtered out stays in the form
        }
        String counted = outline.isFiltered() ? NLS.bind(Messages.countFiltered, outline.top().size(), outline.total())
                : NLS.bind(Messages.countAll, outline.total());
        if (!count.getText().equals(counted)) {
            count.setText(counted);
            count.getParent().layout(new Control[] { count });
        }
        enable();
    }

    private void invite() {
        Control now = outline.total() == 0 ? invitation.control() : detail.control();
        if (stack.topControl != now) {
            stack.topControl = now;
            right.layout();
        }
    }

    private void showProblems(Collection<EObject> elements) {
        tree.showProblems(elements);
    }

    private void selectionChanged() {
        detail.show(tree.selected());
        site.select(tree.selected());
        enable();
    }

    private void enable() {
        EObject selected = tree.selected();
        boolean editable = !site.target().isReadOnly();
        add.setEnabled(editable);
        remove.setEnabled(editable && selected != null);
        int index = index(selected);
        up.setEnabled(editable && index > 0);
        down.setEnabled(editable && index >= 0 && index < siblings(selected).size() - 1);
    }

    private static List<?> siblings(EObject element) {
        return (List<?>) element.eContainer().eGet(element.eContainingFeature());
    }

    private static int index(EObject element) {
        return element == null || element.eContainer() == null ? -1 : siblings(element).indexOf(element);
    }

    /** Adds an element; if there are several kinds to choose from, opens a menu. */
    private void add() {
        EObject selected = tree.selected();
        EObject parent = selected == null ? null : outline.within(selected).isEmpty() ? selected.eContainer() : selected;
        List<EReference> within = parent == null || parent == outline.owner() ? List.of() : outline.within(parent);
        if (outline.roots().size() + within.size() == 1) {
            add(outline.owner(), outline.roots().getFirst());
            return;
        }
        if (menu != null) {
            menu.dispose();
        }
        menu = new Menu(add);
        outline.roots().forEach(reference -> item(outline.owner(), reference));
        within.forEach(reference -> item(parent, reference));
        menu.setLocation(add.toDisplay(new Point(0, add.getSize().y)));
        menu.setVisible(true);
    }

    private void item(EObject owner, EReference reference) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(NLS.bind(Messages.addOf, Words.within(reference.getEReferenceType())));
        item.addListener(SWT.Selection, event -> add(owner, reference));
    }

    /** Adds a new element to a list and shows it, with the focus in its first field. */
    public EObject add(EObject owner, EReference reference) {
        EClass type = reference.getEReferenceType();
        EObject made = Creation.create(type, null);
        site.target().add(owner, reference, made, -1);
        if (made.eContainer() == null) {
            return null;
        }
        search.setText("");
        select(made);
        detail.reveal(null);
        return made;
    }

    private void remove() {
        EObject selected = tree.selected();
        if (selected != null) {
            EObject next = tree.neighbour(selected);
            site.target().delete(selected);
            if (selected.eContainer() == null) {
                select(next);
            }
        }
    }

    private void move(int by) {
        EObject selected = tree.selected();
        int index = index(selected);
        if (index >= 0 && !site.target().isReadOnly()) {
            site.target().move(selected.eContainer(), selected.eContainingFeature(), selected, index + by);
            select(selected);
        }
    }

    /**
     * Selects an element, scrolls to it and shows it. A filter that hides it is taken away.
     *
     * @param element the element; null for none
     */
    public void select(EObject element) {
        outline.refresh();
        if (element != null && outline.isFiltered() && !outline.top().contains(element) && !outline.top().contains(element.eContainer())) {
            search.setText("");
        }
        refresh(element);
        detail.show(tree.selected());
        site.select(tree.selected());
        enable();
    }

    private void refresh(EObject selection) {
        tree.refresh(selection, anyNameChanged ? null : Set.copyOf(changed));
        changed.clear();
        anyNameChanged = false;
        invite();
    }

    /** Writes what was entered and not written yet; false if some of it cannot be understood. */
    public boolean commit() {
        return detail.commit();
    }

    /** The form on the right. */
    public DetailForm detail() {
        return detail;
    }

    /** All of it, to lay it out. */
    public Control control() {
        return sash;
    }

    Text search() {
        return search;
    }

    /** What is shown on the right in place of an element while there is none. */
    Invitation invitation() {
        return invitation;
    }

    MasterTree tree() {
        return tree;
    }
}
