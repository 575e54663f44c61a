package org.dodeka.viewpoint.refresh;

import org.dodeka.viewpoint.description.LabelStyle;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.view.LabelLook;

/** Turns the style of a text into its look. */
final class LabelLooks {

    private LabelLooks() {
    }

    static LabelLook of(LabelStyle style) {
        return new LabelLook(Math.max(1, style.size()), style.formats(), style.color(), style.alignment(), style.showIcon()
                ? style.iconPath() : null);
    }

    /** The text itself; empty if it is not to be seen. */
    static String text(LabelStyle style, Interpreter interpreter, Scope scope) {
        return style.hiddenByDefault() || style.text().isEmpty() ? "" : interpreter.asString(style.text(), scope);
    }
}
