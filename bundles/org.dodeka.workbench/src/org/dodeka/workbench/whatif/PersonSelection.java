package org.dodeka.workbench.whatif;

import java.util.Optional;
import java.util.function.Supplier;

import org.dodeka.model.design.Person;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/** The person who is selected, for other parts of the workbench. */
final class PersonSelection implements ISelectionProvider {

    private final Supplier<Optional<Person>> selected;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    PersonSelection(Table table, Supplier<Optional<Person>> selected) {
        this.selected = selected;
        table.addListener(SWT.Selection, event -> {
            SelectionChangedEvent change = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> SafeRunnable.run(() -> listener.selectionChanged(change)));
        });
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selected.get().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    /** Whoever wants another person shown says so with the command. */
    @Override
    public void setSelection(ISelection selection) {
        // nothing to select
    }
}
