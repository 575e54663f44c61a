package org.dodeka.forms.editor.safety;

/** Where people edit a design: an editor. Several may show the same design. */
public interface Place {

    /** What is being typed belongs to the design from now on. */
    void commitFields();

    /** Whether something was typed that does not belong to the design yet. */
    boolean isTyping();

    /** Shows what {@link Keeper} has to say now. */
    void showNotices();
}
