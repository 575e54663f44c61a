package org.dodeka.forms.editor.safety;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;

/**
 * Something that people should know about an open design, and what they can do about it.
 *
 * @param topic what it is about; of each topic, one notice is shown at most
 * @param kind how grave it is
 * @param text one or two sentences
 * @param choices what can be done; may be empty
 */
record Notice(Topic topic, Kind kind, String text, List<Choice> choices) {

    /** What notices are about, in the order in which they are shown. */
    enum Topic {
        READ_ONLY, RESTORED, FILE, RECOVERY, NOTE
    }

    /** How grave a notice is. */
    enum Kind {
        INFORMATION, WARNING, ERROR
    }

    /**
     * A button.
     *
     * @param label its words, with a mnemonic
     * @param action what it does; gets the shell for questions
     */
    record Choice(String label, Consumer<Shell> action) {
    }

    Notice {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        choices = List.copyOf(choices);
    }
}
