package org.dodeka.diagram.view;

import java.util.List;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.viewpoint.view.View;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The elements whose views are selected, for the other parts of the workbench, as the form editor tells them, too. */
final class ElementSelection implements ISelectionProvider {

    private final DiagramEditing editing;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<EObject> told = List.of();

    ElementSelection(DiagramEditing editing) {
        this.editing = editing;
    }

    /** The views that are selected may be others. */
    void update() {
        List<EObject> now = elements();
        if (!now.equals(told)) {
            told = now;
            SelectionChangedEvent event = new SelectionChangedEvent(this, new StructuredSelection(now));
            listeners.forEach(listener -> SafeRunnable.run(() -> listener.selectionChanged(event)));
        }
    }

    private List<EObject> elements() {
        if (editing.live() == null) {
            return List.of();
        }
        Resource design = editing.live().session().resource();
        return editing.views().stream().<EObject>map(View::element).filter(element -> element.eResource() == design).distinct().toList();
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(elements());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            editing.select(List.of(structured.toArray()).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    void dispose() {
        told = List.of();
        listeners.clear();
    }
}
