package org.dodeka.forms.editor;

import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionListener;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo of the design in the active editor, with what they would do in their names. */
public final class DesignEditorContributor extends EditorActionBarContributor {

    private final Action undo = new Action() {
        @Override
        public void run() {
            editor.commitFields();
            session.undo();
        }
    };
    private final Action redo = new Action() {
        @Override
        public void run() {
            editor.commitFields();
            session.redo();
        }
    };
    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            update();
        }

        @Override
        public void replaced() {
            update();
        }

        @Override
        public void closing() {
            follow(null);
        }
    };

    private DesignEditor editor;
    private DesignSession session;

    @Override
    public void setActiveEditor(IEditorPart target) {
        editor = target instanceof DesignEditor design ? design : null;
        getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        getActionBars().updateActionBars();
        follow(editor == null ? null : editor.session().orElse(null));
    }

    /** To be called when the session of an editor is there. */
    void opened(FormEditor opened) {
        if (opened == editor) {
            follow(editor.session().orElse(null));
        }
    }

    private void follow(DesignSession other) {
        if (session != null) {
            session.removeListener(listener);
        }
        session = other;
        if (session != null) {
            session.addListener(listener);
        }
        update();
    }

    private void update() {
        undo.setEnabled(session != null && session.undoLabel().isPresent());
        undo.setText(session == null ? Messages.undo : session.undoLabel().map(label -> NLS.bind(Messages.undoWhat, label)).orElse(Messages.undo));
        redo.setEnabled(session != null && session.redoLabel().isPresent());
        redo.setText(session == null ? Messages.redo : session.redoLabel().map(label -> NLS.bind(Messages.redoWhat, label)).orElse(Messages.redo));
    }

    @Override
    public void dispose() {
        follow(null);
        super.dispose();
    }
}
