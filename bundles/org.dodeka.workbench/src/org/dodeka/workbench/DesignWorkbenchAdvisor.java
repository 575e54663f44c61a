package org.dodeka.workbench;

import java.net.URL;
import java.util.Map;

import org.dodeka.workbench.explorer.LayoutsFollow;
import org.dodeka.workbench.start.Splash;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench is like as a whole: it remembers what was open, and knows projects, folders and files. */
final class DesignWorkbenchAdvisor extends WorkbenchAdvisor {

    /** The images of the platform that its explorer of projects and its view of problems ask for; a workbench that is no IDE declares them itself. */
    private static final Map<String, String> IMAGES = Map.of(IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg",
            "IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg", "IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg",
            "IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk.svg");

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        Splash.advance();
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        IMAGES.forEach((symbol, path) -> {
            URL image = Platform.getBundle("org.eclipse.ui.ide").getEntry(path);
            configurer.declareImage(symbol, ImageDescriptor.createFromURL(image), true);
        });
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DesignPerspective.ID;
    }

    /** The explorer shows the workspace. */
    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesignWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        LayoutsFollow.start();
    }

    /** Nothing of the workspace may be lost when the program ends. */
    @Override
    public boolean preShutdown() {
        return WorkspaceSaving.save();
    }

    @Override
    public void postShutdown() {
        LayoutsFollow.stop();
    }
}
