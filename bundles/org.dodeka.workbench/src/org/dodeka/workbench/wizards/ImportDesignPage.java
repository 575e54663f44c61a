package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dodeka.exchange.xml.ExchangeReader;
import org.dodeka.forms.Words;
import org.dodeka.model.Labels;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.Severity;
import org.dodeka.viewpoint.layout.Layouts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which exchange file, and what is in it: how many of what, what the rules say, and what is wrong where. */
final class ImportDesignPage extends GuidedPage {

    private static final String LAST = "importXml";

    /** What came of reading the file. */
    private record Found(DesignResource resource, CheckedDesign checked, List<LoadProblem> problems, String trouble) {
    }

    private final Runnable found;
    private final Preview<Found> preview = new Preview<>(this::show);
    private FileRow file;
    private Label summary;
    private Composite room;
    private TextTable contents;
    private TextTable problems;
    private Found present;

    /** @param found told when the file was read */
    ImportDesignPage(Runnable found) {
        super("importDesign", Messages.importXml, Messages.importXmlDescription);
        this.found = found;
    }

    @Override
    void fill(Composite body) {
        file = new FileRow(this, body, SWT.OPEN, Messages.importFile, getDialogSettings(), LAST, "*.xml", "*.*");
        file.control().addModifyListener(event -> read());
        summary = note(body, Messages.importXmlHint);
        GridDataFactory.createFrom((GridData) summary.getLayoutData()).indent(0, 8).applyTo(summary);
        room = new Composite(body, SWT.NONE);
        room.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(characters(95), lines(10)).span(3, 1).applyTo(room);
        contents = new TextTable(room, Messages.contents, new String[] { Messages.contents, Messages.howMany }, 70, 30);
        problems = new TextTable(room, Messages.problems, new String[] { Messages.severity, Messages.line, Messages.column, Messages.message }, 14, 9, 9, 68);
        top(contents);
    }

    private void top(TextTable table) {
        ((StackLayout) room.getLayout()).topControl = table.room();
        room.layout();
    }

    private void read() {
        present = null;
        contents.show(List.of());
        problems.show(List.of());
        preview.stop();
        file.path().filter(Files::isRegularFile).ifPresentOrElse(path -> preview.start(getShell().getDisplay(), Messages.reading, monitor -> read(path, monitor)),
                () -> summary.setText(Messages.importXmlHint));
    }

    private static Found read(Path path, IProgressMonitor monitor) {
        String name = path.getFileName().toString();
        try (InputStream in = Files.newInputStream(path)) {
            DesignResource resource = ExchangeReader.read(in, name, URI.createFileURI(path.toString()));
            return new Found(resource, new CheckedDesign(name, resource, new Layouts(), monitor), resource.problems(), null);
        } catch (DesignLoadException wrong) {
            return new Found(null, null, wrong.problems(), null);
        } catch (IOException unreadable) {
            return new Found(null, null, List.of(), NLS.bind(Messages.notReadable, name, unreadable.getMessage()));
        } catch (OperationCanceledException otherChosen) {
            return null;
        }
    }

    private void show(Found result) {
        if (getControl().isDisposed()) {
            return;
        }
        present = result;
        problems.show(result.problems().stream().map(ImportDesignPage::row).toList());
        if (result.resource() != null) {
            contents.show(count(result.checked().design()));
        }
        top(result.problems().isEmpty() ? contents : problems);
        summary.setText(summary(result));
        summary.requestLayout();
        changed();
        found.run();
    }

    private static String summary(Found result) {
        if (result.resource() == null) {
            return result.trouble() != null ? result.trouble() : NLS.bind(Messages.importXmlWrong, result.problems().size());
        }
        CheckedDesign design = result.checked();
        return NLS.bind(Messages.importXmlFound, new Object[] { Labels.of(design.design()), design.count(Severity.ERROR), design.count(Severity.WARNING),
                design.count(Severity.INFO) }) + (result.problems().isEmpty() ? "" : " " + NLS.bind(Messages.importXmlWarnings, result.problems().size()));
    }

    private static String[] row(LoadProblem problem) {
        return new String[] { problem.isError() ? Messages.error : Messages.warning, number(problem.line()), number(problem.column()), problem.message() };
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** How many of each class are in a design, in the order of their names. */
    private static List<String[]> count(EObject design) {
        Map<String, Integer> counts = new TreeMap<>();
        design.eAllContents().forEachRemaining(element -> counts.merge(Words.many(type(element)), 1, Integer::sum));
        List<String[]> rows = new ArrayList<>();
        counts.forEach((type, number) -> rows.add(new String[] { type, number.toString() }));
        return rows;
    }

    private static EClass type(EObject element) {
        return element.eClass();
    }

    @Override
    Check check() {
        if (file.isBlank()) {
            return Check.missing(Messages.importFileMissing);
        } else if (file.path().filter(Files::isRegularFile).isEmpty()) {
            return Check.wrong(Messages.importFileWrong);
        } else if (present == null) {
            return Check.missing(Messages.reading);
        }
        return present.resource() != null ? Check.FINE : Check.wrong(present.trouble() != null ? present.trouble() : Messages.importNothing);
    }

    /** What was read; null before, and if it cannot be. */
    DesignResource resource() {
        return present == null ? null : present.resource();
    }

    String designName() {
        return resource() == null ? "" : Labels.of(present.checked().design());
    }

    void remember() {
        file.remember();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            file.control().setFocus();
        }
    }
}
