package org.dodeka.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * The memory that exchange asks for, in all threads together: an upper bound of what it needs at a time, and free of the chance of
 * garbage collections. Shows whether anything grows with the square of the design.
 */
final class Allocation {

    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Bytes that one export, one import and one report allocate. */
    record Bytes(long export, long importing, long report) {
    }

    private Allocation() {
    }

    static Bytes of(int elements) throws Exception {
        Outgoing outgoing = new Outgoing(elements);
        byte[] xml = outgoing.exported();
        return new Bytes(allocated(outgoing::exported), allocated(() -> Outgoing.imported(xml)), allocated(() -> {
            outgoing.report(OutputStream.nullOutputStream());
            return null;
        }));
    }

    /** The least of three calls, since other threads of the machine allocate now and then. */
    private static long allocated(Callable<?> call) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = THREADS.getTotalThreadAllocatedBytes();
            call.call();
            least = Math.min(least, THREADS.getTotalThreadAllocatedBytes() - before);
        }
        return least;
    }
}
