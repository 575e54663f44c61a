package org.dodeka.workbench.wizards;

import java.text.DecimalFormatSymbols;

import org.dodeka.exchange.csv.PeopleExport;
import org.dodeka.exchange.csv.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** What stands between the cells: where the comma is the decimal sign, spreadsheets expect the semicolon. */
final class PeopleOptions implements ExportOptions {

    private static final String SEPARATOR = "separator";

    private final IDialogSettings settings;
    private final Combo separator;

    PeopleOptions(ExportPage page, Composite body, IDialogSettings settings) {
        this.settings = settings;
        GuidedPage.label(body, Messages.separator);
        separator = new Combo(body, SWT.READ_ONLY);
        separator.setItems(Messages.comma, Messages.semicolon, Messages.tab);
        String last = settings.get(SEPARATOR);
        separator.select((last == null ? usual() : Separator.valueOf(last)).ordinal());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(separator);
        page.note(body, Messages.peopleNote);
    }

    private static Separator usual() {
        return DecimalFormatSymbols.getInstance().getDecimalSeparator() == Separator.COMMA.character() ? Separator.SEMICOLON : Separator.COMMA;
    }

    private Separator chosen() {
        return Separator.values()[separator.getSelectionIndex()];
    }

    @Override
    public Writing writing() {
        Separator between = chosen();
        return (design, out) -> PeopleExport.write(design.design(), between, out);
    }

    @Override
    public void remember() {
        settings.put(SEPARATOR, chosen().name());
    }
}
