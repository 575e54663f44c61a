package org.dodeka.forms.editor.safety;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.dodeka.forms.editor.safety.Notice.Choice;
import org.dodeka.forms.editor.safety.Notice.Kind;
import org.dodeka.forms.editor.safety.Notice.Topic;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionListener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps the work on one open design safe, for all editors that show it: saves it, offers what a crash left, and notices what other programs do to
 * its file. What there is to say is said in the heads of the editors, so that nobody is interrupted and no question covers another. For the thread of
 * the display.
 */
public final class Keeper {

    private final DesignSession session;
    private final BiConsumer<String, Throwable> reporter;
    private final List<Place> places = new CopyOnWriteArrayList<>();
    private final Map<Topic, Notice> notices = new EnumMap<>(Topic.class);
    private final Saving saving = new Saving(this);
    private final DiskWatch disk = new DiskWatch(this);
    private final Recovery recovery = new Recovery(this);
    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            disk.designChanged();
        }

        @Override
        public void replaced() {
            noticeState();
        }

        @Override
        public void saved() {
            disk.saved();
            remove(Topic.NOTE); // of what was there before
            noticeState();
        }
    };

    /**
     * Begins to watch.
     *
     * @param session the design
     * @param reporter tells people, and the log, what failed
     */
    public Keeper(DesignSession session, BiConsumer<String, Throwable> reporter) {
        this.session = session;
        this.reporter = reporter;
        session.addListener(listener);
        noticeState();
        disk.start();
        recovery.offer();
    }

    /** Ends. To be called when the session is closed. */
    public void dispose() {
        session.removeListener(listener);
        disk.stop();
        notices.clear();
        places.clear();
    }

    private void noticeState() {
        if (session.isReadOnly()) {
            show(new Notice(Topic.READ_ONLY, Kind.WARNING, Messages.readOnly, List.of()));
        } else {
            remove(Topic.READ_ONLY);
        }
        if (session.isRestored()) {
            show(new Notice(Topic.RESTORED, Kind.WARNING, NLS.bind(Messages.restored, name()),
                    List.of(new Choice(Messages.saveChoice, this::save), new Choice(Messages.saveAsChoice, this::saveAs))));
        } else {
            remove(Topic.RESTORED);
        }
    }

    /** A place where the design is edited from now on. */
    public void add(Place place) {
        places.add(place);
    }

    /** The design is not edited there any more. */
    public void remove(Place place) {
        places.remove(place);
    }

    Collection<Notice> notices() {
        return notices.values();
    }

    void show(Notice notice) {
        if (!notice.equals(notices.put(notice.topic(), notice))) {
            places.forEach(Place::showNotices);
        }
    }

    void remove(Topic topic) {
        if (notices.remove(topic) != null) {
            places.forEach(Place::showNotices);
        }
    }

    /** Something that happened, to be read and put away. */
    void note(String text) {
        show(new Notice(Topic.NOTE, Kind.INFORMATION, text, List.of(new Choice(Messages.closeChoice, shell -> remove(Topic.NOTE)))));
    }

    DesignSession session() {
        return session;
    }

    String name() {
        return session.file().getFileName().toString();
    }

    void report(String message, Throwable cause) {
        reporter.accept(message, cause);
    }

    boolean isSaving() {
        return saving.isUnderWay();
    }

    /** Whether something is not saved: in the design, or in a field where it was just typed. */
    public boolean isDirty() {
        return session.isDirty() || places.stream().anyMatch(Place::isTyping);
    }

    void commitFields() {
        places.forEach(Place::commitFields);
    }

    private void save(Shell shell) {
        save(shell, null);
    }

    /**
     * Saves the design; asks where that would lose what somebody else wrote. The window goes on meanwhile.
     *
     * @param shell where to ask
     * @param monitor may be null
     * @return whether all that was there when this began is saved
     */
    public boolean save(Shell shell, IProgressMonitor monitor) {
        return saving.save(shell, monitor);
    }

    /** Asks for another file, and saves the design to it. */
    public void saveAs(Shell shell) {
        saving.saveAs(shell);
    }

    /**
     * Saves the design to another file, which is its file from then on. The ending is added if it is missing; before a file is replaced, the person
     * is asked.
     *
     * @return whether it was saved
     */
    public boolean saveAs(Shell shell, Path target) {
        return saving.saveAs(shell, target);
    }

    /** Gives up all that is not saved, if the person wants to. */
    public void revert(Shell shell) {
        saving.revert(shell);
    }

    /** Looks in the background what became of the file. */
    public void check() {
        disk.check();
    }
}
