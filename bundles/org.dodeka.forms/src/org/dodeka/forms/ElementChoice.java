package org.dodeka.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Asks a person for one of several elements, which are found by typing. */
public final class ElementChoice {

    private ElementChoice() {
    }

    /**
     * Opens a window and waits for the answer.
     *
     * @param title what the choice is for
     * @param question what is asked
     * @param candidates what can be chosen, the most fitting first, which is proposed
     * @return one of the candidates; empty if the person cancels
     */
    public static <E extends EObject> Optional<E> ask(Shell parent, String title, String question, List<E> candidates) {
        List<EObject> answer = new ArrayList<>();
        Chooser chooser = new Chooser(parent, new Chooser.Request(title, List.copyOf(candidates), candidates.isEmpty() ? null : candidates.getFirst(),
                false, false, List.of(), answer::addAll, (type, name) -> { }), question, "");
        Display display = parent.getDisplay();
        while (!chooser.shell().isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return candidates.stream().filter(candidate -> !answer.isEmpty() && answer.getFirst() == candidate).findFirst();
    }
}
