package org.dodeka.forms.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** The files of editors, inside and outside of the workspace. */
public final class InputFiles {

    private InputFiles() {
    }

    /** The file of an input; null if it is none on this machine. */
    public static Path of(IEditorInput input) {
        if (input instanceof IFileEditorInput inWorkspace) {
            IPath location = inWorkspace.getFile().getLocation();
            return location == null ? null : location.toPath();
        }
        return input instanceof IURIEditorInput anywhere && "file".equals(anywhere.getURI().getScheme()) ? Path.of(anywhere.getURI()) : null;
    }

    private static Optional<IFile> inWorkspace(Path file) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())).filter(found -> found.getProject().isAccessible())
                .min(Comparator.comparing(found -> found.getFullPath().segmentCount()));
    }

    /** The input of a file: if it is in the workspace, the one that the rest of the workbench knows. */
    public static IEditorInput input(Path file) {
        return inWorkspace(file).<IEditorInput>map(FileEditorInput::new)
                .orElseGet(() -> new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())));
    }

    /** Where a file is, in short. */
    public static String spelt(Path file) {
        return inWorkspace(file).map(found -> found.getFullPath().makeRelative().toString()).orElseGet(file::toString);
    }

    /** The platform learns of the new content of a file that it did not write itself. */
    public static void refresh(Path file) {
        inWorkspace(file).ifPresent(found -> {
            Job refreshing = Job.create(Messages.refreshing, monitor -> {
                try {
                    found.refreshLocal(IResource.DEPTH_ZERO, monitor);
                    return Status.OK_STATUS;
                } catch (CoreException failed) {
                    return (IStatus) failed.getStatus();
                }
            });
            refreshing.setSystem(true);
            refreshing.schedule();
        });
    }
}
