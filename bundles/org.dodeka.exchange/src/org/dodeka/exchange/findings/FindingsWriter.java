package org.dodeka.exchange.findings;

import java.io.IOException;
import java.util.List;

import org.dodeka.model.resource.LoadProblem;

/**
 * Writes validated designs one after the other, so that none need be kept. The order of the calls is that of the output; they come
 * from one thread at a time. Closing completes the output; what lies below is flushed, not closed.
 */
public interface FindingsWriter extends AutoCloseable {

    /** Writes a design. */
    void design(ValidatedDesign design) throws IOException;

    /** Notes that a file could not be read. Formats that have no place for this leave it out. */
    default void unreadable(String file, List<LoadProblem> problems) throws IOException {
    }

    /** Notes, after all designs, that their known findings were left out. */
    default void compared(BaselineComparison comparison) throws IOException {
    }

    @Override
    void close() throws IOException;
}
