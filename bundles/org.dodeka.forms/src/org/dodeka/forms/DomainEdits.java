package org.dodeka.forms;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.dodeka.model.Labels;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;

/** Edits through the commands of an editing domain. Watches the design only while somebody listens. */
public final class DomainEdits implements EditTarget {

    private final EditingDomain domain;
    private final EObject root;
    private final List<EditListener> listeners = new CopyOnWriteArrayList<>();
    private final Watch watch = new Watch();
    private boolean readOnly;
    private Steps steps;

    /**
     * Edits a design.
     *
     * @param domain whose command stack has the history
     * @param root the design
     */
    public DomainEdits(EditingDomain domain, EObject root) {
        this.domain = Objects.requireNonNull(domain);
        this.root = Objects.requireNonNull(root);
    }

    /** Allows changes or forbids them, and tells the listeners. */
    public void setReadOnly(boolean nowReadOnly) {
        readOnly = nowReadOnly;
        listeners.forEach(EditListener::readOnlyChanged);
    }

    @Override
    public EObject root() {
        return root;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            run(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value), label(Messages.editSet, owner, feature));
        }
    }

    @Override
    public void add(EObject owner, EStructuralFeature feature, Object value, int index) {
        if (!((List<?>) owner.eGet(feature)).contains(value)) {
            run(AddCommand.create(domain, owner, feature, value, index), label(Messages.editAdd, owner, feature));
        }
    }

    @Override
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            delete((EObject) value);
        } else {
            run(RemoveCommand.create(domain, owner, feature, value), label(Messages.editRemove, owner, feature));
        }
    }

    @Override
    public void move(EObject owner, EStructuralFeature feature, Object value, int index) {
        List<?> list = (List<?>) owner.eGet(feature);
        if (index >= 0 && index < list.size() && list.indexOf(value) != index) {
            run(MoveCommand.create(domain, owner, feature, value, index), label(Messages.editMove, owner, feature));
        }
    }

    @Override
    public void delete(EObject element) {
        run(DeleteCommand.create(domain, element), NLS.bind(Messages.editDelete, Labels.of(element)));
    }

    @Override
    public void together(String label, Runnable work) {
        if (steps != null) {
            work.run();
        } else if (!readOnly) {
            domain.getCommandStack().execute(new Steps(label, () -> collect(work)));
        }
    }

    private void collect(Runnable work) {
        steps = Steps.current();
        try {
            work.run();
        } finally {
            steps = null;
        }
    }

    private void run(Command command, String label) {
        if (readOnly) {
            return;
        }
        if (steps != null) {
            steps.appendAndExecute(command);
            return;
        }
        if (command instanceof AbstractCommand labelled) {
            labelled.setLabel(label);
        }
        domain.getCommandStack().execute(command);
    }

    private static String label(String pattern, EObject owner, EStructuralFeature feature) {
        return NLS.bind(pattern, Words.of(feature), Labels.of(owner));
    }

    @Override
    public void addListener(EditListener listener) {
        if (listeners.isEmpty()) {
            root.eAdapters().add(watch);
        }
        listeners.add(listener);
    }

    @Override
    public void removeListener(EditListener listener) {
        if (listeners.remove(listener) && listeners.isEmpty()) {
            root.eAdapters().remove(watch);
        }
    }

    private final class Watch extends EContentAdapter {

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getEventType() <= Notification.MOVE && change.getNotifier() instanceof EObject element
                    && change.getFeature() instanceof EStructuralFeature feature) {
                listeners.forEach(listener -> listener.changed(element, feature));
            }
        }

        @Override
        protected boolean resolve() {
            return false; // to listen opens no other file
        }
    }
}
