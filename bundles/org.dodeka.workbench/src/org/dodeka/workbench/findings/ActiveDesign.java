package org.dodeka.workbench.findings;

import java.util.Optional;
import java.util.function.Consumer;

import org.dodeka.forms.editor.DesignPart;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingFeatures;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.Finding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;

/** The design of the active editor, for a view that shows something about it; undo and redo work in the view as they do in the editor. */
public final class ActiveDesign {

    private final IWorkbenchPage page;
    private final SessionListener listener;
    private final Runnable switched;
    private final SessionListener own = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            updateHistory();
        }

        @Override
        public void replaced() {
            updateHistory();
        }

        @Override
        public void closing() {
            follow(null);
        }
    };
    private final Action undo = action(DesignSession::undo);
    private final Action redo = action(DesignSession::redo);
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            activated(reference.getPart(false));
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference reference) {
            IWorkbenchPart part = reference.getPart(false);
            if (part == editor || editor == null || part == page.getActiveEditor()) {
                activated(part);
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                editor = null;
                follow(null);
            }
        }
    };

    private DesignPart editor;
    private DesignSession session;

    /**
     * Begins to follow the active editor.
     *
     * @param page the page of the view
     * @param listener is told what happens to the session
     * @param switched is run when the session is another one, or none
     */
    public ActiveDesign(IWorkbenchPage page, SessionListener listener, Runnable switched) {
        this.page = page;
        this.listener = listener;
        this.switched = switched;
        page.addPartListener(parts);
        if (page.getActiveEditor() instanceof DesignPart active) {
            editor = active;
            session = active.session().orElse(null);
            listen();
        }
    }

    private void activated(IWorkbenchPart part) {
        if (part instanceof DesignPart design) {
            editor = design;
            follow(design.session().orElse(null));
        }
    }

    private void follow(DesignSession other) {
        if (session != other) {
            forget();
            session = other;
            listen();
            updateHistory();
            switched.run();
        }
    }

    private void listen() {
        if (session != null) {
            session.addListener(listener);
            session.addListener(own);
        }
    }

    private void forget() {
        if (session != null) {
            session.removeListener(listener);
            session.removeListener(own);
        }
    }

    /** The session; empty if no design is open. */
    public Optional<DesignSession> session() {
        return Optional.ofNullable(session);
    }

    /** Whether there is a design that can be changed. */
    public boolean isWritable() {
        return session != null && !session.isReadOnly();
    }

    /** Shows the element of a finding in its editor, with the field where it can be mended. */
    public void goTo(Finding finding) {
        EStructuralFeature feature = FindingFeatures.of(finding).stream().findFirst().orElse(null);
        goTo(finding.element(), feature);
    }

    /** Shows an element in its editor. */
    public void goTo(EObject element, EStructuralFeature feature) {
        if (editor != null) {
            page.activate(editor);
            if (feature == null) {
                editor.reveal(element);
            } else {
                editor.reveal(element, feature);
            }
        }
    }

    /** Shows a discipline in the editor. */
    public void goToDiscipline(String code) {
        if (editor != null) {
            page.activate(editor);
            editor.revealDiscipline(code);
        }
    }

    /** Undo and redo of the design while the view is active. */
    public void history(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        updateHistory();
    }

    private void updateHistory() {
        Optional<String> undone = session().flatMap(DesignSession::undoLabel);
        Optional<String> redone = session().flatMap(DesignSession::redoLabel);
        undo.setEnabled(undone.isPresent());
        undo.setText(undone.map(label -> NLS.bind(Messages.undoWhat, label)).orElse(Messages.undo));
        redo.setEnabled(redone.isPresent());
        redo.setText(redone.map(label -> NLS.bind(Messages.redoWhat, label)).orElse(Messages.redo));
    }

    private Action action(Consumer<DesignSession> work) {
        return new Action() {
            @Override
            public void run() {
                session().ifPresent(work);
            }
        };
    }

    /** Follows nothing any more. */
    public void dispose() {
        page.removePartListener(parts);
        forget();
        session = null;
        editor = null;
    }
}
