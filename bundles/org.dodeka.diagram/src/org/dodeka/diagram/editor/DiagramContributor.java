package org.dodeka.diagram.editor;

import java.util.List;

import org.dodeka.forms.editor.DesignEditorContributor;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo as in the other editors of designs, and what the active diagram does for the keys and menus of the workbench. */
public final class DiagramContributor extends DesignEditorContributor {

    /** The actions of the workbench that a diagram does. */
    static final List<String> GLOBAL = List.of(ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.COPY.getId(),
            ActionFactory.CUT.getId(), ActionFactory.PASTE.getId(), ActionFactory.FIND.getId(), ActionFactory.PRINT.getId());

    @Override
    public void setActiveEditor(IEditorPart target) {
        ActionRegistry registry = target == null ? null : target.getAdapter(ActionRegistry.class);
        GLOBAL.forEach(id -> getActionBars().setGlobalActionHandler(id, registry == null ? null : registry.getAction(id)));
        super.setActiveEditor(target);
    }
}
