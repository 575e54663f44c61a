package org.dodeka.workbench.diagrams;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.ArrayDeque;
import java.util.Deque;

import org.dodeka.workbench.tests.Desk;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/**
 * The pointer of the screen with its first button, as a person moves it. Points are those of the display. Not by
 * {@link Display#post}: what it posts of a button has no place on GTK.
 */
final class Mouse {

    /** In milliseconds: slow enough for the display to see each step. */
    private static final int STEP = 40;
    /** Clicks that are so near to each other, in pixels, may be taken for one double click. */
    private static final int NEAR = 30;

    private final Display display = Display.getCurrent();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Robot robot;
    private Point last;

    Mouse() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves over the screen with no button pressed. */
    void move(Point where) {
        steps.add(() -> robot.mouseMove(where.x - 2, where.y));
        steps.add(() -> robot.mouseMove(where.x, where.y));
        play();
    }

    void click(Point where) {
        drag(where);
    }

    /** Presses at the first point, moves over the others and lets go at the last one. */
    void drag(Point... way) {
        if (last != null && Math.abs(last.x - way[0].x) + Math.abs(last.y - way[0].y) < NEAR) {
            for (int waited = 0; waited <= display.getDoubleClickTime(); waited += STEP) {
                steps.add(() -> { }); // two clicks, not a double one
            }
        }
        last = way[way.length - 1];
        steps.add(() -> robot.mouseMove(way[0].x, way[0].y));
        steps.add(() -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK));
        for (int i = 1; i < way.length; i++) {
            Point where = way[i];
            steps.add(() -> robot.mouseMove(where.x, where.y));
        }
        steps.add(() -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK));
        play();
    }

    /** From a timer, because what is dragged may run a loop of events of its own. */
    private void play() {
        display.timerExec(STEP, this::next);
        Desk.until("the mouse has done it", steps::isEmpty);
    }

    private void next() {
        if (!steps.isEmpty()) {
            display.timerExec(STEP, this::next);
            steps.remove().run();
        }
    }
}
