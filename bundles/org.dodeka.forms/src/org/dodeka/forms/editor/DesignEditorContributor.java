package org.dodeka.forms.editor;

import java.util.Optional;

import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionListener;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo of the design in the active editor, with what they would do in their names. */
public class DesignEditorContributor extends EditorActionBarContributor {

    private final Action undo = new Action() {
        @Override
        public void run() {
            editor.undo();
        }
    };
    private final Action redo = new Action() {
        @Override
        public void run() {
            editor.redo();
        }
    };
    private final Action revert = new Action(Messages.revert) {
        @Override
        public void run() {
            editor.revert();
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
        public void dirtyChanged() {
            update();
        }

        @Override
        public void closing() {
            follow(null);
        }
    };

    private DesignPart editor;
    private DesignSession session;

    @Override
    public void setActiveEditor(IEditorPart target) {
        editor = target instanceof DesignPart design ? design : null;
        getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        getActionBars().setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
        getActionBars().updateActionBars();
        follow(editor == null ? null : editor.session().orElse(null));
    }

    /** To be called when the session of an editor is there. */
    public final void opened(DesignPart opened) {
        if (opened == editor) {
            follow(editor.session().orElse(null));
        }
    }

    /** To be called when somebody began or ended to type in an editor. */
    public final void typed(DesignPart where) {
        if (where == editor) {
            update();
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
        boolean typing = session != null && editor.isTyping();
        undo.setEnabled(typing || session != null && session.undoLabel().isPresent());
        undo.setText(typing ? Messages.undoTyping : text(session == null ? Optional.empty() : session.undoLabel(), Messages.undo, Messages.undoWhat));
        redo.setEnabled(session != null && session.redoLabel().isPresent());
        redo.setText(text(session == null ? Optional.empty() : session.redoLabel(), Messages.redo, Messages.redoWhat));
        revert.setEnabled(session != null && editor.isDirty() && !session.isNew() && !session.isRestored());
    }

    private static String text(Optional<String> label, String without, String with) {
        return label.map(words -> NLS.bind(with, words.replace("&", "&&"))).orElse(without);
    }

    @Override
    public void dispose() {
        follow(null);
        super.dispose();
    }
}
