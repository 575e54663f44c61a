package org.dodeka.workbench.explorer;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.Actor;
import org.dodeka.model.resource.Designs;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionsListener;
import org.dodeka.session.WhereUsed;
import org.dodeka.validation.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Display;

/**
 * The designs in the files of the workspace, for one explorer. What changes in them is gathered while a command runs and shown when it is done:
 * only those rows are made anew that show it.
 */
final class ExplorerDesigns implements DesignWatch {

    /** So many single rows are quicker made all anew. */
    private static final int MANY = 300;

    private final TreeViewer viewer;
    private final Map<IFile, FileDesign> designs = new HashMap<>();
    private final Set<Object> structure = new LinkedHashSet<>();
    private final Set<Object> labels = new LinkedHashSet<>();
    private final Set<FileDesign> found = new HashSet<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final List<Runnable> shown = new ArrayList<>();
    private boolean scheduled;
    private boolean disposed;

    private final SessionsListener sessions = new SessionsListener() {
        @Override
        public void opened(DesignSession session) {
            files(session).forEach(file -> {
                FileDesign design = of(file);
                design.opened(session);
                all(design);
            });
        }

        @Override
        public void closed(DesignSession session) {
            leave(session, null);
        }
    };
    private final IResourceChangeListener resources = this::resourcesChanged;

    ExplorerDesigns(TreeViewer viewer) {
        this.viewer = viewer;
        OpenDesigns.sessions().addListener(sessions);
        OpenDesigns.sessions().all().forEach(sessions::opened);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    }

    void dispose() {
        disposed = true;
        OpenDesigns.sessions().removeListener(sessions);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        designs.values().forEach(FileDesign::dispose);
        designs.clear();
    }

    static boolean isDesign(Object element) {
        return element instanceof IFile file && Designs.EXTENSION.equals(file.getFileExtension());
    }

    /** The design in a file. */
    FileDesign of(IFile file) {
        return designs.computeIfAbsent(file, missing -> new FileDesign(missing, this));
    }

    /** The designs that are open or were read. */
    List<FileDesign> read() {
        return designs.values().stream().filter(FileDesign::isRead).toList();
    }

    /** The file in the explorer with the design of a session; null if there is none. */
    FileDesign of(DesignSession session) {
        return designs.values().stream().filter(design -> design.session().filter(own -> own == session).isPresent()).findFirst().orElse(null);
    }

    private static List<IFile> files(DesignSession session) {
        URI uri = session.file().toUri();
        List<IFile> files = new ArrayList<>(List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri)));
        files.removeIf(file -> !isDesign(file));
        return files;
    }

    private void leave(DesignSession session, Set<IFile> stay) {
        for (FileDesign design : List.copyOf(designs.values())) {
            if (design.session().filter(own -> own == session).isPresent() && (stay == null || !stay.contains(design.file()))) {
                design.closed();
                if (viewer.getExpandedState(design.file())) {
                    design.read(true);
                } else {
                    design.forget();
                }
                all(design);
            }
        }
    }

    @Override
    public void saved(DesignSession session) {
        Set<IFile> now = new HashSet<>(files(session));
        leave(session, now);
        for (IFile file : now) {
            if (of(file).session().isEmpty()) {
                of(file).opened(session);
                all(of(file));
            }
        }
    }

    /** The file was closed by the person: what was read is not held any longer. */
    void collapsed(IFile file) {
        FileDesign design = designs.get(file);
        if (design != null && design.forget()) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!disposed && !viewer.getExpandedState(file)) {
                    viewer.refresh(file, false);
                }
            });
        }
    }

    private void resourcesChanged(IResourceChangeEvent event) {
        Set<IFile> changed = new HashSet<>();
        Set<IFile> marked = new HashSet<>();
        Set<IFile> gone = new HashSet<>();
        try {
            event.getDelta().accept(delta -> {
                if (isDesign(delta.getResource())) {
                    IFile file = (IFile) delta.getResource();
                    if (delta.getKind() == IResourceDelta.REMOVED) {
                        gone.add(file);
                    } else if ((delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
                        changed.add(file);
                    } else if (markersChanged(delta)) {
                        marked.add(file);
                    }
                }
                return true;
            });
        } catch (CoreException failed) {
            ILog.of(ExplorerDesigns.class).log(failed.getStatus());
        }
        if (!changed.isEmpty() || !marked.isEmpty() || !gone.isEmpty()) {
            later(() -> {
                gone.stream().map(designs::remove).filter(Objects::nonNull).forEach(FileDesign::dispose);
                changed.forEach(file -> outdated(file, true));
                marked.forEach(file -> outdated(file, false));
            });
        }
    }

    private static boolean markersChanged(IResourceDelta delta) {
        for (IMarkerDelta marker : delta.getMarkerDeltas()) {
            if (marker.isSubtypeOf(Badges.MARKER)) {
                return true;
            }
        }
        return false;
    }

    private void outdated(IFile file, boolean content) {
        FileDesign design = designs.get(file);
        if (design == null || !design.isRead() && design.problem() == null) {
            viewer.update(file, null);
        } else if (design.session().isEmpty()) {
            if (viewer.getExpandedState(file)) {
                design.read(true);
            } else {
                design.forget();
                all(design);
            }
        } else if (content) {
            label(file);
        }
    }

    private void later(Runnable task) {
        Display display = viewer.getControl().isDisposed() ? null : viewer.getControl().getDisplay();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!disposed && !viewer.getControl().isDisposed()) {
                    task.run();
                }
            });
        }
    }

    @Override
    public void structure(Object node) {
        structure.add(node);
        schedule();
    }

    @Override
    public void label(Object node) {
        labels.add(node);
        schedule();
    }

    @Override
    public void renamed(FileDesign design, EObject element) {
        if (element instanceof Actor) {
            afterwards.add(() -> design.session().ifPresent(session -> WhereUsed.of(session, element).stream().map(use -> Structure.shown(use.user()))
                    .filter(Objects::nonNull).forEach(user -> labels.add(Structure.node(design, user)))));
            schedule();
        }
    }

    @Override
    public void findings(FileDesign design) {
        found.add(design);
        schedule();
    }

    @Override
    public void all(FileDesign design) {
        structure.add(design.file());
        labels.add(design);
        schedule();
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            later(this::flush);
        }
    }

    /** Shows at once what was gathered. */
    void flush() {
        scheduled = false;
        found.forEach(this::findAnew);
        found.clear();
        List.copyOf(afterwards).forEach(Runnable::run);
        afterwards.clear();
        Set<Object> changed = new LinkedHashSet<>(structure);
        Set<Object> named = new LinkedHashSet<>(labels);
        structure.clear();
        labels.clear();
        if (!changed.isEmpty()) {
            viewer.getControl().setRedraw(false);
            try {
                changed.forEach(node -> viewer.refresh(node, node instanceof IFile file && named.contains(designs.get(file))));
            } finally {
                viewer.getControl().setRedraw(true);
            }
        }
        named.removeIf(FileDesign.class::isInstance);
        changed.stream().filter(IFile.class::isInstance).forEach(named::add);
        if (named.size() > MANY) {
            viewer.refresh(true);
        } else if (!named.isEmpty()) {
            viewer.update(named.toArray(), null);
        }
        shown.forEach(Runnable::run);
    }

    /** Does something each time after changes were shown. */
    void onShown(Runnable task) {
        shown.add(task);
    }

    private void findAnew(FileDesign design) {
        design.session().filter(session -> !session.isDisposed()).ifPresent(session -> {
            Map<Object, Severity> before = design.badges();
            Map<Object, Severity> after = Badges.of(design, session);
            design.use(after);
            before.forEach((node, severity) -> {
                if (after.get(node) != severity) {
                    labels.add(node);
                }
            });
            after.forEach((node, severity) -> {
                if (!before.containsKey(node)) {
                    labels.add(node);
                }
            });
        });
    }
}
