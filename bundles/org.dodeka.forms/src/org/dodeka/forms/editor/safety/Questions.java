package org.dodeka.forms.editor.safety;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Questions that must be answered before anything else. */
final class Questions {

    private Questions() {
    }

    /**
     * Asks. The Enter key gives the answer that loses nothing.
     *
     * @param answers the words of the buttons, the one that loses nothing last
     * @return the number of the answer; the last one too if the person only closed the question
     */
    static int ask(Shell shell, String title, String question, String... answers) {
        int last = answers.length - 1;
        MessageDialog dialog = new MessageDialog(shell, title, null, question, MessageDialog.QUESTION, last, answers) {
            {
                setShellStyle(getShellStyle() | SWT.SHEET);
            }
        };
        int answer = dialog.open();
        return answer < 0 ? last : answer;
    }

    /** Says what went wrong. */
    static void tell(Shell shell, String title, String message) {
        MessageDialog.open(MessageDialog.ERROR, shell, title, message, SWT.SHEET, IDialogConstants.OK_LABEL);
    }
}
