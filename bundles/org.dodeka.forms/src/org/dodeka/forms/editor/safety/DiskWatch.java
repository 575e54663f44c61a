package org.dodeka.forms.editor.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.dodeka.forms.editor.safety.Notice.Choice;
import org.dodeka.forms.editor.safety.Notice.Kind;
import org.dodeka.forms.editor.safety.Notice.Topic;
import org.dodeka.model.files.FileStamp;
import org.dodeka.session.DesignSession;
import org.dodeka.session.DiskState;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Notices what others do to the file of a design: when somebody comes back to the window, and when the workspace tells of it. The file is looked at
 * in a job. A change is read at once if nothing is unsaved, and asked about once if something is.
 */
final class DiskWatch {

    /** Other programs replace a file in two steps; between them it is missing for a moment. */
    private static final long MOMENT = 300;

    private final Keeper keeper;
    private final Display display = Display.getDefault();
    private final IWindowListener windows = new IWindowListener() {
        @Override
        public void windowActivated(IWorkbenchWindow window) {
            check();
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // nothing can be seen
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // the editors in it close by themselves
        }

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            // it will be activated
        }
    };
    private final IResourceChangeListener resources = this::resourceChanged;
    private final Job looking = new Job(Messages.looking) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return look();
        }
    };
    private volatile IPath place;
    private boolean missed;
    private boolean stopped;
    private boolean cleanWhenDeleted;
    private FileStamp asked;

    DiskWatch(Keeper keeper) {
        this.keeper = keeper;
        looking.setSystem(true);
    }

    private DesignSession session() {
        return keeper.session();
    }

    void start() {
        findPlace();
        PlatformUI.getWorkbench().addWindowListener(windows);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        stopped = true;
        looking.cancel();
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().removeWindowListener(windows);
        }
    }

    private void findPlace() {
        place = Optional.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(session().file().toUri())).filter(found -> found.length > 0)
                .map(found -> found[0].getFullPath()).orElse(null);
    }

    /** The design is saved: whatever was said about its file is out of date, and it may be another file. */
    void saved() {
        asked = null;
        cleanWhenDeleted = false;
        findPlace();
        keeper.remove(Topic.FILE);
    }

    void designChanged() {
        cleanWhenDeleted = false;
    }

    /** Called by any thread. */
    private void resourceChanged(IResourceChangeEvent event) {
        IPath watched = place;
        if (watched == null || event.getDelta() == null) {
            return;
        }
        IPath target = movedTo(event.getDelta(), watched);
        if (target != null) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(target);
            if (file.getLocation() != null) {
                Path path = file.getLocation().toPath();
                Background.later(display, () -> follow(path));
                return;
            }
        }
        if (event.getDelta().findMember(watched) != null) {
            Background.later(display, this::check);
        }
    }

    /** Where the file is now, if it or a folder around it was moved within the workspace. */
    private static IPath movedTo(IResourceDelta delta, IPath path) {
        for (int segments = path.segmentCount(); segments > 0; segments--) {
            IResourceDelta member = delta.findMember(path.uptoSegment(segments));
            if (member != null && (member.getFlags() & IResourceDelta.MOVED_TO) != 0) {
                return member.getMovedToPath().append(path.removeFirstSegments(segments));
            }
        }
        return null;
    }

    private void follow(Path path) {
        if (!stopped && !session().followTo(path)) {
            check();
        }
    }

    /** Looks at the file, soon. */
    void check() {
        if (!stopped && !keeper.isSaving()) {
            looking.schedule();
        }
    }

    private IStatus look() {
        try {
            DiskState state = session().diskState();
            boolean wait = state == DiskState.DELETED && !missed;
            missed = state == DiskState.DELETED;
            if (wait) {
                looking.schedule(MOMENT);
                return Status.OK_STATUS;
            }
            FileStamp now = state == DiskState.CHANGED ? FileStamp.of(session().file()) : null;
            Background.later(display, () -> found(state, now));
        } catch (IOException unreachable) {
            return new Status(IStatus.INFO, DiskWatch.class, unreachable.getMessage(), unreachable); // looked at again the next time; saving would tell
        }
        return Status.OK_STATUS;
    }

    private void found(DiskState state, FileStamp now) {
        if (stopped || keeper.isSaving()) {
            return;
        }
        switch (state) {
            case UNCHANGED -> {
                if (asked != null) {
                    asked = null;
                    keeper.remove(Topic.FILE); // it is again what it was
                }
            }
            case DELETED -> deleted();
            case CHANGED -> changed(now);
        }
    }

    private void deleted() {
        boolean clean = !keeper.isDirty();
        try {
            if (session().checkDisk() == DiskState.DELETED) {
                cleanWhenDeleted = clean;
                asked = null;
                keeper.show(new Notice(Topic.FILE, Kind.WARNING, NLS.bind(Messages.deleted, session().file()),
                        session().isReadOnly() ? List.of() : List.of(new Choice(Messages.saveChoice, shell -> keeper.save(shell, null)), saveAs())));
            }
        } catch (IOException unreachable) {
            keeper.report(unreachable.getMessage(), unreachable);
        }
    }

    private Choice saveAs() {
        return new Choice(Messages.saveAsChoice, keeper::saveAs);
    }

    private void changed(FileStamp now) {
        if (now.equals(asked)) {
            return;
        }
        asked = now;
        if (keeper.isDirty() && !cleanWhenDeleted) {
            ask();
        } else {
            read(false);
        }
    }

    private void ask() {
        keeper.remove(Topic.NOTE); // of an earlier change
        keeper.show(new Notice(Topic.FILE, Kind.WARNING, Messages.changedWhileDirty, List.of(new Choice(Messages.reloadChoice, shell -> read(true)),
                new Choice(Messages.keepChoice, shell -> keeper.remove(Topic.FILE)), saveAs())));
    }

    /** @param anyway whether unsaved changes are to be given up, because the person said so */
    private void read(boolean anyway) {
        Background.run(NLS.bind(Messages.reading, keeper.name()), session()::load, (loaded, failed) -> {
            if (stopped) {
                return;
            }
            if (failed != null) {
                keeper.show(new Notice(Topic.FILE, Kind.ERROR, NLS.bind(Messages.changedUnreadable, firstLine(failed)),
                        List.of(new Choice(Messages.tryAgainChoice, shell -> read(anyway)), saveAs())));
            } else if (!anyway && keeper.isDirty() && !cleanWhenDeleted) {
                ask(); // somebody went on while it was being read
            } else {
                session().replace(loaded);
                asked = null;
                cleanWhenDeleted = false;
                keeper.remove(Topic.FILE);
                keeper.note(NLS.bind(Messages.reloaded, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.now())));
            }
        });
    }

    private static String firstLine(Exception failed) {
        String message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }
}
