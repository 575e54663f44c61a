package org.dodeka.workbench.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Version;

/**
 * What is seen until the workbench is there: mark, name, version and how far the start is. It is a window of SWT, since the platform's own splash needs the native launcher.
 * The property {@code dodeka.splash=false} leaves it out.
 */
public final class Splash {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 200;
    private static final int MARGIN = 36;
    private static final int BAR = 4;
    private static final int STEPS = 4;
    private static final long PATIENCE = 60;

    private static Splash current;

    private final Shell shell;
    private final Image mark;
    private final Font large;
    private int step;
    private boolean painted;

    private Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED);
        shell.setText("Dodeka");
        mark = Mark.image(display, Mark.LARGE);
        FontData font = display.getSystemFont().getFontData()[0];
        large = new Font(display, font.getName(), font.getHeight() * 5 / 2, SWT.BOLD);
        shell.addListener(SWT.Paint, this::paint);
        shell.addListener(SWT.Dispose, gone -> {
            mark.dispose();
            large.dispose();
        });
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) * 2 / 5, WIDTH, HEIGHT);
    }

    /** Shows it, unless that is not wanted. */
    public static void show(Display display) {
        if (Boolean.parseBoolean(System.getProperty("dodeka.splash", "true"))) {
            current = new Splash(display);
            current.open();
        }
    }

    /** Says that a step of the start is done. */
    public static void advance() {
        if (current != null && !current.shell.isDisposed()) {
            current.step++;
            current.shell.redraw();
            current.shell.update();
        }
    }

    /** Takes it away, if it is there. */
    public static void close() {
        if (current != null) {
            current.shell.dispose();
            current = null;
        }
    }

    /** Nothing else moves the events yet, and a window that is still empty would only flash. */
    private void open() {
        shell.open();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!painted && System.currentTimeMillis() < end) {
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private void paint(Event event) {
        painted = true;
        Rectangle area = shell.getClientArea();
        boolean dark = Display.isSystemDarkTheme();
        Color back = dark ? new Color(38, 40, 44) : new Color(255, 255, 255);
        Color text = dark ? new Color(236, 237, 238) : new Color(38, 40, 44);
        Color quiet = dark ? new Color(164, 168, 174) : new Color(104, 108, 114);
        Color line = dark ? new Color(62, 65, 70) : new Color(226, 228, 231);
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(back);
        gc.fillRectangle(area);
        gc.setForeground(line);
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        gc.drawImage(mark, MARGIN, (area.height - Mark.LARGE) / 2);
        int x = MARGIN + Mark.LARGE + MARGIN;
        gc.setFont(large);
        gc.setForeground(text);
        int y = area.height / 2 - gc.getFontMetrics().getHeight();
        gc.drawText("Dodeka", x, y, true);
        y += gc.getFontMetrics().getHeight() + 2;
        gc.setFont(shell.getDisplay().getSystemFont());
        gc.setForeground(quiet);
        gc.drawText(Messages.slogan, x, y, true);
        gc.drawText(NLS.bind(Messages.version, version()), x, y + gc.getFontMetrics().getHeight() + 2, true);
        gc.setBackground(line);
        gc.fillRectangle(1, area.height - BAR - 1, area.width - 2, BAR);
        gc.setBackground(new Color(37, 134, 210));
        gc.fillRectangle(1, area.height - BAR - 1, (area.width - 2) * Math.min(step + 1, STEPS) / (STEPS + 1), BAR);
    }

    /** The version of the product without the day of its build. */
    static String version() {
        Version version = Platform.getBundle("org.dodeka.workbench").getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
