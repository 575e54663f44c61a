package org.dodeka.diagram.export;

import org.dodeka.diagram.live.LiveDiagram;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints a diagram on one page, as large as it fits. */
public final class Printing {

    /** How finely the diagram is drawn: about 290 dots in an inch at its usual size. */
    private static final double FINE = 3;

    /** Dots in an inch of a diagram at 100 %. */
    private static final double USUAL = 96;

    /** The part of the page that stays free at each side. */
    private static final double EDGE = 0.04;

    private Printing() {
    }

    /** Asks for a printer, and prints the whole diagram on one page. Lying across if the diagram does. */
    public static void ask(Shell shell, LiveDiagram live, String title) {
        PrinterData wanted = new PrinterData();
        wanted.orientation = Picture.area(live).width() > Picture.area(live).height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        PrintDialog dialog = new PrintDialog(shell);
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(new Printer(chosen), live, title);
        }
    }

    private static void print(Printer printer, LiveDiagram live, String title) {
        try {
            if (!printer.startJob(NLS.bind(Messages.printJob, title)) || !printer.startPage()) {
                return;
            }
            ImageData data = Picture.of(live, FINE);
            GC gc = new GC(printer);
            Image image = new Image(printer, data);
            try {
                double usual = Picture.possible(Picture.area(live), FINE);
                Rectangle place = place(printer.getClientArea(), data.width / usual, data.height / usual, printer.getDPI().x / USUAL);
                gc.drawImage(image, 0, 0, data.width, data.height, place.x, place.y, place.width, place.height);
            } finally {
                image.dispose();
                gc.dispose();
            }
            printer.endPage();
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }

    /**
     * Where a drawing stands on a page: in its middle, as large as it fits, but no larger than usual.
     *
     * @param page what can be printed on
     * @param usual how many dots of the page a pixel of the drawing takes at its usual size
     */
    static Rectangle place(Rectangle page, double width, double height, double usual) {
        double room = 1 - 2 * EDGE;
        double scale = Math.min(usual, Math.min(page.width * room / width, page.height * room / height));
        int wide = (int) Math.round(width * scale);
        int high = (int) Math.round(height * scale);
        return new Rectangle(page.x + (page.width - wide) / 2, page.y + (page.height - high) / 2, wide, high);
    }
}
