package org.dodeka.workbench.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

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

    /** Lets a window fill the screen: nobody manages windows here, so that it is a little larger than what can be seen of it. */
    void fill(Shell shell) {
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        display.setCursorLocation(screen.width - 2, screen.height - 2); // so that no hover gets in the way
        shell.setBounds(screen);
        settle();
        Rectangle area = shell.getClientArea();
        Point corner = shell.toDisplay(area.x + area.width, area.y + area.height);
        Point size = shell.getSize();
        shell.setSize(size.x + screen.width - corner.x, size.y + screen.height - corner.y);
        settle();
    }

    /** A picture of the whole screen. */
    void picture(String name) {
        settle();
        Image image = new Image(display, display.getBounds().width, display.getBounds().height);
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
        return display.getPrimaryMonitor().getZoom();
    }

    /** A picture of what a task opens, which may wait until it is closed; closes it. */
    void dialog(String name, Runnable opening) {
        Shell[] before = display.getShells();
        boolean[] done = new boolean[1];
        display.timerExec(CALM * 2, () -> {
            picture(name);
            close(before);
            done[0] = true;
        });
        opening.run();
        until(() -> done[0]);
        close(before);
    }

    /** Pictures of the pages of a wizard, as far as it goes on, with something entered into the fields that are empty, one after the other. */
    void wizard(String name, Runnable opening, String... inputs) {
        wizard(name, false, opening, inputs);
    }

    /** @param finished whether the wizard is to do its work in the end */
    void wizard(String name, boolean finished, Runnable opening, String... inputs) {
        boolean[] done = new boolean[1];
        Deque<String> left = new ArrayDeque<>(List.of(inputs));
        Shell[] before = display.getShells();
        display.timerExec(CALM * 2, () -> {
            int page = 0;
            do {
                enter(before, left);
                picture(name + "-" + ++page);
            } while (next(before) && page < MOST_PAGES);
            if (finished) {
                finish(before);
            }
            close(before);
            done[0] = true;
        });
        opening.run();
        until(() -> done[0]);
        close(before);
    }

    private void finish(Shell[] before) {
        for (Shell shell : display.getShells()) {
            if (!Arrays.asList(before).contains(shell) && shell.getData() instanceof WizardDialog && shell.getDefaultButton() != null) {
                shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
                settle();
            }
        }
    }

    private void enter(Shell[] before, Deque<String> inputs) {
        for (Shell shell : display.getShells()) {
            if (!Arrays.asList(before).contains(shell) && shell.getData() instanceof WizardDialog dialog) {
                settle();
                texts(((IWizardPage) dialog.getCurrentPage()).getControl()).filter(text -> text.getText().isEmpty())
                        .forEach(text -> Optional.ofNullable(inputs.poll()).ifPresent(text::setText));
            }
        }
    }

    private static Stream<Text> texts(Control control) {
        return control instanceof Text text ? Stream.of(text).filter(each -> each.isEnabled() && each.isVisible() && each.getEditable())
                : control instanceof Composite inner ? Stream.of(inner.getChildren()).flatMap(Camera::texts) : Stream.empty();
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
