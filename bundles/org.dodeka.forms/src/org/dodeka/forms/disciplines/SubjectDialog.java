package org.dodeka.forms.disciplines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks what an answer is to be about. */
final class SubjectDialog {

    private SubjectDialog() {
    }

    /** What the person chose; empty if nothing. */
    static Optional<Element> ask(Shell shell, Design design) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(each -> Labels.of((Element) each)));
        dialog.setTitle(Messages.aboutTitle);
        dialog.setMessage(Messages.aboutPrompt);
        dialog.setElements(subjects(design).toArray());
        dialog.setMultipleSelection(false);
        dialog.setHelpAvailable(false);
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Element about ? Optional.of(about) : Optional.empty();
    }

    /** What answers are about in practice; the page of all answers offers every element. */
    private static List<Element> subjects(Design design) {
        List<Element> all = new ArrayList<>();
        all.add(design);
        all.addAll(design.getSpaces());
        all.addAll(design.getGroups());
        all.addAll(design.getGoals());
        all.addAll(design.getBoundaries());
        return all;
    }
}
