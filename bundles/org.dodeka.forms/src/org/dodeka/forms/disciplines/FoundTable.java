package org.dodeka.forms.disciplines;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.dodeka.forms.SoftSelection;
import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.advice.Pile;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.model.Labels;
import org.dodeka.validation.Finding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the rules of a discipline find, with the explanation of the selected one and what can be done about it. */
final class FoundTable {

    private static final int MOST_ROWS = 6;

    private final Advice advice;
    private final Table table;
    private final Label explanation;
    private final Composite buttons;
    private final Button go;
    private final Button fix;
    private final Button waive;
    private final Button explain;
    private List<Finding> findings = List.of();

    /** @param grown runs when the table needs another height */
    FoundTable(Composite parent, FormToolkit toolkit, Advice advice, Runnable grown) {
        this.advice = advice;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        SoftSelection.on(table);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(table);
        TableColumn message = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> message.setWidth(table.getClientArea().width));
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            String whole = item == null ? null : item.getText().replace("&", "&&");
            if (!Objects.equals(whole, table.getToolTipText())) {
                table.setToolTipText(whole);
            }
        });
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            if (select()) {
                grown.run();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> go());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == -1 ? Messages.findingsTitle : event.result;
            }
        });
        explanation = toolkit.createLabel(parent, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(explanation);
        buttons = toolkit.createComposite(parent);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(buttons);
        go = button(Messages.goTo, this::go);
        fix = button("", () -> selected().ifPresent(advice.actions()::fix));
        waive = button(Messages.waive, () -> selected().ifPresent(advice.actions()::waive));
        explain = button(Messages.explain, () -> selected().ifPresent(advice.actions()::explain));
        parent.setLayout(new Pile(2, 2, 6));
    }

    private Button button(String label, Runnable work) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    Table table() {
        return table;
    }

    /** The explanation that is shown. */
    String explanation() {
        return explanation.getText();
    }

    private Optional<Finding> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < findings.size() ? Optional.of(findings.get(index)) : Optional.empty();
    }

    private void go() {
        selected().ifPresent(advice::go);
    }

    /** Shows findings; the selected one stays selected if it is still there. */
    boolean show(List<Finding> shown) {
        Finding former = selected().orElse(null);
        boolean height = Math.min(findings.size(), MOST_ROWS) != Math.min(shown.size(), MOST_ROWS);
        findings = shown;
        table.setItemCount(shown.size());
        table.clearAll();
        int index = 0;
        for (int i = 0; former != null && i < shown.size(); i++) {
            if (shown.get(i).element() == former.element() && shown.get(i).rule() == former.rule()) {
                index = i;
                break;
            }
        }
        if (!shown.isEmpty()) {
            table.setSelection(index);
        }
        ((GridData) table.getLayoutData()).heightHint = Math.clamp(shown.size(), 1, MOST_ROWS) * table.getItemHeight();
        AnswerRow.exclude(table, shown.isEmpty());
        AnswerRow.exclude(buttons, shown.isEmpty());
        return select() || height;
    }

    private boolean select() {
        String before = explanation.getText() + fix.getText();
        Finding finding = selected().orElse(null);
        if (finding == null) {
            explanation.setText(Messages.nothingFound);
        } else {
            String why = finding.rule().description().isBlank() ? finding.rule().title() : finding.rule().description();
            String text = finding.waived() ? NLS.bind(Messages.waivedBecause, finding.waiver().get().getReason()) + "\n" + why : why;
            explanation.setText(text.replace("&", "&&"));
            boolean canFix = advice.canFix(finding);
            fix.setText(canFix ? FindingActions.label(finding.rule().fix().orElseThrow()).replace("&", "&&") : Messages.noFix);
            fix.setEnabled(canFix);
            waive.setEnabled(advice.canWaive(finding));
            go.setToolTipText(Labels.of(finding.element()).replace("&", "&&"));
            explain.setToolTipText(finding.rule().title().replace("&", "&&"));
        }
        return !before.equals(explanation.getText() + fix.getText());
    }

    private void fill(TableItem item, int index) {
        Finding finding = findings.get(index);
        item.setText(finding.waived() ? NLS.bind(Messages.waivedFinding, finding.message()) : finding.message());
        item.setImage(Advice.image(finding.severity()));
    }
}
