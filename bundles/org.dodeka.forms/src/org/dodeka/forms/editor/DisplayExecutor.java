package org.dodeka.forms.editor;

import java.time.Duration;

import org.dodeka.session.SessionExecutor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The thread of the display as the one that edits designs. */
final class DisplayExecutor implements SessionExecutor {

    private final Display display;

    DisplayExecutor(Display display) {
        this.display = display;
    }

    @Override
    public boolean isEditingThread() {
        return !display.isDisposed() && display.getThread() == Thread.currentThread();
    }

    @Override
    public void later(Runnable task) {
        try {
            display.asyncExec(task);
        } catch (SWTException ended) {
            if (ended.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw ended;
            }
        }
    }

    @Override
    public Runnable after(Duration pause, Runnable task) {
        display.timerExec((int) pause.toMillis(), task);
        return () -> {
            if (!display.isDisposed()) {
                display.timerExec(-1, task);
            }
        };
    }
}
