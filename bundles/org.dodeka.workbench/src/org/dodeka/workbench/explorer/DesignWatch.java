package org.dodeka.workbench.explorer;

import org.dodeka.session.DesignSession;
import org.eclipse.emf.ecore.EObject;

/** Is told what changes in the designs of the explorer. */
interface DesignWatch {

    /** The children of a node, or of a file, may be others. */
    void structure(Object node);

    /** The label of a node may be another. */
    void label(Object node);

    /** The name of an element is another; others may show it in theirs. */
    void renamed(FileDesign design, EObject element);

    /** Findings may be others. */
    void findings(FileDesign design);

    /** Everything in a design may be another. */
    void all(FileDesign design);

    /** A design was saved, perhaps to another file. */
    void saved(DesignSession session);
}
