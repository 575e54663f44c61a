package org.dodeka.workbench.findings;

import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;

/** The findings that are selected, for other parts of the workbench. */
final class FindingSelection implements ISelectionProvider {

    private final FindingsTree tree;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    FindingSelection(FindingsTree tree) {
        this.tree = tree;
        tree.control().addListener(SWT.Selection, event -> {
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
        return tree.control().isDisposed() ? StructuredSelection.EMPTY : new StructuredSelection(tree.selected());
    }

    /** Others show elements, not findings. */
    @Override
    public void setSelection(ISelection selection) {
        // nothing to select
    }
}
