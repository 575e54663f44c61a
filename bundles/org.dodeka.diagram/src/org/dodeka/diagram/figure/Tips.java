package org.dodeka.diagram.figure;

import org.dodeka.viewpoint.view.View;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;

/** What is shown when the pointer rests on a figure. */
final class Tips {

    private Tips() {
    }

    static IFigure of(View view) {
        String text = view.tooltip().isEmpty() ? view.label() : view.tooltip();
        return text.isBlank() ? null : new Label(" " + text + " ");
    }
}
