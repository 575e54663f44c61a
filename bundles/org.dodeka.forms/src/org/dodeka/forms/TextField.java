package org.dodeka.forms;

import org.dodeka.forms.charts.Tints;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Words: one line, or several for prose. */
final class TextField extends InputField {

    private static final int LINES = 3;

    private static final double QUIET = 0.68;

    private final boolean prose;
    private ProseBox box;

    TextField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
        prose = FieldGroup.isProse(feature);
    }

    @Override
    Control createBody(Composite parent) {
        if (prose) {
            box = new ProseBox(parent, site().toolkit());
            listen(box.text());
            return box.control();
        }
        return FieldGroup.isKept(feature()) ? createRead(parent) : createText(parent, SWT.SINGLE | SWT.BORDER);
    }

    /** Without a frame, because nobody can enter anything. */
    private Control createRead(Composite parent) {
        Text text = new Text(parent, SWT.SINGLE | SWT.READ_ONLY);
        site().toolkit().adapt(text, true, false);
        text.setForeground(Tints.between(text.getBackground(), text.getForeground(), QUIET));
        listen(text);
        return text;
    }

    @Override
    boolean isTall() {
        return prose;
    }

    @Override
    int heightHint(Control body) {
        return prose ? box.height(LINES) : SWT.DEFAULT;
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
