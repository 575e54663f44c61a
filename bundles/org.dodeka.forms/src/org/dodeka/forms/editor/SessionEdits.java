package org.dodeka.forms.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.dodeka.forms.EditListener;
import org.dodeka.forms.EditTarget;
import org.dodeka.session.DesignSession;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** The edits of the form editor, as undoable commands of its session. */
public final class SessionEdits implements EditTarget {

    private final DesignSession session;
    private final EObject design;
    private final BiConsumer<String, Throwable> reporter;
    private final List<EditListener> listeners = new CopyOnWriteArrayList<>();
    private boolean failed;
    private final EContentAdapter watch = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getFeature() instanceof EStructuralFeature feature) {
                listeners.forEach(listener -> tell(listener, (EObject) notification.getNotifier(), feature));
            }
        }

        @Override
        protected boolean resolve() {
            return false; // to listen opens no other file
        }
    };

    /**
     * Begins to watch the design of a session.
     *
     * @param reporter is told, once, of a listener that fails
     */
    public SessionEdits(DesignSession session, BiConsumer<String, Throwable> reporter) {
        this.session = session;
        this.reporter = reporter;
        this.design = session.design();
        design.eAdapters().add(watch);
    }

    /** What cannot be shown is changed all the same: a listener that fails stops neither the edit nor the others. */
    private void tell(EditListener listener, EObject element, EStructuralFeature feature) {
        try {
            listener.changed(element, feature);
        } catch (RuntimeException | LinkageError failure) {
            if (!failed) {
                failed = true;
                reporter.accept(Messages.notShown, failure);
            }
        }
    }

    /** The design is not watched any more. */
    public void dispose() {
        design.eAdapters().remove(watch);
        listeners.clear();
    }

    @Override
    public EObject root() {
        return design;
    }

    @Override
    public boolean isReadOnly() {
        return session.isReadOnly();
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        session.edits().set(owner, feature, value);
    }

    @Override
    public void add(EObject owner, EStructuralFeature feature, Object value, int index) {
        if (index < 0) {
            session.edits().add(owner, feature, value);
        } else {
            session.edits().add(owner, feature, List.of(value), index);
        }
    }

    @Override
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        session.edits().remove(owner, feature, List.of(value));
    }

    @Override
    public void move(EObject owner, EStructuralFeature feature, Object value, int index) {
        session.edits().move(owner, feature, value, index);
    }

    @Override
    public void delete(EObject element) {
        session.edits().delete(List.of(element));
    }

    @Override
    public void together(String label, Runnable work) {
        session.edits().make(label, work);
    }

    @Override
    public void addListener(EditListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(EditListener listener) {
        listeners.remove(listener);
    }
}
