package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;

/** What a person can choose for one format, and how it is written. */
interface ExportOptions {

    /** Puts the controls on a page. */
    static ExportOptions of(ExportFormat format, ExportPage page, Composite body, IDialogSettings settings) {
        return switch (format) {
            case XML -> new XmlOptions(page, body);
            case REPORT -> new ReportOptions(page, body);
            case PEOPLE -> new PeopleOptions(page, body, settings);
        };
    }

    /** The design was checked; null if it could not be. */
    default void show(CheckedDesign design) {
    }

    /** Whether this design may be exported so. */
    default Check check(CheckedDesign design) {
        return Check.FINE;
    }

    /** How to write it, as it was chosen by now; to be called on the thread of the display. */
    Writing writing();

    default void remember() {
    }

    /** Writes a design; on any thread. */
    interface Writing {

        void write(CheckedDesign design, OutputStream out) throws IOException;
    }
}
