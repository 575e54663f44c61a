package org.dodeka.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.model.design.Design;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.RecoveryCopy;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.DesignChange.Kind;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.Layouts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.osgi.util.NLS;

/**
 * A design that is being edited: its content, the layouts of its diagrams, the history of changes of both, its findings, its files and its recovery
 * copies. Editors and views of one file share it, see {@link Sessions}.
 *
 * <p>The design belongs to the editing thread ({@link SessionExecutor}): it is read and changed there only, and all methods are to be called there,
 * save those that say otherwise; a change from another thread is an {@link IllegalStateException}. Designs are changed by commands, by
 * {@link #edits()} or through the command stack of {@link #domain()}: what any command changes is recorded, so that undo and redo are exact at
 * both ends of every reference, and a command that fails leaves nothing behind and is reported once.</p>
 */
public final class DesignSession {

    private final SessionSetup setup;
    private final Registration registration;
    private final History history;
    private final ComposedAdapterFactory adapterFactory = Providers.create();
    private final DesignDomain domain;
    private final DesignEdits edits = new DesignEdits(this);
    private final Safety safety;
    private final SessionFindings findings;
    private final SessionLayouts layouts = new SessionLayouts();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

    private LoadedDesign content;
    private boolean wasDirty;
    private boolean adopting;
    private boolean outsideTold;
    private boolean restored;
    private boolean disposed;

    /** The place of a session among the others. */
    interface Registration {

        /** Whether another session has this file. */
        boolean isTaken(Path file);

        void movedTo(Path file);
    }

    /** @param restored whether the content comes from a backup, and its file holds something else */
    DesignSession(SessionSetup setup, LoadedDesign content, Safety safety, Registration registration, boolean restored) {
        this.setup = setup;
        this.safety = safety;
        this.registration = registration;
        this.restored = restored;
        history = new History(new HistoryOwner());
        domain = new DesignDomain(adapterFactory, history, this::isReadOnly);
        findings = new SessionFindings(this, setup, content.engine(), change -> tell(listener -> listener.findingsChanged(change)));
        adopt(content, safety.isNew() || restored);
        wasDirty = isDirty();
        history.addCommandStackListener(event -> checkDirty());
        protect();
        if (restored) {
            safety.changed();
        }
    }

    /** A file that could only be read may be read anew as one that can be written. */
    private void protect() {
        if (!isReadOnly() && !safety.hasBegun()) {
            safety.begin(() -> DesignFiles.snapshot(resource()));
        }
    }

    private void adopt(LoadedDesign loaded, boolean dirty) {
        content = loaded;
        domain.use(loaded.resource().getResourceSet());
        loaded.recorder().onOutside(this::changedOutside);
        history.use(loaded.recorder());
        findings.use(loaded.findings(), loaded.engine());
        layouts.use(loaded.layouts(), setup);
        adopting = true;
        history.clear(dirty);
        adopting = false;
    }

    /** The design; another object after {@link SessionListener#replaced()}. */
    public Design design() {
        return content.design();
    }

    /** The resource of the design, which knows about the problems of loading and the lines of the file. */
    public DesignResource resource() {
        return content.resource();
    }

    /** The element of the design with an id, if there is one: finds again what was selected before the design was read anew. */
    public Optional<EObject> element(String id) {
        return Optional.ofNullable(id == null ? null : resource().getEObject(id));
    }

    /** The editing domain, for viewers, forms and tools; its command stack is the history. Stays the same for the life of the session. */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** Changes the design. */
    public DesignEdits edits() {
        return edits;
    }

    /** The findings, and what can be done about them. */
    public SessionFindings findings() {
        return findings;
    }

    /**
     * The layouts of the diagrams; another object after {@link SessionListener#replaced()}. {@link DiagramLayout#put} belongs into a change, see
     * {@link DesignEdits#make}, and is refused outside of one with an {@link IllegalStateException}; it becomes a part of the change, which may well
     * consist of nothing else. Recovery copies hold no layouts.
     */
    public Layouts layouts() {
        return layouts.layouts();
    }

    /**
     * A diagram is open. When the design is saved, figures whose elements are not in the design are left out of the file, save those of open
     * diagrams. What a layer or filter hides is no reason to leave a figure out.
     *
     * @param diagram the name that the specification gives to the diagram
     * @param figures gives the keys of its figures
     * @return to be run when it is not open any more
     */
    public Runnable keepFigures(String diagram, Supplier<Set<String>> figures) {
        return layouts.keep(diagram, figures);
    }

    /** Whether the design cannot be changed or saved, because a newer version wrote it. Each attempt is refused and told to the {@link Reporter}. */
    public boolean isReadOnly() {
        return resource().isReadOnly();
    }

    /** Executes a command; see {@link DesignEdits#make} for what can become of it. */
    public void execute(Command command) {
        history.execute(command);
    }

    /** Takes back the last change, if there is one. */
    public void undo() {
        history.undo();
    }

    /** Makes the change again that was taken back last, if there is one. */
    public void redo() {
        history.redo();
    }

    /** What {@link #undo()} would take back, for people. */
    public Optional<String> undoLabel() {
        return history.canUndo() ? Optional.of(history.getUndoCommand().getLabel()) : Optional.empty();
    }

    /** What {@link #redo()} would make again, for people. */
    public Optional<String> redoLabel() {
        return history.canRedo() ? Optional.of(history.getRedoCommand().getLabel()) : Optional.empty();
    }

    /** Whether the design differs from what was saved last; undo back to that is clean. */
    public boolean isDirty() {
        return history.isSaveNeeded();
    }

    /** The file; of a design that was never saved, where its recovery copies belong. May be called by any thread. */
    public Path file() {
        return safety.file().path();
    }

    /** Whether the design was never saved: it needs {@link #prepareSaveAs}. */
    public boolean isNew() {
        return safety.isNew();
    }

    /** Whether the content comes from a backup and was not saved since: saving it replaces a file that could not be opened. */
    public boolean isRestored() {
        return restored;
    }

    /**
     * Saves the design and waits for the disk; see {@link #prepareSave} for not waiting.
     *
     * @throws DesignSaveException see {@link SaveTask#write()}
     */
    public void save() throws DesignSaveException {
        SaveTask task = prepareSave(false);
        task.write();
        task.finish();
    }

    /**
     * Prepares to save the design as it is now.
     *
     * @param force whether the file may be overwritten though somebody else has changed it
     * @throws IllegalStateException if the design was never saved
     */
    public SaveTask prepareSave(boolean force) {
        requireEditingThread();
        if (isNew()) {
            throw new IllegalStateException("The design has no file yet");
        }
        return prepare(safety.file(), force);
    }

    private SaveTask prepare(SessionFile file, boolean force) {
        WriteOptions options = setup.saving();
        LayoutTask arranged = layouts.prepare(design(), file.path(), file == safety.file() && !isNew(), options);
        return new SaveTask(this, file, options, force, DesignFiles.snapshot(resource()), history.mark(), arranged);
    }

    /**
     * Prepares to save the design to another file, which is the file of the session from then on.
     *
     * @param target where to; its folder must exist
     * @param overwrite whether a file that is there may be replaced
     * @throws DesignSaveException if another session has this file open
     */
    public SaveTask prepareSaveAs(Path target, boolean overwrite) throws DesignSaveException {
        requireEditingThread();
        Path path = RealPath.of(target);
        if (registration.isTaken(path)) {
            throw new DesignSaveException(NLS.bind(Messages.alreadyOpen, target));
        }
        boolean same = path.equals(file());
        SessionFile file = same ? safety.file() : new SessionFile(path, FileStamp.ABSENT);
        return prepare(file, overwrite);
    }

    /** Saves to another file and waits for the disk, see {@link #prepareSaveAs}. */
    public void saveAs(Path target, boolean overwrite) throws DesignSaveException {
        SaveTask task = prepareSaveAs(target, overwrite);
        task.write();
        task.finish();
    }

    void saved(SessionFile file, FileStamp stamp, History.Mark mark, LayoutTask arranged) {
        if (disposed) {
            return;
        }
        boolean moved = file != safety.file();
        restored = false;
        safety.saved(file, stamp);
        if (moved) {
            registration.movedTo(file.path());
            resource().setURI(URI.createFileURI(file.path().toString()));
        }
        outsideTold = false;
        history.savedAt(mark);
        if (isDirty()) {
            safety.changed();
        }
        layouts.saved(arranged, setup.reporter());
        tell(SessionListener::saved);
    }

    /**
     * Looks what became of the file and does nothing about it, see {@link #checkDisk()}. May be called by any thread; waits for a save that is
     * under way.
     *
     * @throws IOException if the file cannot be looked at
     */
    public DiskState diskState() throws IOException {
        return isNew() ? DiskState.UNCHANGED : safety.file().state();
    }

    /**
     * Somebody has moved or renamed the file; the session follows it, whatever of it is unsaved. Listeners are told as if it had been saved.
     *
     * @param target where the file is now
     * @return false if another session has that file; this one is as before then
     */
    public boolean followTo(Path target) {
        requireEditingThread();
        Path path = RealPath.of(target);
        if (disposed || isNew() || path.equals(file()) || registration.isTaken(path)) {
            return false;
        }
        safety.movedTo(safety.file().movedTo(path), isDirty());
        registration.movedTo(path);
        resource().setURI(URI.createFileURI(path.toString()));
        tell(SessionListener::saved);
        return true;
    }

    /**
     * Looks what became of the file. If it was deleted, the content is unsaved from now on, and saving makes the file again. If it was changed,
     * nothing happens: {@link #reload()} when the session is clean, and ask the person when it is dirty.
     *
     * @throws IOException if the file cannot be looked at
     */
    public DiskState checkDisk() throws IOException {
        requireEditingThread();
        if (isNew()) {
            return DiskState.UNCHANGED;
        }
        DiskState state = safety.file().state();
        if (state == DiskState.DELETED && !isReadOnly()) {
            safety.file().isNow(FileStamp.ABSENT);
            history.savedNowhere();
            safety.changed();
        }
        return state;
    }

    /**
     * Reads and checks the file again. May be called by any thread; hand the result to {@link #replace} on the editing thread.
     *
     * @throws DesignLoadException if the file cannot be opened; the session is as before
     * @throws IOException if the file cannot be read
     */
    public LoadedDesign load() throws DesignLoadException, IOException {
        return LoadedDesign.of(file(), findings.engine());
    }

    /** Reads and checks a recovery copy; otherwise like {@link #load()}. */
    public LoadedDesign load(RecoveryCopy copy) throws DesignLoadException, IOException {
        return LoadedDesign.of(copy, file(), findings.engine());
    }

    /**
     * Takes over what was read. Unsaved changes are given up and the history is emptied. What comes from the file is clean; a recovery copy is
     * unsaved, and is kept until it is saved.
     */
    public void replace(LoadedDesign loaded) {
        requireEditingThread();
        if (disposed) {
            return;
        }
        LoadedDesign former = content;
        boolean recovered = loaded.copy() != null;
        adopt(loaded, recovered);
        protect();
        former.recorder().dispose();
        outsideTold = false;
        restored &= recovered;
        if (recovered) {
            safety.takeOver(loaded.copy());
            safety.changed();
        } else {
            safety.reread(loaded.stamp());
        }
        tell(SessionListener::replaced);
        checkDirty();
    }

    /** Reads the file again and takes it over, see {@link #load()} and {@link #replace}. Serves to revert, too. */
    public void reload() throws DesignLoadException, IOException {
        replace(load());
    }

    /** What a former session with this file had not saved when it came to a sudden end, newest first. Offer it; see {@link #load(RecoveryCopy)}. */
    public List<RecoveryCopy> recoveries() {
        return safety.found();
    }

    /**
     * Removes a recovery copy that the person does not want.
     *
     * @throws IOException if it cannot be removed
     */
    public void discard(RecoveryCopy copy) throws IOException {
        safety.discard(copy);
    }

    /** Begins to tell a listener, which is forgotten when the session ends. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Stops to tell a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Whether the session has come to its end. */
    public boolean isDisposed() {
        return disposed;
    }

    History history() {
        return history;
    }

    boolean run(Supplier<String> label, Object typing, Runnable work) {
        if (content.recorder().isRecording()) {
            work.run(); // a part of the change that is being made
            return true;
        }
        return history.run(label, typing, List.of(), work);
    }

    void requireEditingThread() {
        if (!setup.executor().isEditingThread()) {
            throw new IllegalStateException("Designs belong to the editing thread, not to " + Thread.currentThread().getName());
        }
    }

    private void checkDirty() {
        if (!adopting && wasDirty != isDirty()) {
            wasDirty = isDirty();
            tell(SessionListener::dirtyChanged);
        }
    }

    /** Somebody changed the design past the history, which leads nowhere from here. */
    private void changedOutside() {
        findings.changed(null);
        history.clear(true);
        safety.changed();
        if (!outsideTold) {
            outsideTold = true;
            setup.reporter().report(Messages.changedOutside, new IllegalStateException("Changed outside of a command"));
        }
    }

    private void tell(Consumer<SessionListener> message) {
        for (SessionListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException failed) {
                setup.reporter().report(NLS.bind(Messages.listenerFailed, text(failed)), failed);
            }
        }
    }

    private static String text(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    void dispose() {
        tell(SessionListener::closing);
        disposed = true;
        safety.end();
        findings.dispose();
        layouts.end();
        content.recorder().dispose();
        history.clear(false);
        adapterFactory.dispose();
        domain.use(null);
        listeners.clear();
    }

    private final class HistoryOwner implements History.Owner {

        @Override
        public boolean refuses(String label) {
            requireEditingThread();
            if (disposed) {
                throw new IllegalStateException("The session is closed");
            }
            if (isReadOnly()) {
                setup.reporter().report(NLS.bind(Messages.readOnly, label), null);
            }
            return isReadOnly();
        }

        @Override
        public void failed(String label, Throwable cause) {
            setup.reporter().report(NLS.bind(Messages.commandFailed, label, text(cause)), cause);
        }

        @Override
        public void changed(Kind kind, RecordedChange entry) {
            if (entry.change().isOfDesign()) {
                safety.changed();
                findings.changed(entry.change());
            }
            DesignChange change = new DesignChange(kind, entry.getLabel(), entry.affected(), entry.figures());
            tell(listener -> listener.changed(change));
        }

        @Override
        public EObject design() {
            return DesignSession.this.design();
        }
    }
}
