package org.dodeka.model.files;

import java.util.function.Consumer;

/**
 * Gives a {@link RecoveryJournal} the unsaved content. A model that is being edited must not be read by another thread; so the journal asks on a
 * thread of its own, and the session takes the snapshot where it may, for instance:
 *
 * <pre>{@code
 * handOver -> display.asyncExec(() -> handOver.accept(DesignFiles.snapshot(resource)))
 * }</pre>
 */
@FunctionalInterface
public interface SnapshotSource {

    /**
     * Asks for a snapshot. Called on the thread of the journal; is to return soon.
     *
     * @param handOver is to be called once, now or later, on any thread, with the content as it is at that moment. The content is written on the
     *                 thread of the journal: it must not touch the model that is edited, nor wait for the thread of the session. One that throws
     *                 an IOException when it is to be written says that there is no content at the moment. Where it is never called, the next
     *                 change asks again.
     */
    void request(Consumer<Content> handOver);
}
