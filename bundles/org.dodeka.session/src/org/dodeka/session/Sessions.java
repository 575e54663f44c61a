package org.dodeka.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.dodeka.model.design.Design;
import org.dodeka.model.files.Backup;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.dodeka.session.DesignSession.Registration;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

/**
 * The sessions of a program: one for each file, however many editors and views have it open.
 *
 * <p>{@link #open} may be called by any thread and does all its work there; only once it has returned does the design belong to the editing thread.
 * Everything else is for the editing thread. Listeners are told there.</p>
 */
public final class Sessions {

    private final SessionSetup setup;
    private final Map<Path, Entry> entries = new HashMap<>();
    private final List<SessionsListener> listeners = new CopyOnWriteArrayList<>();
    private volatile ValidationEngine engine;

    /** A file that is open or being opened; the session is made under the lock of the entry, the rest is guarded by the map. */
    private static final class Entry {

        private volatile DesignSession session;
        private int leases;
    }

    /** @param setup what all sessions work with */
    public Sessions(SessionSetup setup) {
        this.setup = setup;
        engine = new ValidationEngine(setup.rules(), setup.settings());
    }

    /**
     * Opens a design, or gives another lease of its session if it is open already.
     *
     * @param file the file, or a link to it
     * @return to be closed when the session is not needed any more
     * @throws DesignLoadException if the file cannot be opened; holds all problems, and which backup can be opened instead
     * @throws IOException if the file cannot be read
     */
    public Lease open(Path file) throws DesignLoadException, IOException {
        return open(file, null);
    }

    /**
     * Opens a backup in the place of a file that cannot be opened. The session is dirty and {@link DesignSession#isRestored()}; saving it writes
     * the file, whose broken content becomes a backup in turn. A session that is there already is not changed. Otherwise like {@link #open}.
     *
     * @param file the file that cannot be opened, or is not there any more
     * @param backup a former content of it
     * @return to be closed when the session is not needed any more
     * @throws DesignLoadException if the backup cannot be opened either
     * @throws IOException if the backup cannot be read
     */
    public Lease openBackup(Path file, Backup backup) throws DesignLoadException, IOException {
        return open(file, Objects.requireNonNull(backup));
    }

    private Lease open(Path file, Backup backup) throws DesignLoadException, IOException {
        Path path = RealPath.of(file);
        Entry entry = lease(path);
        boolean done = false;
        try {
            DesignSession session;
            synchronized (entry) {
                if (entry.session == null) {
                    LoadedDesign loaded = backup == null ? LoadedDesign.of(path, engine) : LoadedDesign.of(backup, path, engine);
                    Safety safety = new Safety(setup, path, loaded.stamp(), false);
                    entry.session = new DesignSession(setup, loaded, safety, registration(entry), backup != null);
                    announce(entry.session);
                }
                session = entry.session;
            }
            done = true;
            return new Lease(session, () -> release(entry));
        } finally {
            if (!done) {
                giveBack(entry);
            }
        }
    }

    /**
     * Opens a session for a design that was never saved; it is dirty.
     *
     * @param design the design; in no resource
     * @param place a file that need not exist, in an existing folder, with the extension of designs: there its recovery copies belong
     * @return to be closed when the session is not needed any more
     * @throws IllegalStateException if there is a session with this place
     */
    public Lease openNew(Design design, Path place) {
        Path path = RealPath.of(place);
        DesignResource resource = new DesignResource(URI.createFileURI(path.toString()));
        Designs.newResourceSet().getResources().add(resource);
        resource.getContents().add(design);
        Entry entry = new Entry();
        synchronized (entries) {
            if (entries.putIfAbsent(path, entry) != null) {
                throw new IllegalStateException("There is a session already with " + path);
            }
            entry.leases++;
        }
        synchronized (entry) {
            try {
                LoadedDesign loaded = LoadedDesign.of(resource, engine);
                Safety safety = new Safety(setup, path, FileStamp.ABSENT, true);
                entry.session = new DesignSession(setup, loaded, safety, registration(entry), false);
            } catch (DesignLoadException cannotBe) {
                throw new IllegalStateException(cannotBe);
            } finally {
                if (entry.session == null) {
                    giveBack(entry);
                }
            }
            announce(entry.session);
            return new Lease(entry.session, () -> release(entry));
        }
    }

    /** The sessions that are open. */
    public List<DesignSession> all() {
        synchronized (entries) {
            return entries.values().stream().map(Sessions::session).filter(Objects::nonNull).toList();
        }
    }

    /** Uses other settings of the rules from now on; all open designs are checked with them at once, on the editing thread. */
    public void use(RuleSettings settings) {
        engine = new ValidationEngine(setup.rules(), settings);
        all().forEach(session -> session.findings().use(engine));
    }

    /** Begins to tell a listener. */
    public void addListener(SessionsListener listener) {
        listeners.add(listener);
    }

    /** Stops to tell a listener. */
    public void removeListener(SessionsListener listener) {
        listeners.remove(listener);
    }

    private static DesignSession session(Entry entry) {
        return entry.session;
    }

    private Entry lease(Path path) {
        synchronized (entries) {
            Entry entry = entries.computeIfAbsent(path, p -> new Entry());
            entry.leases++;
            return entry;
        }
    }

    /** Whether that was the last lease. */
    private boolean giveBack(Entry entry) {
        synchronized (entries) {
            boolean last = --entry.leases == 0;
            if (last) {
                entries.values().remove(entry);
            }
            return last;
        }
    }

    private void release(Entry entry) {
        if (giveBack(entry)) {
            entry.session.dispose();
            tell(listener -> listener.closed(entry.session));
        }
    }

    private void announce(DesignSession session) {
        setup.executor().later(() -> {
            if (!session.isDisposed()) {
                if (session.findings().engine() != engine) {
                    session.findings().use(engine); // the settings changed while it was being opened
                }
                tell(listener -> listener.opened(session));
            }
        });
    }

    private void tell(Consumer<SessionsListener> message) {
        for (SessionsListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException failed) {
                setup.reporter().report(NLS.bind(Messages.listenerFailed, failed), failed);
            }
        }
    }

    private Registration registration(Entry entry) {
        return new Registration() {

            @Override
            public boolean isTaken(Path file) {
                synchronized (entries) {
                    return entries.getOrDefault(file, entry) != entry;
                }
            }

            @Override
            public void movedTo(Path file) {
                synchronized (entries) {
                    entries.values().remove(entry);
                    entries.put(file, entry);
                }
            }
        };
    }
}
