package org.dodeka.workbench.explorer;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

/** The name of an element as a text field in its row. Enter or leaving the field takes it over, Esc does not. */
final class Renaming {

    private static final int LEAST = 80;

    private final TreeViewer viewer;
    private final DesignSession session;
    private final ElementNode node;
    private TreeEditor editor;
    private Text text;

    Renaming(TreeViewer viewer, DesignSession session, ElementNode node) {
        this.viewer = viewer;
        this.session = session;
        this.node = node;
    }

    static boolean isPossible(EObject element) {
        return CataloguePackage.Literals.ELEMENT.isInstance(element);
    }

    void begin() {
        EObject element = node.element();
        if (element == null || session.isReadOnly() || !(viewer.testFindItem(node) instanceof TreeItem item)) {
            return;
        }
        text = new Text(viewer.getTree(), SWT.SINGLE | SWT.BORDER);
        text.setText(element.eGet(CataloguePackage.Literals.ELEMENT__NAME) instanceof String name ? name : "");
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.renameField;
            }
        });
        text.selectAll();
        text.addListener(SWT.FocusOut, event -> end(true));
        text.addListener(SWT.DefaultSelection, event -> end(true));
        text.addListener(SWT.Traverse, this::escaped);
        item.addListener(SWT.Dispose, event -> end(false));
        editor = new TreeEditor(viewer.getTree());
        editor.grabHorizontal = true;
        editor.minimumWidth = LEAST;
        editor.setEditor(text, item);
        text.setFocus();
    }

    private void escaped(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            end(false);
        }
    }

    private void end(boolean take) {
        if (editor == null) {
            return;
        }
        TreeEditor former = editor;
        editor = null; // disposing of the field moves the focus
        String name = text.getText().strip();
        boolean focused = text.isFocusControl();
        former.dispose();
        text.dispose();
        if (focused && !viewer.getTree().isDisposed()) {
            viewer.getTree().setFocus();
        }
        EObject element = take && !session.isDisposed() ? node.element() : null;
        if (element != null && !name.isEmpty() && !name.equals(element.eGet(CataloguePackage.Literals.ELEMENT__NAME))) {
            session.edits().set(element, CataloguePackage.Literals.ELEMENT__NAME, name);
        }
    }
}
