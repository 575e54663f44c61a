package org.dodeka.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.dodeka.model.Dates;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A day: typed as ISO 8601 or chosen from a calendar; may be empty unless the element needs it. */
final class DateField extends InputField {

    private static final int WIDTH = 110;

    private Button drop;

    DateField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    Control createBody(Composite parent) {
        Composite body = site().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(body);
        Text text = createText(body, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.dateHint);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        drop = new Button(body, SWT.ARROW | SWT.DOWN);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.FILL).applyTo(drop);
        drop.addListener(SWT.Selection, event -> openCalendar());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                openCalendar();
            }
        });
        return body;
    }

    Calendar openCalendar() {
        boolean needed = feature().isRequired();
        return new Calendar(control(), (LocalDate) value(), !needed, day -> {
            revert();
            write(day);
        });
    }

    @Override
    List<Control> named() {
        return List.of(control(), drop);
    }

    @Override
    String accessibleName(Control control) {
        return control == drop ? NLS.bind(Messages.calendarOf, Words.of(feature())) : super.accessibleName(control);
    }

    @Override
    String format(Object value) {
        return value == null ? "" : Dates.format((LocalDate) value);
    }

    @Override
    Object parse(String input) throws Refused {
        String day = input.strip();
        if (day.isEmpty()) {
            if (feature().isRequired()) {
                throw new Refused(NLS.bind(Messages.invalidEmptyDate, Words.of(feature())));
            }
            return null;
        }
        try {
            return Dates.parse(day);
        } catch (DateTimeParseException notSuch) {
            throw new Refused(NLS.bind(Messages.invalidDate, day));
        }
    }

    @Override
    void setEditable(boolean editable) {
        super.setEditable(editable);
        drop.setEnabled(editable);
    }
}
