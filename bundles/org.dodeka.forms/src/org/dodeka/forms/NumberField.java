package org.dodeka.forms;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A number with its unit and range. The arrow keys make it larger and smaller. */
final class NumberField extends InputField {

    private static final int WIDTH = 90;

    private final boolean whole;
    private final boolean optional;
    private final BigDecimal least;
    private final BigDecimal most;
    private final String unit;

    NumberField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
        Class<?> type = feature.getEType().getInstanceClass();
        whole = type == int.class || type == Integer.class;
        optional = !type.isPrimitive();
        EAnnotation range = feature.getEAnnotation("http://www.dodeka.org/range");
        least = bound(range, "min");
        most = bound(range, "max");
        unit = range == null || range.getDetails().get("unit") == null ? "" : Words.unit(range.getDetails().get("unit"));
    }

    private static BigDecimal bound(EAnnotation range, String key) {
        return range == null || range.getDetails().get(key) == null ? null : new BigDecimal(range.getDetails().get(key));
    }

    @Override
    Control createBody(Composite parent) {
        Composite body = site().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
        Text text = createText(body, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                step(event.keyCode == SWT.ARROW_UP ? 1 : -1);
            }
        });
        Label hint = site().toolkit().createLabel(body, limits());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(hint);
        return body;
    }

    private String limits() {
        if (least != null && most != null && unit.isEmpty()) {
            return NLS.bind(Messages.numberRange, least, most);
        }
        return unit;
    }

    private void step(int by) {
        if (!commit() || site().target().isReadOnly()) {
            return;
        }
        BigDecimal now = value() == null ? least == null || by < 0 ? BigDecimal.ZERO : least.subtract(BigDecimal.ONE)
                : new BigDecimal(value().toString());
        BigDecimal next = now.add(BigDecimal.valueOf(by));
        if ((least == null || next.compareTo(least) >= 0) && (most == null || next.compareTo(most) <= 0)) {
            write(typed(next));
        }
    }

    @Override
    String hover() {
        String range = least == null ? "" : most == null ? NLS.bind(Messages.atLeast, least) : NLS.bind(Messages.between, least, most);
        return range.isEmpty() ? super.hover() : super.hover() + "\n" + range;
    }

    @Override
    String format(Object value) {
        return value == null ? "" : value instanceof Double number && Double.isFinite(number)
                ? strip(BigDecimal.valueOf(number)).toPlainString() : value.toString();
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    Object parse(String input) throws Refused {
        String digits = input.strip().replace(',', '.');
        if (digits.isEmpty()) {
            if (optional) {
                return null;
            }
            throw new Refused(NLS.bind(Messages.invalidEmptyNumber, Words.of(feature())));
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (digits.length() > 20 || Math.abs((long) number.scale()) > 20) {
                throw new Refused(Messages.invalidNumber);
            }
            if (least != null && number.compareTo(least) < 0 || most != null && number.compareTo(most) > 0) {
                throw new Refused(most == null ? NLS.bind(Messages.invalidBelow, least) : NLS.bind(Messages.invalidRange, least, most));
            }
            return typed(number);
        } catch (NumberFormatException | ArithmeticException notSuch) {
            throw new Refused(whole ? Messages.invalidWhole : Messages.invalidNumber);
        }
    }

    private Object typed(BigDecimal number) {
        if (whole) {
            return number.intValueExact();
        }
        return number.doubleValue();
    }
}
