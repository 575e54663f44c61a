package org.dodeka.workbench.whatif;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.forms.SoftSelection;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Person;
import org.dodeka.model.edit.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The people of a design, to be searched by typing and to choose one from. */
final class PeopleList {

    private static final int PAUSE = 120;

    private final Supplier<Optional<Design>> design;
    private final Consumer<Person> chosen;
    private final Text search;
    private final Table table;
    private final Image picture;
    private final PersonSelection selection;
    private List<Person> rows = List.of();

    PeopleList(Composite parent, Supplier<Optional<Design>> design, Consumer<Person> chosen) {
        this.design = design;
        this.chosen = chosen;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.search);
        name(search, Messages.search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Runnable filter = this::show;
        search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(PAUSE, filter));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !rows.isEmpty()) {
                event.doit = false;
                table().setFocus();
                if (table().getSelectionIndex() < 0) {
                    table().setSelection(0);
                    choose();
                }
            }
        });
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        SoftSelection.on(table);
        name(table, Messages.people);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        picture = new LocalResourceManager(JFaceResources.getResources(), table).get(ImageDescriptor.createFromURL(Icons.of("Person")));
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> choose());
        selection = new PersonSelection(table, this::selected);
    }

    private static void name(Control control, String text) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
    }

    private Table table() {
        return table;
    }

    private void fill(TableItem item, int index) {
        item.setText(Labels.of(rows.get(index)));
        item.setImage(picture);
    }

    private void choose() {
        selected().ifPresent(chosen);
    }

    private Optional<Person> selected() {
        int index = table.isDisposed() ? -1 : table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    ISelectionProvider selection() {
        return selection;
    }

    /** The people as they are now. */
    void show() {
        if (table.isDisposed()) {
            return;
        }
        List<String> words = List.of(plain(search.getText()).strip().split("\\s+"));
        List<Person> all = design.get().map(each -> (List<Person>) each.getPersons()).orElse(List.of());
        List<Person> now = search.getText().isBlank() ? List.copyOf(all)
                : all.stream().filter(person -> matches(plain(Labels.of(person)), words)).toList();
        Person kept = selected().orElse(null);
        table.setRedraw(false);
        rows = now;
        table.setItemCount(now.size());
        table.clearAll();
        select(kept);
        table.setRedraw(true);
    }

    private static boolean matches(String name, List<String> words) {
        return words.stream().allMatch(name::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** Selects a person, as long as the search does not hide them. */
    void select(Person person) {
        int index = person == null ? -1 : rows.indexOf(person);
        if (index < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
    }

    void setFocus() {
        search.setFocus();
    }
}
