package org.dodeka.workbench.explorer;

import java.util.Optional;
import java.util.function.Consumer;

import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionListener;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo in the design of the selected element. */
final class SessionHistory {

    private final Action undo = action(DesignSession::undo);
    private final Action redo = action(DesignSession::redo);
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
            leave();
            update();
        }
    };

    private DesignSession session;

    private Action action(Consumer<DesignSession> work) {
        return new Action() {
            @Override
            public void run() {
                if (session != null) {
                    work.accept(session);
                }
            }
        };
    }

    /** @param other null for none: then undo and redo are for the files, if anything */
    void follow(IActionBars bars, DesignSession other) {
        leave();
        session = other;
        if (other != null) {
            other.addListener(listener);
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        }
        update();
    }

    private void leave() {
        if (session != null) {
            session.removeListener(listener);
            session = null;
        }
    }

    private void update() {
        Optional<String> undone = session == null ? Optional.empty() : session.undoLabel();
        Optional<String> redone = session == null ? Optional.empty() : session.redoLabel();
        undo.setEnabled(undone.isPresent());
        undo.setText(undone.map(label -> NLS.bind(Messages.undoWhat, label)).orElse(Messages.undo));
        redo.setEnabled(redone.isPresent());
        redo.setText(redone.map(label -> NLS.bind(Messages.redoWhat, label)).orElse(Messages.redo));
    }

    void dispose() {
        leave();
    }
}
