package org.dodeka.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A window in which people search for elements by typing, and choose one or several, none, or a new one. */
final class Chooser {

    /**
     * What is asked for.
     *
     * @param title what the elements are for
     * @param candidates to choose from
     * @param current chosen at the moment; null for none
     * @param many whether several can be chosen
     * @param none whether none can be chosen
     * @param creatable classes of which a new element can be made
     * @param chosen takes the choice; empty for none
     * @param create takes the class of a new element, and the text searched for as a name
     */
    record Request(String title, List<EObject> candidates, EObject current, boolean many, boolean none, List<EClass> creatable,
            Consumer<List<EObject>> chosen, BiConsumer<EClass, String> create) {
    }

    private static final int WIDTH = 520;
    private static final int HEIGHT = 420;

    private final Request request;
    private final Shell shell;
    private final Text search;
    private final Table table;
    private final Button ok;
    private final Pictures pictures;
    private List<EObject> rows;

    Chooser(Shell parent, Request request, String typed) {
        this(parent, request, request.many() ? Messages.chooserPromptMany : Messages.chooserPrompt, typed);
    }

    Chooser(Shell parent, Request request, String question, String typed) {
        this.request = request;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(request.title());
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(shell);
        pictures = new Pictures(shell);
        Label prompt = new Label(shell, SWT.WRAP);
        prompt.setText(question.replace("&", "&&"));
        GridDataFactory.fillDefaults().hint(WIDTH - 20, SWT.DEFAULT).applyTo(prompt);
        search = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = createTable();
        ok = createButtons();
        search.addListener(SWT.Modify, event -> filter());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !rows.isEmpty()) {
                event.doit = false;
                table.setFocus();
            }
        });
        search.addListener(SWT.DefaultSelection, event -> choose());
        shell.setDefaultButton(ok);
        search.setText(typed);
        filter();
        shell.setSize(WIDTH, HEIGHT);
        shell.setMinimumSize(WIDTH / 2, HEIGHT / 2);
        shell.setLocation(parent.getBounds().x + Math.max(0, (parent.getBounds().width - WIDTH) / 2),
                parent.getBounds().y + Math.max(0, (parent.getBounds().height - HEIGHT) / 3));
        shell.open();
        search.setFocus();
        search.setSelection(typed.length());
    }

    private Table createTable() {
        Table created = new Table(shell, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | (request.many() ? SWT.MULTI : SWT.SINGLE));
        SoftSelection.on(created);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(created);
        TableColumn name = new TableColumn(created, SWT.NONE);
        TableColumn where = new TableColumn(created, SWT.NONE);
        created.addListener(SWT.Resize, event -> {
            int width = created.getClientArea().width;
            name.setWidth(width * 3 / 5);
            where.setWidth(width - width * 3 / 5);
        });
        created.addListener(SWT.SetData, event -> {
            fill((TableItem) event.item, event.index);
        });
        created.addListener(SWT.Selection, event -> ok.setEnabled(created.getSelectionCount() > 0));
        created.addListener(SWT.DefaultSelection, event -> choose());
        return created;
    }

    private void fill(TableItem item, int index) {
        EObject row = rows.get(index);
        item.setText(new String[] { Labels.of(row), Candidates.where(row) });
        item.setImage(pictures.of(row.eClass()));
    }

    private Button createButtons() {
        Composite bar = new Composite(shell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (EClass type : request.creatable()) {
            Buttons.push(bar, NLS.bind(Messages.chooserNew, Words.within(type)), () -> {
                String name = search.getText();
                shell.close();
                request.create().accept(type, name);
            });
        }
        if (request.none()) {
            Buttons.push(bar, Messages.chooserNone, () -> {
                shell.close();
                request.chosen().accept(List.of());
            });
        }
        Label space = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(space);
        Buttons.push(bar, Messages.cancel, shell::close);
        Button choose = Buttons.push(bar, Messages.chooserChoose, this::choose);
        GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).applyTo(bar);
        return choose;
    }

    private void filter() {
        Filter filter = new Filter(search.getText());
        rows = new ArrayList<>(request.candidates());
        rows.removeIf(row -> !filter.matches(Labels.of(row) + " " + Candidates.where(row)));
        table.setRedraw(false);
        table.deselectAll();
        table.removeAll();
        table.setItemCount(rows.size());
        if (!rows.isEmpty()) {
            fill(table.getItem(0), 0); // the first icon makes the table prepare its columns, which must not happen while it draws
        }
        int at = filter.isEmpty() ? rows.indexOf(request.current()) : rows.isEmpty() ? -1 : 0;
        if (at >= 0) {
            table.setSelection(at);
        }
        table.setRedraw(true);
        ok.setEnabled(at >= 0);
    }

    Shell shell() {
        return shell;
    }

    Text search() {
        return search;
    }

    Table table() {
        return table;
    }

    void choose() {
        int[] selected = table.getSelectionIndices();
        if (selected.length > 0) {
            List<EObject> chosen = Arrays.stream(selected).sorted().mapToObj(rows::get).toList();
            shell.close();
            request.chosen().accept(chosen);
        }
    }
}
