package org.dodeka.session;

/** What became of the file of a session since it was read or written by it. */
public enum DiskState {
    /** Its content is the same, or the design was never saved. */
    UNCHANGED,
    /** Somebody else has written it. */
    CHANGED,
    /** It is not there any more. */
    DELETED
}
