package org.dodeka.model.files;

/** Whether the former content of a file is kept when the file is replaced. */
public enum Backups {

    /** It is kept, see {@link Backup}; where that is impossible, the file is not replaced. */
    KEPT,

    /** It is dropped. For files that are copies themselves. */
    NONE
}
