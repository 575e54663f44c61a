package org.dodeka.model.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Something that can be written. */
@FunctionalInterface
public interface Content {

    /**
     * Writes all of it.
     *
     * @param out where to; need not be flushed or closed
     * @throws IOException if {@code out} fails, or if the content cannot be had
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * These bytes.
     *
     * @param bytes the content, which must not be changed any more
     */
    static Content of(byte[] bytes) {
        Objects.requireNonNull(bytes);
        return out -> out.write(bytes);
    }
}
