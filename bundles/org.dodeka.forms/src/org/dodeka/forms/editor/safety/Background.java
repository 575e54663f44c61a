package org.dodeka.forms.editor.safety;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Work that must not hold up the window. */
final class Background {

    private Background() {
    }

    /**
     * Does something in a job, and goes on with what came of it on the thread of the display.
     *
     * @param name what is done, for people
     * @param then gets the result, or what was thrown
     */
    static <T> void run(String name, Callable<T> work, BiConsumer<T, Exception> then) {
        Display display = Display.getDefault();
        Job job = Job.create(name, monitor -> {
            try {
                T result = work.call();
                later(display, () -> then.accept(result, null));
            } catch (Exception failed) {
                later(display, () -> then.accept(null, failed));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    /** Does something on the thread of the display, unless there is none any more. */
    static void later(Display display, Runnable task) {
        try {
            display.asyncExec(task);
        } catch (SWTException ended) {
            if (ended.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw ended;
            }
        }
    }
}
