package org.dodeka.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Passes on what is written and has the very same bytes checked against the schema meanwhile, on a thread of its own: the check takes
 * longer than the writing, and most machines have a second processor. A few chunks are on the way at most, whatever the size.
 */
final class CheckedOutput extends OutputStream {

    /** Chunks on the way; the writer hands over 64 KiB at a time. */
    private static final int CHUNKS = 16;
    private static final byte[] END = new byte[0];

    private final OutputStream out;
    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread checker;
    /** Why the check came to an end before the file did; null if it has not, or found nothing. Read after the checker has ended. */
    private Throwable failure;
    /** Whether the checker has taken the end. */
    private boolean ended;

    CheckedOutput(OutputStream out) {
        this.out = out;
        this.checker = new Thread(this::check, "Check of the exported XML");
        checker.setDaemon(true);
        checker.start();
    }

    private void check() {
        try (InputStream in = new Chunks()) {
            ExchangeSchema.check(in);
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
        drain();
    }

    /** After a violation nobody reads any more, but the writer must not be stopped by a full queue. */
    private void drain() {
        try {
            while (!ended) {
                take();
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] take() throws InterruptedException {
        byte[] chunk = chunks.take();
        ended = chunk == END;
        return chunk;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        if (length > 0) {
            put(Arrays.copyOfRange(bytes, offset, offset + length));
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /**
     * Waits for the verdict; the stream below is left open.
     *
     * @throws NotExportableException if what was written does not follow the schema
     */
    void finish() throws IOException {
        close();
        if (failure instanceof IOException told) {
            throw told;
        } else if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** Ends the check, whether or not the file is complete. */
    @Override
    public void close() throws IOException {
        if (checker.isAlive()) {
            put(END);
            try {
                checker.join();
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    private void put(byte[] chunk) throws IOException {
        try {
            chunks.put(chunk);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException();
    }

    /** The bytes as the checker reads them. */
    private final class Chunks extends InputStream {

        private byte[] chunk = new byte[1];
        private int next = 1;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (next == chunk.length && !ended) {
                try {
                    chunk = take();
                    next = 0;
                } catch (InterruptedException e) {
                    throw interrupted();
                }
            }
            if (ended) {
                return -1;
            }
            int count = Math.min(length, chunk.length - next);
            System.arraycopy(chunk, next, target, offset, count);
            next += count;
            return count;
        }
    }
}
