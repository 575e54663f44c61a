package org.dodeka.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What a person sees in windows, and presses. */
final class Dialogs {

    private static final int PAUSE = 20;
    private static final long PATIENCE = 10_000;

    private Dialogs() {
    }

    static Stream<Control> all(Control control) {
        Stream<Control> inner = control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(Dialogs::all) : Stream.empty();
        return control.isDisposed() || !control.isVisible() ? Stream.empty() : Stream.concat(Stream.of(control), inner);
    }

    /** A visible button with words, which mnemonics need not match. */
    static Optional<Button> button(Composite within, String words) {
        return all(within).filter(Button.class::isInstance).map(Button.class::cast).filter(found -> found.getText().replace("&", "").startsWith(words))
                .findFirst();
    }

    static boolean says(Composite within, String words) {
        return all(within).anyMatch(control -> control instanceof Label label && label.getText().contains(words));
    }

    static void press(Composite within, String words) {
        Button button = button(within, words).orElseThrow(() -> new AssertionError("There is no button " + words));
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses a button of the next dialog that says something. One that waits for other answers is closed after a while, so that the test fails. */
    static void answer(String question, String words, List<String> heard) {
        Display display = Display.getCurrent();
        Predicate<Shell> asks = shell -> !shell.isDisposed() && shell.isVisible() && says(shell, question) && button(shell, words).isPresent();
        long end = System.currentTimeMillis() + PATIENCE;
        display.timerExec(PAUSE, new Runnable() {
            @Override
            public void run() {
                Optional<Shell> dialog = Arrays.stream(display.getShells()).filter(asks).findFirst();
                if (dialog.isPresent()) {
                    heard.add(question);
                    press(dialog.get(), words);
                } else if (System.currentTimeMillis() < end) {
                    display.timerExec(PAUSE, this);
                } else {
                    Arrays.stream(display.getShells()).filter(shell -> shell.getParent() != null && shell.isVisible()).forEach(shell -> {
                        heard.add("not asked: " + question + " but: " + all(shell).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList());
                        shell.close();
                    });
                }
            }
        });
    }
}
