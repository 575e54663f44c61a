package org.dodeka.forms;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Words: one line, or several for prose. */
final class TextField extends InputField {

    private static final int LINES = 3;

    private final boolean prose;

    TextField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
        prose = FieldGroup.isProse(feature);
    }

    @Override
    Control createBody(Composite parent) {
        return createText(parent, prose ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
    }

    @Override
    boolean isTall() {
        return prose;
    }

    @Override
    int heightHint(Control body) {
        return prose ? LINES * ((org.eclipse.swt.widgets.Text) body).getLineHeight() : SWT.DEFAULT;
    }

    @Override
    String format(Object value) {
        return value == null ? "" : value.toString().replace("\r\n", "\n");
    }

    @Override
    Object parse(String input) throws Refused {
        if (input.isEmpty()) {
            return null;
        }
        if (!input.codePoints().allMatch(TextField::canBeSaved)) {
            throw new Refused(Messages.invalidCharacter);
        }
        return input;
    }

    /** The characters of XML 1.0. */
    private static boolean canBeSaved(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
