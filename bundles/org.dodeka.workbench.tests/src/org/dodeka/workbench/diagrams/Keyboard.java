package org.dodeka.workbench.diagrams;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.ArrayDeque;
import java.util.Deque;

import org.dodeka.workbench.tests.Desk;
import org.eclipse.swt.widgets.Display;

/** The keys of the keyboard, as a person presses them. Letters are those that every layout has at the same place. */
final class Keyboard {

    /** In milliseconds: slow enough for the display to see each key. */
    private static final int STEP = 15;

    private final Display display = Display.getCurrent();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Robot robot;

    Keyboard() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Presses keys together, of {@link KeyEvent}, the last one while the others are held. */
    void press(int... keys) {
        for (int key : keys) {
            steps.add(() -> robot.keyPress(key));
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            int key = keys[i];
            steps.add(() -> robot.keyRelease(key));
        }
        play();
    }

    /** Types lower-case letters, digits and blanks. */
    void type(String text) {
        for (char letter : text.toCharArray()) {
            int key = letter == ' ' ? KeyEvent.VK_SPACE : KeyEvent.getExtendedKeyCodeForChar(letter);
            steps.add(() -> robot.keyPress(key));
            steps.add(() -> robot.keyRelease(key));
        }
        play();
    }

    /** Does something while a key is held. */
    void hold(int key, Runnable work) {
        robot.keyPress(key);
        try {
            work.run();
        } finally {
            robot.keyRelease(key);
        }
    }

    private void play() {
        display.timerExec(STEP, this::next);
        Desk.until("the keys are pressed", steps::isEmpty);
    }

    private void next() {
        if (!steps.isEmpty()) {
            display.timerExec(STEP, this::next);
            steps.remove().run();
        }
    }
}
