package org.dodeka.workbench.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Takes pictures of the screen, each into a file of its own. */
final class Camera {

    /** So long, in milliseconds, things are drawn at least. */
    private static final int CALM = 600;
    private static final int STEP = 50;
    private static final int MOST_PAGES = 6;
    private static final int PATIENCE = 10_000;

    private final Display display = Display.getCurrent();
    private final Path folder;
    private int number;

    Camera(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the workbench finish what it is doing. */
    void settle() {
        long start = System.currentTimeMillis();
        while (elapsed(start) < CALM || elapsed(start) < PATIENCE && busy()) {
            display.timerExec(STEP, () -> { });
            while (display.readAndDispatch()) {
                // until it waits
            }
            display.sleep();
        }
    }

    /** Waits for something. */
    void until(BooleanSupplier condition) {
        long start = System.currentTimeMillis();
        while (!condition.getAsBoolean() && elapsed(start) < PATIENCE) {
            settle();
        }
    }

    private static long elapsed(long start) {
        return System.currentTimeMillis() - start;
    }

    private static boolean busy() {
        return Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.getState() == Job.RUNNING);
    }

    /** A picture of the whole screen. */
    void picture(String name) {
        settle();
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData(zoom()) };
            loader.save(folder.resolve(String.format("%02d-%s.png", ++number, name)).toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private int zoom() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMonitor().getZoom();
    }

    /** A picture of what a task opens, which may wait until it is closed; closes it. */
    void dialog(String name, Runnable opening) {
        Shell[] before = display.getShells();
        display.timerExec(CALM * 2, () -> {
            picture(name);
            close(before);
        });
        opening.run();
        settle();
        close(before);
    }

    /** Pictures of the pages of a wizard, as far as it goes on by itself. */
    void wizard(String name, Runnable opening) {
        Shell[] before = display.getShells();
        display.timerExec(CALM * 2, () -> {
            int page = 0;
            do {
                picture(name + "-" + ++page);
            } while (next(before) && page < MOST_PAGES);
            close(before);
        });
        opening.run();
        settle();
        close(before);
    }

    /** Whether the wizard has gone on. */
    private boolean next(Shell[] before) {
        for (Shell shell : display.getShells()) {
            if (!Arrays.asList(before).contains(shell) && shell.getData() instanceof WizardDialog dialog) {
                IWizardPage page = (IWizardPage) dialog.getCurrentPage();
                if (page.canFlipToNextPage() && page.getNextPage() != null) {
                    dialog.showPage(page.getNextPage());
                    return true;
                }
            }
        }
        return false;
    }

    private void close(Shell[] before) {
        Shell[] now = display.getShells();
        for (int i = now.length - 1; i >= 0; i--) {
            if (!now[i].isDisposed() && !Arrays.asList(before).contains(now[i])) {
                now[i].close();
            }
        }
    }
}
