package org.dodeka.forms.findings;

import java.util.List;
import java.util.Optional;

import org.dodeka.forms.ElementChoice;
import org.dodeka.validation.FixInput;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks the person what a quick fix needs to know. The session asks before its command begins, so that the design can live on meanwhile. */
public final class AskingInput implements FixInput {

    private final Shell shell;
    private final String title;

    /**
     * Asks over a window.
     *
     * @param title what the fix does
     */
    public AskingInput(Shell shell, String title) {
        this.shell = shell;
        this.title = title;
    }

    @Override
    public Optional<String> text(String question, String proposal) {
        InputDialog dialog = new InputDialog(shell, title, question, proposal, answer -> answer.isBlank() ? Messages.answerNeeded : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    @Override
    public <E extends EObject> Optional<E> choose(String question, List<E> candidates) {
        if (candidates.isEmpty()) {
            MessageDialog.openInformation(shell, title, NLS.bind(Messages.nothingToChoose, question));
            return Optional.empty();
        }
        return ElementChoice.ask(shell, title, question, candidates);
    }
}
