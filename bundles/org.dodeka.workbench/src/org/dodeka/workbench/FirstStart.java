package org.dodeka.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.dodeka.catalogue.Templates;
import org.dodeka.workbench.checking.CheckingNature;
import org.dodeka.workbench.welcome.WelcomeHandler;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.statushandlers.StatusManager;

/** The first start in a new workspace: the examples are there, and one of them is open, so that there is something real to read. */
public final class FirstStart {

    private static final String BLANK = "blank";
    private static final String OPENED = "wind-quality";

    private FirstStart() {
    }

    /** Fills a workspace without projects, away from the thread that draws. */
    public static void in(IWorkbenchWindow window) {
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
            return;
        }
        new WorkspaceJob(Messages.makingExamples) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) {
                try {
                    IProject project = make(monitor);
                    IFile design = file(project, OPENED);
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(window, design));
                    return Status.OK_STATUS;
                } catch (CoreException | IOException failed) {
                    return Status.error(NLS.bind(Messages.examplesFailed, failed.getMessage()), failed);
                }
            }
        }.schedule();
    }

    private static IProject make(IProgressMonitor monitor) throws CoreException, IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.examplesProject);
        project.create(monitor);
        project.open(monitor);
        CheckingNature.addTo(project, monitor);
        List<String> examples = Templates.names().stream().filter(name -> !name.equals(BLANK)).toList();
        for (String example : examples) {
            try (InputStream content = Templates.open(example)) {
                file(project, example).create(content, IResource.FORCE, monitor);
            }
        }
        return project;
    }

    private static IFile file(IProject project, String example) {
        return project.getFile(example + ".learning");
    }

    /** The file of an example; it may have been deleted. */
    public static IFile example(String name) {
        return file(ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.examplesProject), name);
    }

    /** Whoever named a design to open wants to see that one. */
    private static void open(IWorkbenchWindow window, IFile design) {
        if (window.getActivePage() == null || window.getActivePage().getActiveEditor() != null || !design.exists()) {
            return;
        }
        try {
            if (window.getActivePage().findView(DesignPerspective.EXPLORER) instanceof CommonNavigator explorer) {
                explorer.getCommonViewer().expandToLevel(design.getProject(), 1);
            }
            WelcomeHandler.open(window.getActivePage(), false);
            IDE.openEditor(window.getActivePage(), design);
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
