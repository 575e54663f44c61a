package org.dodeka.model.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

import org.eclipse.osgi.util.NLS;

/**
 * Decodes a file strictly as UTF-8 and follows its markup just far enough to refuse, before a parser would hold it in memory,
 * what no design needs: document types, other encodings, control characters, endless constructs, endless nesting. What comes before
 * the refused place is still delivered, so that the problems there are found as well. Memory is constant, whatever comes.
 */
final class GuardedReader extends Reader {

    private final InputStream in;
    private final byte[] bytes = new byte[8192];
    private final MarkupGuard guard;
    private int next;
    private int limit;
    private long total;
    private boolean started;
    private char lowSurrogate;
    private RefusedInput refusal;

    GuardedReader(InputStream in, TagPlaces places) {
        this.in = in;
        this.guard = new MarkupGuard(places);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int end = offset + length;
        int at = offset;
        try {
            if (!started) {
                start();
            }
            while (refusal == null && at < end) {
                if (lowSurrogate != 0) {
                    target[at++] = lowSurrogate;
                    lowSurrogate = 0;
                } else if (next == limit && !fill()) {
                    guard.end(total == 0);
                    break;
                } else if (bytes[next] >= 0) {
                    at = ascii(target, at, end);
                } else {
                    at = wide(target, at);
                }
            }
        } catch (RefusedInput refused) {
            refusal = refused;
        }
        int count = at - offset;
        if (count == 0 && refusal != null) {
            throw refusal;
        }
        return count == 0 ? -1 : count;
    }

    /** Copies ASCII characters: those that cannot change anything in one run, the others one by one under the eyes of the guard. */
    private int ascii(char[] target, int from, int end) throws RefusedInput {
        int at = from;
        while (at < end && next < limit && bytes[next] >= 0) {
            byte stop = guard.plainUntil();
            if (stop != 0) {
                int begin = next;
                byte b;
                while (at < end && next < limit && (b = bytes[next]) >= ' ' && b != stop) {
                    target[at++] = (char) b;
                    next++;
                }
                guard.passed(next - begin);
            }
            if (at < end && next < limit && bytes[next] >= 0) {
                char c = (char) bytes[next];
                guard.accept(c);
                target[at++] = c;
                next++;
            }
        }
        return at;
    }

    /** Decodes one character beyond ASCII; a surrogate pair is kept for the next turn if need be. */
    private int wide(char[] target, int at) throws IOException {
        int first = bytes[next] & 0xFF;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4) {
            throw malformed(first);
        }
        while (limit - next <= more) {
            if (!fill()) {
                throw malformed(first);
            }
        }
        int code = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int b = bytes[next + i] & 0xFF;
            if ((b & 0xC0) != 0x80) {
                throw malformed(first);
            }
            code = code << 6 | b & 0x3F;
        }
        boolean overlong = code < (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000);
        if (overlong || code > 0x10FFFF || code >= 0xD800 && code <= 0xDFFF) {
            throw malformed(first);
        }
        guard.acceptWide(code);
        next += more + 1;
        if (code > 0xFFFF) {
            target[at] = Character.highSurrogate(code);
            lowSurrogate = Character.lowSurrogate(code);
        } else {
            target[at] = (char) code;
        }
        return at + 1;
    }

    private RefusedInput malformed(int first) {
        return new RefusedInput(guard.here(), NLS.bind(Messages.notUtf8, String.format("%02X", first)));
    }

    /** Moves what is left to the front and reads more; false at the end of the file. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, next, bytes, 0, limit - next);
        limit -= next;
        next = 0;
        int count = in.read(bytes, limit, bytes.length - limit);
        if (count < 0) {
            return false;
        }
        limit += count;
        total += count;
        if (total > LoadLimits.BYTES) {
            throw new RefusedInput(guard.here(), NLS.bind(Messages.fileTooLarge, LoadLimits.text(LoadLimits.BYTES / 1_000_000)));
        }
        return true;
    }

    /** Reads the first bytes and passes over the mark that some editors put before UTF-8. */
    private void start() throws IOException {
        started = true;
        limit = in.readNBytes(bytes, 0, 3);
        total = limit;
        int mark = 0;
        for (int i = 0; i < limit; i++) {
            mark = mark << 8 | bytes[i] & 0xFF;
        }
        if (limit == 3 && mark == 0xEFBBBF) {
            next = 3;
            return;
        }
        int firstTwo = limit == 3 ? mark >> 8 : mark;
        if (firstTwo == 0xFEFF || firstTwo == 0xFFFE) {
            throw new RefusedInput(guard.here(), Messages.utf16);
        }
    }

    /** Where the first comment or instruction begins, which a design does not keep; null if there is none. */
    Place firstAside() {
        return guard.firstAside();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
