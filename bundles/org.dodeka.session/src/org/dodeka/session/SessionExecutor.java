package org.dodeka.session;

import java.time.Duration;

/**
 * The thread that may read and change designs, the <em>editing thread</em>. In the workbench it is that of the display; a test has a queue and a
 * clock of its own. A session has no thread of its own but that of its recovery journal.
 */
public interface SessionExecutor {

    /** Whether the caller is on the editing thread. */
    boolean isEditingThread();

    /**
     * Runs a task on the editing thread, later; never within this call. May be called by any thread. Tasks are run in their order.
     *
     * @param task what to run; dropped if the editing thread has come to its end
     */
    void later(Runnable task);

    /**
     * Runs a task on the editing thread after a pause. To be called on the editing thread.
     *
     * @param pause how long at least
     * @param task what to run
     * @return takes the task back if it has not begun
     */
    Runnable after(Duration pause, Runnable task);
}
