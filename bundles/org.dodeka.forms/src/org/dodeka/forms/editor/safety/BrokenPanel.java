package org.dodeka.forms.editor.safety;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.dodeka.forms.SoftSelection;
import org.dodeka.model.files.Backup;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Says why a design cannot be opened, where its file is wrong, and what to do. */
public final class BrokenPanel {

    private static final int DETAIL_LINES = 4;
    private static final int WIDE = 100;

    private final FormToolkit toolkit;
    private final BrokenDesign broken;
    private final Composite body;

    /**
     * What can be done.
     *
     * @param tryAgain opens the file again
     * @param openBackup opens a backup in its place
     * @param openAsText shows the file as text; empty if there is no editor of texts
     */
    public record Remedies(Runnable tryAgain, Consumer<Backup> openBackup, Optional<Runnable> openAsText) {
    }

    /** Makes the panel. */
    public BrokenPanel(Composite parent, FormToolkit toolkit, BrokenDesign broken, Remedies remedies) {
        this.toolkit = toolkit;
        this.broken = broken;
        body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 14).applyTo(body);
        head();
        problems();
        buttons(remedies);
    }

    private void head() {
        Composite head = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = toolkit.createLabel(head, "");
        icon.setImage(body.getDisplay().getSystemImage(SWT.ICON_WARNING));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 2).applyTo(icon);
        Label heading = toolkit.createLabel(head, broken.isThere() ? Messages.brokenHeading : Messages.missingHeading);
        heading.setFont(JFaceResources.getHeaderFont());
        Label what = toolkit.createLabel(head, NLS.bind(advice(), broken.file()).replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(what);
    }

    private String advice() {
        if (!broken.isThere()) {
            return broken.backup().isPresent() ? Messages.missingWithBackup : Messages.missingAdvice;
        }
        return broken.backup().isPresent() ? Messages.brokenWithBackup : Messages.brokenAdvice;
    }

    private void problems() {
        Composite frame = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, WIDE).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        Table table = toolkit.createTable(frame, SWT.FULL_SELECTION | SWT.BORDER);
        SoftSelection.on(table);
        table.setHeaderVisible(true);
        column(table, columns, Messages.lineColumn, false);
        column(table, columns, Messages.columnColumn, false);
        column(table, columns, Messages.problemColumn, true);
        Text details = toolkit.createText(body, "", SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, DETAIL_LINES * details.getLineHeight()).applyTo(details);
        for (LoadProblem problem : broken.problems()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { number(problem.line()), number(problem.column()), problem.message() });
            item.setImage(2, PlatformUI.getWorkbench().getSharedImages()
                    .getImage(problem.isError() ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_INFO_TSK));
            item.setData(problem);
        }
        table.addListener(SWT.Selection, event -> details.setText(((LoadProblem) event.item.getData()).message()));
        table.select(0);
        details.setText(broken.problems().getFirst().message());
    }

    private static String number(int position) {
        return position == 0 ? "" : Integer.toString(position);
    }

    private static void column(Table table, TableColumnLayout columns, String title, boolean wide) {
        TableColumn column = new TableColumn(table, wide ? SWT.LEAD : SWT.TRAIL);
        column.setText(title);
        column.pack();
        columns.setColumnData(column, wide ? new ColumnWeightData(1) : new ColumnPixelData(column.getWidth() + 16));
    }

    private void buttons(Remedies remedies) {
        Composite row = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(8, 0).applyTo(row);
        broken.backup().ifPresent(backup -> {
            String written = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).format(backup.written().atZone(ZoneId.systemDefault()));
            button(row, NLS.bind(Messages.openBackup, written), () -> remedies.openBackup().accept(backup));
        });
        if (broken.isThere()) {
            remedies.openAsText().ifPresent(action -> button(row, Messages.openAsText, action));
        }
        button(row, Messages.tryAgainChoice, remedies.tryAgain());
    }

    private void button(Composite row, String label, Runnable action) {
        Button button = toolkit.createButton(row, label, SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Gives the focus to what can be done first. */
    public void setFocus() {
        body.setFocus();
    }

    /** The problems, for those who read them by other means. */
    public List<LoadProblem> shown() {
        return broken.problems();
    }
}
