package org.dodeka.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Notes when a workbench can be used: its window is shown, what is asked of it holds, and its events are dealt with, so that the display goes to sleep for the first time. Then it
 * closes the workbench.
 */
final class Usable {

    private static final long POLL = 1_000_000;

    private Usable() {
    }

    /**
     * To be called before the workbench is run. The properties {@code bench.begun} (milliseconds) and {@code bench.result} (a file, for the milliseconds until then and those of the
     * processors) come from the driver.
     */
    static void report(Predicate<IWorkbenchWindow> usable) {
        Thread.ofPlatform().daemon().start(() -> {
            while (!PlatformUI.isWorkbenchRunning()) { // before that, the display may not be ready for others
                LockSupport.parkNanos(POLL);
            }
            Display found = PlatformUI.getWorkbench().getDisplay();
            AtomicBoolean written = new AtomicBoolean();
            found.asyncExec(() -> found.addListener(SWT.PreExternalEventDispatch, new Listener() {
                @Override
                public void handleEvent(org.eclipse.swt.widgets.Event event) {
                    if (isUsable(usable)) {
                        found.removeListener(SWT.PreExternalEventDispatch, this);
                        write(System.currentTimeMillis() - Long.getLong("bench.begun"));
                        written.set(true);
                        found.asyncExec(() -> PlatformUI.getWorkbench().close());
                    }
                }
            }));
            while (!written.get()) { // a display that sleeps looks again
                LockSupport.parkNanos(10 * POLL);
                found.wake();
            }
        });
    }

    private static boolean isUsable(Predicate<IWorkbenchWindow> usable) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        if (PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
            return false;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0]; // without a window manager, none is active
        return window.getShell() != null && window.getShell().isVisible() && usable.test(window);
    }

    private static void write(long milliseconds) {
        long busy = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
        try {
            Files.writeString(Path.of(System.getProperty("bench.result")), milliseconds + " " + busy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
