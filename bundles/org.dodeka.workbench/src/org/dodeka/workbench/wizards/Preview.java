package org.dodeka.workbench.wizards;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Works out in a job what a page is to show. Only the last work counts: what came before is cancelled and forgotten.
 *
 * @param <R> what comes of it
 */
final class Preview<R> {

    /** A person who types a name is given the time to end it, in milliseconds. */
    private static final long PAUSE = 150;

    private final Consumer<R> shown;
    private Job job;

    /** @param shown told on the thread of the display */
    Preview(Consumer<R> shown) {
        this.shown = shown;
    }

    /** @param work on any thread; may give null if it was cancelled */
    void start(Display display, String label, Function<IProgressMonitor, R> work) {
        stop();
        job = new Job(label) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                R result = work.apply(monitor);
                if (result != null && !monitor.isCanceled()) {
                    Job own = this;
                    display.asyncExec(() -> ended(own, result));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule(PAUSE);
    }

    private void ended(Job by, R result) {
        if (by == job) {
            shown.accept(result);
        }
    }

    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
