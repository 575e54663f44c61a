package org.dodeka.workbench.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** The name of a file anywhere on the disk, with a button to look for it. The folder of the last one is remembered. */
final class FileRow {

    private final Text text;
    private final IDialogSettings settings;
    private final String key;

    /**
     * A row.
     *
     * @param style SWT.OPEN or SWT.SAVE
     * @param key under which the last folder is remembered
     * @param endings those of the files to choose, such as "*.xml"
     */
    FileRow(GuidedPage page, Composite parent, int style, String label, IDialogSettings settings, String key, String... endings) {
        this.settings = settings;
        this.key = key;
        text = page.text(parent, label, 1);
        page.push(parent, Messages.browse, () -> browse(page, style, endings));
    }

    private void browse(GuidedPage page, int style, String... endings) {
        FileDialog dialog = new FileDialog(page.getShell(), style | SWT.SHEET);
        dialog.setText(page.getTitle());
        dialog.setFilterExtensions(endings);
        Path present = path().orElse(null);
        Path folder = present == null ? lastFolder().orElse(null) : present.getParent();
        dialog.setFilterPath(folder == null ? null : folder.toString());
        dialog.setFileName(present == null || present.getFileName() == null ? "" : present.getFileName().toString()); //$NON-NLS-1$
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    Text control() {
        return text;
    }

    boolean isBlank() {
        return text.getText().isBlank();
    }

    void set(Path path) {
        text.setText(path.toString());
    }

    /** The file; empty if the text names none, or does not say where it is. */
    Optional<Path> path() {
        try {
            Path path = Path.of(text.getText().strip());
            return isBlank() || !path.isAbsolute() || path.getFileName() == null ? Optional.empty() : Optional.of(path.normalize());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** The folder in which the last file was chosen, if it is still there. */
    Optional<Path> lastFolder() {
        String folder = settings.get(key);
        return folder == null || !Files.isDirectory(Path.of(folder)) ? Optional.empty() : Optional.of(Path.of(folder));
    }

    void remember() {
        path().map(Path::getParent).ifPresent(folder -> settings.put(key, folder.toString()));
    }
}
