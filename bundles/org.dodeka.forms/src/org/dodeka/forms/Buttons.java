package org.dodeka.forms;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Push buttons of forms, in the colours of the platform: those of the form toolkit would hide that a button is disabled. */
final class Buttons {

    private static final String WORDS = "dodeka.words";

    private Buttons() {
    }

    static Button push(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * A button with a picture, for where there is little room.
     *
     * @param icon the name of the picture in the folder icons
     * @param words what it does, for the hover and for screen readers
     */
    static Button icon(Composite parent, String icon, String words, Runnable action) {
        Button button = push(parent, "", action);
        button.setImage(new LocalResourceManager(JFaceResources.getResources(), button)
                .get(ImageDescriptor.createFromURL(Buttons.class.getResource("/icons/" + icon + ".svg"))));
        button.setToolTipText(words);
        button.setData(WORDS, words);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        return button;
    }

    /** Whether a button has a picture in place of words, and says in its hover what it does. */
    static boolean isIcon(Object control) {
        return control instanceof Button button && button.getData(WORDS) != null;
    }

    /** What a button does. */
    static String words(Button button) {
        return isIcon(button) ? (String) button.getData(WORDS) : button.getText();
    }
}
