package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

/** Which table, into which design, and what will change; or else what is wrong in which row and column. */
final class ImportPeoplePage extends GuidedPage {

    private static final String LAST = "importPeople";

    private final IResource selected;
    private final IWorkbenchPage page;
    private final Preview<PeopleTable> preview = new Preview<>(this::show);
    private FileRow table;
    private DesignChoice design;
    private Label summary;
    private Composite room;
    private TextTable changes;
    private TextTable problems;
    private PeopleTable present;

    ImportPeoplePage(IResource selected, IWorkbenchPage page) {
        super("importPeople", Messages.importPeople, Messages.importPeopleDescription);
        this.selected = selected;
        this.page = page;
    }

    @Override
    void fill(Composite body) {
        table = new FileRow(this, body, SWT.OPEN, Messages.table, getDialogSettings(), LAST, "*.csv;*.tsv;*.txt", "*.*");
        table.control().addModifyListener(event -> plan());
        label(body, Messages.intoDesign);
        design = new DesignChoice(body, selected, page, this::plan);
        summary = note(body, Messages.importPeopleHint);
        GridDataFactory.createFrom((GridData) summary.getLayoutData()).indent(0, 8).hint(convertWidthInCharsToPixels(60), lines(2)).applyTo(summary);
        room = new Composite(body, SWT.NONE);
        room.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(characters(95), lines(9)).span(3, 1).applyTo(room);
        changes = new TextTable(room, Messages.changes, new String[] { Messages.change, Messages.kind, Messages.who, Messages.values, Messages.row }, 12, 15, 28,
                38, 7);
        problems = new TextTable(room, Messages.problems, new String[] { Messages.row, Messages.column, Messages.message }, 8, 22, 70);
        top(changes);
    }

    private void top(TextTable shown) {
        ((StackLayout) room.getLayout()).topControl = shown.room();
        room.layout();
    }

    private void plan() {
        present = null;
        changes.show(List.of());
        problems.show(List.of());
        preview.stop();
        Optional<Path> path = table.path().filter(Files::isRegularFile);
        Optional<DesignChoice.Item> into = design.item();
        if (path.isPresent() && into.isPresent()) {
            PresentState state = PresentState.of(into.get());
            preview.start(getShell().getDisplay(), Messages.reading, monitor -> plan(path.get(), state));
        } else {
            summary.setText(Messages.importPeopleHint);
        }
        changed();
    }

    private static PeopleTable plan(Path table, PresentState state) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(table);
        } catch (IOException | OutOfMemoryError unreadable) {
            return PeopleTable.unreadable(NLS.bind(Messages.notReadable, table.getFileName(), unreadable.getMessage()));
        }
        try {
            DesignResource resource = state.read();
            return resource.isReadOnly() ? PeopleTable.unreadable(Messages.importReadOnly)
                    : PeopleTable.of(table, bytes, (Design) resource.getContents().getFirst());
        } catch (IOException unreadable) {
            return PeopleTable.unreadable(NLS.bind(Messages.notReadable, state.file().getFileName(), unreadable.getMessage()));
        }
    }

    private void show(PeopleTable result) {
        if (getControl().isDisposed()) {
            return;
        }
        present = result;
        changes.show(result.changes());
        problems.show(result.problemRows());
        top(result.plan() == null ? problems : changes);
        summary.setText(result.summary());
        changed();
    }

    @Override
    Check check() {
        if (design.item().isEmpty()) {
            return Check.wrong(Messages.noDesigns);
        } else if (table.isBlank()) {
            return Check.missing(Messages.tableMissing);
        } else if (table.path().filter(Files::isRegularFile).isEmpty()) {
            return Check.wrong(Messages.importFileWrong);
        } else if (present == null) {
            return Check.missing(Messages.reading);
        } else if (present.trouble() != null) {
            return Check.wrong(present.trouble());
        } else if (present.plan() == null) {
            return Check.wrong(Messages.peopleWrong);
        } else if (present.plan().changes().isEmpty()) {
            return new Check(INFORMATION, Messages.peopleNothing, false);
        }
        return present.problems().isEmpty() ? Check.FINE : Check.careful(present.problems().getFirst().toString());
    }

    byte[] table() {
        return present.bytes();
    }

    DesignChoice.Item design() {
        return design.item().orElseThrow();
    }

    void remember() {
        table.remember();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            table.control().setFocus();
        }
    }
}
