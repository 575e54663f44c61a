package org.dodeka.workbench.explorer;

import java.util.Map;
import java.util.Optional;

import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/**
 * The design in a file of the workspace, as the explorer shows it: that of the session if the file is open, else what was read. What was read is
 * given up when the file is collapsed. To be used on the thread of the display.
 */
public final class FileDesign {

    private final IFile file;
    private final DesignWatch watch;
    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            watch.findings(FileDesign.this);
        }

        @Override
        public void findingsChanged(FindingsChange change) {
            watch.findings(FileDesign.this);
        }

        @Override
        public void replaced() {
            follow();
            watch.all(FileDesign.this);
        }

        @Override
        public void saved() {
            watch.saved(session);
        }
    };

    private DesignSession session;
    private DesignObserver observer;
    private DesignResource read;
    private String problem;
    private Job reading;
    private Map<Object, Severity> badges = Map.of();

    FileDesign(IFile file, DesignWatch watch) {
        this.file = file;
        this.watch = watch;
    }

    /** The file. */
    public IFile file() {
        return file;
    }

    /** The session; empty if the design is not open. */
    public Optional<DesignSession> session() {
        return Optional.ofNullable(session);
    }

    /** The design; null if it is not read. */
    public Design root() {
        return session != null ? session.design() : read == null ? null : (Design) read.getContents().getFirst();
    }

    /** An element of the design; null if it is not there. */
    EObject element(String id) {
        return session != null ? session.element(id).orElse(null) : read == null || id == null ? null : read.getEObject(id);
    }

    boolean isRead() {
        return root() != null;
    }

    /** Why the design cannot be shown; null if it can, or nobody knows yet. */
    String problem() {
        return problem;
    }

    /** The worst findings on a node or below it. */
    Optional<Severity> badge(Object node) {
        return isRead() ? Optional.ofNullable(badges.get(node)) : Badges.ofMarkers(file);
    }

    Map<Object, Severity> badges() {
        return badges;
    }

    void use(Map<Object, Severity> newBadges) {
        badges = newBadges;
    }

    /** The design was opened. */
    void opened(DesignSession opened) {
        leave();
        session = opened;
        session.addListener(listener);
        problem = null;
        read = null;
        follow();
    }

    private void follow() {
        if (observer != null) {
            observer.dispose();
        }
        observer = new DesignObserver(this, watch);
        badges = Badges.of(this, session);
    }

    /** The design is not open any more; what it was like is shown until the file is read. */
    void closed() {
        DesignResource former = session == null ? null : session.resource();
        leave();
        read = former;
    }

    private void leave() {
        if (observer != null) {
            observer.dispose();
            observer = null;
        }
        if (session != null) {
            session.removeListener(listener);
            session = null;
        }
    }

    /** Reads the file, if the design is not open and nobody is reading it already. */
    void read(boolean anew) {
        if (session != null || reading != null && !anew) {
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        IPath location = file.getLocation();
        Job job = Job.create(NLS.bind(Messages.readingJob, file.getName()), monitor -> {
            DesignResource resource = null;
            String message = null;
            try {
                resource = location == null ? null : DesignFiles.load(location.toPath());
                message = resource == null ? NLS.bind(Messages.noFile, file.getName())
                        : resource.getContents().getFirst() instanceof Design ? null : NLS.bind(Messages.noDesign, file.getName());
            } catch (DesignLoadException broken) {
                message = broken.problems().getFirst().getMessage();
            }
            DesignResource known = message == null ? resource : null;
            Map<Object, Severity> found = known == null ? Map.of() : Badges.ofMarkers(this, known);
            String why = message;
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> wasRead(!monitor.isCanceled(), known, why, found));
        });
        reading = job;
        job.setPriority(Job.SHORT);
        job.setSystem(true);
        job.schedule();
    }

    private void wasRead(boolean wanted, DesignResource resource, String why, Map<Object, Severity> found) {
        if (!wanted || session != null) {
            return;
        }
        reading = null;
        read = resource;
        problem = why;
        badges = found;
        watch.all(this);
    }

    /** Holds what was read no longer. */
    boolean forget() {
        if (session != null || read == null && problem == null) {
            return false;
        }
        read = null;
        problem = null;
        badges = Map.of();
        return true;
    }

    void dispose() {
        leave();
        if (reading != null) {
            reading.cancel();
        }
        read = null;
    }
}
