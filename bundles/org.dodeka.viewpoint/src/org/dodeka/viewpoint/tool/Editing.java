package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How tools change a model: what owns the model knows how to make changes undoable. */
public interface Editing {

    /**
     * Makes one undoable command. If the work throws, the model is as before, the person is told by the host, and the answer is false. A change
     * within another becomes a part of it.
     *
     * @param label what the command is called, for people
     * @param work changes the model
     * @return whether anything is different afterwards
     */
    boolean make(String label, Runnable work);

    /** Deletes elements with what they contain and all references to them. Called within {@link #make}. */
    void delete(Collection<? extends EObject> elements);

    /** Changes a model without a history, such as one that is made and thrown away. What the work throws goes through, and nothing is taken back. */
    static Editing plain() {
        return new Editing() {
            @Override
            public boolean make(String label, Runnable work) {
                work.run();
                return true;
            }

            @Override
            public void delete(Collection<? extends EObject> elements) {
                EcoreUtil.deleteAll(new ArrayList<>(elements), true);
            }
        };
    }
}
