package org.dodeka.exchange.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.osgi.util.NLS;

/** Reads no more bytes than allowed. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long rest;

    /** There is more than allowed. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLong(long limit) {
            super(NLS.bind(Messages.fileTooLong, SheetLimits.text(limit)));
        }
    }

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.rest = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        rest -= read;
        if (rest < 0) {
            throw new TooLong(limit);
        }
    }
}
