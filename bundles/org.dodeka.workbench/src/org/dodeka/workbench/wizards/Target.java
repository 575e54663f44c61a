package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.dodeka.model.files.Content;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.WriteOptions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The file into which something is exported. */
final class Target {

    private Target() {
    }

    /**
     * Whether a file can be written.
     *
     * @param row what the person entered
     * @param source the file of the design, which must stay as it is
     */
    static Check check(FileRow row, Path source) {
        if (row.isBlank()) {
            return Check.missing(Messages.exportTargetMissing);
        }
        Optional<Path> path = row.path();
        if (path.isEmpty()) {
            return Check.wrong(Messages.exportTargetWrong);
        }
        Path target = path.get();
        if (Files.isDirectory(target)) {
            return Check.wrong(NLS.bind(Messages.exportTargetFolder, target));
        } else if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            return Check.wrong(NLS.bind(Messages.exportNoFolder, target.getParent()));
        } else if (target.equals(source)) {
            return Check.wrong(Messages.exportTargetIsSource);
        }
        return Files.exists(target) ? Check.careful(NLS.bind(Messages.fileThere, target.getFileName())) : Check.FINE;
    }

    /** A file that is there is replaced only if the person says so. */
    static boolean mayReplace(Shell shell, Path target) {
        return !Files.exists(target) || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.replaceTitle,
                NLS.bind(Messages.replaceQuestion, target.getFileName()), SWT.SHEET, Messages.replace, Messages.keep) == 0;
    }

    /** Writes a file, whole or not at all. One that came meanwhile, of which the person was not asked, stays as it is. */
    static void write(Path target, boolean replace, Content content) throws IOException {
        WriteOptions how = WriteOptions.USUAL.named(target.getFileName().toString());
        DurableFile.write(target, replace ? how : how.expecting(FileStamp.ABSENT), content);
    }

    /** The explorer shows the file if it lies in the workspace. */
    static void refresh(Path target) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri());
        if (files.length > 0) {
            Job refreshing = Job.create(Messages.refreshing, monitor -> {
                for (IFile file : files) {
                    refresh(file);
                }
            });
            refreshing.setSystem(true);
            refreshing.schedule();
        }
    }

    private static void refresh(IFile file) throws CoreException {
        file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
    }
}
