package org.dodeka.diagram.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.forms.editor.InputFiles;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.files.DurableFile;
import org.dodeka.viewpoint.drawing.DiagramDrawing;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Takes a diagram elsewhere: as a file, or onto the clipboard. What is drawn is drawn at once; encoding and writing is done in the background. */
public final class Exporting {

    /** What is to be written. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Exporting() {
    }

    /**
     * Asks for a file, and writes the whole diagram to it.
     *
     * @param title what people call the diagram
     * @param done is told the file when it is written
     */
    public static void ask(Shell shell, LiveDiagram live, String title, ExportFormat format, Consumer<Path> done) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(NLS.bind(Messages.exportTitle, title));
        dialog.setFilterNames(new String[] { format.files() });
        dialog.setFilterExtensions(new String[] { "*." + format.ending() });
        Path design = live.session().file();
        dialog.setFilterPath(String.valueOf(design.getParent()));
        dialog.setFileName(proposal(live, format));
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = complete(Path.of(chosen), format);
            String question = NLS.bind(Messages.replace, file.getFileName());
            if (!Files.exists(file) || MessageDialog.openQuestion(shell, dialog.getText(), question)) {
                write(live, title, format, file, done);
            }
        }
    }

    /** The name that is proposed for the file of a diagram. */
    static String proposal(LiveDiagram live, ExportFormat format) {
        String design = live.session().file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        String diagram = live.diagram().description().label().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return design + "-" + diagram + "." + format.ending();
    }

    /** A file with the ending of its format. */
    static Path complete(Path chosen, ExportFormat format) {
        boolean has = chosen.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + format.ending());
        return has ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + format.ending());
    }

    /** Writes the whole diagram to a file, whether it exists or not. */
    public static void write(LiveDiagram live, String title, ExportFormat format, Path file, Consumer<Path> done) {
        Content[] content = new Content[1];
        BusyIndicator.showWhile(Display.getCurrent(), () -> content[0] = content(live, title, format));
        Display display = Display.getCurrent();
        Job job = Job.create(NLS.bind(Messages.exporting, file.getFileName()), monitor -> {
            try {
                DurableFile.write(file, content[0]::writeTo);
                display.asyncExec(() -> {
                    InputFiles.refresh(file);
                    done.accept(file);
                });
            } catch (IOException failure) {
                display.asyncExec(() -> OpenDesigns.report(NLS.bind(Messages.notExported, file.getFileName(), failure.getMessage()), null));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static Content content(LiveDiagram live, String title, ExportFormat format) {
        if (format == ExportFormat.SVG) {
            byte[] bytes = DiagramDrawing.of(live.scene(), title, "", live.source().images(), view -> null).bytes();
            return out -> out.write(bytes);
        }
        ImageData data = Picture.of(live, format.scale());
        return out -> {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { data };
            loader.save(out, SWT.IMAGE_PNG);
        };
    }

    /** Puts the whole diagram onto the clipboard, as pixels at 200 %. */
    public static void copy(LiveDiagram live) {
        Display display = Display.getCurrent();
        BusyIndicator.showWhile(display, () -> {
            Clipboard clipboard = new Clipboard(display);
            try {
                ImageData data = Picture.of(live, ExportFormat.PNG_DOUBLE.scale());
                clipboard.setContents(new Object[] { data }, new Transfer[] { ImageTransfer.getInstance() });
            } finally {
                clipboard.dispose();
            }
        });
    }
}
