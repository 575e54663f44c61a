package org.dodeka.workbench.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Checks the designs of a project that changed on the disk, whether they are open or not, and marks what was found. */
public final class DesignBuilder extends IncrementalProjectBuilder {

    /** The id of the builder. */
    public static final String ID = "org.dodeka.workbench.designBuilder";

    private static final String EXTENSION = "learning";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        List<IFile> files = new ArrayList<>();
        if (delta == null) {
            getProject().accept(resource -> {
                if (isDesign(resource)) {
                    files.add((IFile) resource);
                }
                return true;
            });
        } else {
            delta.accept(change -> {
                boolean content = change.getKind() == IResourceDelta.ADDED || change.getKind() == IResourceDelta.CHANGED
                        && (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) != 0;
                if (content && isDesign(change.getResource())) {
                    files.add((IFile) change.getResource());
                }
                return true;
            });
        }
        check(files, monitor);
        return new IProject[0];
    }

    private void check(List<IFile> files, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        FileCheck check = new FileCheck();
        for (IFile file : files) {
            checkCanceled();
            progress.subTask(NLS.bind(Messages.checking, file.getName()));
            check.of(file, progress.split(1));
        }
    }

    private void checkCanceled() {
        if (isInterrupted()) {
            throw new OperationCanceledException();
        }
    }

    /** Whether a resource is a file with a design. */
    static boolean isDesign(IResource resource) {
        return resource.getType() == IResource.FILE && EXTENSION.equals(resource.getFileExtension());
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE);
        getProject().accept(resource -> {
            if (isDesign(resource)) {
                FileCheck.forget((IFile) resource);
            }
            return true;
        });
    }
}
