package org.dodeka.diagram.live;

import java.util.Collection;

import org.dodeka.session.DesignSession;
import org.dodeka.viewpoint.tool.Editing;
import org.eclipse.emf.ecore.EObject;

/** The edits of tools, as undoable commands of the session. */
final class SessionEditing implements Editing {

    private final DesignSession session;
    private Runnable atEnd;

    SessionEditing(DesignSession session) {
        this.session = session;
    }

    /** What is to be done at the end of changes, as a part of them; null for nothing. */
    void atEnd(Runnable work) {
        atEnd = work;
    }

    @Override
    public boolean make(String label, Runnable work) {
        Runnable then = atEnd;
        return session.edits().make(label, then == null ? work : () -> {
            work.run();
            then.run();
        });
    }

    @Override
    public void delete(Collection<? extends EObject> elements) {
        session.edits().delete(elements);
    }
}
