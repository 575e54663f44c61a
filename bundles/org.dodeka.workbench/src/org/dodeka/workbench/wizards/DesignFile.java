package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A design of the workspace that does not exist yet: whether it can, and how it comes into being. */
final class DesignFile {

    private static final String ENDING = "." + Designs.EXTENSION;
    private static final String OVERVIEW = "overview";
    private static final int LONGEST = 60;

    private DesignFile() {
    }

    /** Whether a design can be kept under a name in a folder; both as a person typed them. */
    static Check check(String folder, String name) {
        if (folder.isBlank()) {
            return Check.missing(Messages.folderMissing);
        }
        Check place = checkFolder(folder);
        return place.complete() ? place.and(checkName(folder, name)) : place;
    }

    private static Check checkFolder(String folder) {
        IPath path = path(folder);
        IStatus valid = ResourcesPlugin.getWorkspace().validatePath(path.toString(), IResource.PROJECT | IResource.FOLDER);
        IProject project = valid.isOK() ? root().getProject(path.segment(0)) : null;
        if (project == null) {
            return Check.wrong(NLS.bind(Messages.folderWrong, folder.strip(), valid.getMessage()));
        } else if (!project.exists()) {
            return Check.told(NLS.bind(Messages.projectWillBe, project.getName()));
        } else if (!project.isOpen()) {
            return Check.wrong(NLS.bind(Messages.projectClosed, project.getName()));
        }
        IResource there = root().findMember(path);
        return there == null ? Check.told(NLS.bind(Messages.folderWillBe, path)) : there instanceof IContainer ? Check.FINE
                : Check.wrong(NLS.bind(Messages.folderIsFile, path));
    }

    private static Check checkName(String folder, String name) {
        if (name.isBlank()) {
            return Check.missing(Messages.fileNameMissing);
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus valid = workspace.validateName(complete(name), IResource.FILE);
        if (!valid.isOK()) {
            return Check.wrong(NLS.bind(Messages.fileNameWrong, name.strip(), valid.getMessage()));
        }
        IFile file = of(folder, name);
        if (isOpen(file)) {
            return Check.wrong(NLS.bind(Messages.fileOpen, file.getName()));
        }
        return isThere(file) ? Check.careful(NLS.bind(Messages.fileThere, file.getName())) : Check.FINE;
    }

    private static boolean isOpen(IFile file) {
        Path path = location(file);
        return path != null && OpenDesigns.sessions().all().stream().anyMatch(session -> session.file().equals(path));
    }

    static boolean isThere(IFile file) {
        return file.exists() || location(file) != null && Files.exists(location(file));
    }

    private static Path location(IFile file) {
        return file.getLocation() == null ? null : file.getLocation().toPath();
    }

    /** The file of a folder and a name that were found to be fine. */
    static IFile of(String folder, String name) {
        return root().getFile(path(folder).append(complete(name)));
    }

    private static IPath path(String folder) {
        return IPath.fromPortableString(folder.strip()).makeAbsolute();
    }

    private static String complete(String name) {
        return name.strip().endsWith(ENDING) ? name.strip() : name.strip() + ENDING;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    /** “Night shift, Oslo” becomes “night-shift-oslo.learning”. */
    static String nameFor(String title) {
        String name = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? Messages.designFileName : name.substring(0, Math.min(name.length(), LONGEST))) + ENDING;
    }

    /** A file that is there is replaced only if the person says so. */
    static boolean mayReplace(Shell shell, IFile file) {
        return !isThere(file) || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.replaceTitle, NLS.bind(Messages.replaceQuestion, file.getName()),
                org.eclipse.swt.SWT.SHEET, Messages.replace, Messages.keep) == 0;
    }

    /**
     * Writes a design to its file, with the folders that are missing.
     *
     * @param replace whether a file that is there may be replaced; otherwise one that came meanwhile stays as it is
     */
    static void write(DesignResource resource, IFile file, boolean replace, IProgressMonitor monitor) throws IOException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.writing, file.getName()), 3);
        LearningProjects.ensure(file.getParent(), progress.split(1));
        Path path = location(file);
        resource.setURI(URI.createFileURI(path.toString()));
        WriteOptions how = WriteOptions.USUAL.named(file.getName());
        DesignFiles.save(resource, path, replace ? how : how.expecting(FileStamp.ABSENT));
        progress.worked(1);
        file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
    }

    /** Opens a design at its overview and shows it in the explorer. */
    static void open(IFile file, IWorkbenchWindow window) {
        if (window == null || window.getActivePage() == null) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IEditorPart editor = IDE.openEditor(window.getActivePage(), file);
            if (editor instanceof DesignEditor design) {
                design.setActivePage(OVERVIEW);
            }
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
