package org.dodeka.workbench.start;

/** How the search for the workspace of this run went. */
public enum Outcome {
    /** The workspace is ours. */
    OPEN,
    /** The command line names a workspace that cannot be had, and a person chose another: the program has to start again with it. */
    RESTART,
    /** The program shall end. */
    QUIT
}
