package org.dodeka.workbench.findings;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.validation.FixInput;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks the person what a quick fix needs to know. */
final class AskingInput implements FixInput {

    private final Shell shell;
    private final String title;

    AskingInput(Shell shell, String title) {
        this.shell = shell;
        this.title = title;
    }

    @Override
    public Optional<String> text(String question, String proposal) {
        InputDialog dialog = new InputDialog(shell, title, question, proposal, answer -> answer.isBlank() ? Messages.answerNeeded : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    @Override
    public <E extends EObject> Optional<E> choose(String question, List<E> candidates) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(each -> Labels.of((EObject) each)));
        dialog.setTitle(title);
        dialog.setMessage(question);
        dialog.setElements(candidates.toArray());
        dialog.setMultipleSelection(false);
        dialog.setHelpAvailable(false);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        Object chosen = dialog.getFirstResult();
        return candidates.stream().filter(candidate -> candidate == chosen).findFirst();
    }
}
