package org.dodeka.workbench.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.resource.Designs;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;

/** When a design is moved or renamed in the workspace, the file with the layouts of its diagrams goes with it. */
public final class LayoutsFollow implements IResourceChangeListener {

    private static final LayoutsFollow INSTANCE = new LayoutsFollow();

    private LayoutsFollow() {
    }

    /** Begins to watch the workspace. */
    public static void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(INSTANCE, IResourceChangeEvent.POST_CHANGE);
    }

    /** Stops to watch it. */
    public static void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(INSTANCE);
    }

    private record Move(IFile from, IFile to) {
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<Move> moves = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0 && isDesign(delta.getFullPath()) && isDesign(delta.getMovedToPath())) {
                    moves.add(new Move(layouts(delta.getFullPath()), layouts(delta.getMovedToPath())));
                }
                return true;
            });
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG);
        }
        moves.removeIf(move -> !move.from().exists() || move.to().exists());
        moves.forEach(LayoutsFollow::follow);
    }

    private static boolean isDesign(IPath path) {
        return Designs.EXTENSION.equals(path.getFileExtension());
    }

    private static IFile layouts(IPath design) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        return root.getFile(design.removeLastSegments(1).append(LayoutFile.beside(Path.of(design.lastSegment())).toString()));
    }

    private static void follow(Move move) {
        WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.moveLayouts, move.from().getName())) {

            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (move.from().exists() && !move.to().exists()) {
                    move.from().move(move.to().getFullPath(), IResource.KEEP_HISTORY, monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().moveRule(move.from(), move.to()));
        job.schedule();
    }
}
