package org.dodeka.viewpoint.description;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Gets the text of a file: no larger than is allowed, and decoded strictly as the file says. */
final class SourceText {

    private static final int BYTES = 20_000_000;
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private SourceText() {
    }

    /** The text, without byte order mark. */
    static String of(InputStream in) throws Refused {
        try {
            byte[] bytes = in.readNBytes(BYTES + 1);
            if (bytes.length > BYTES) {
                throw new Refused(1, NLS.bind(Messages.tooLarge, BYTES / 1_000_000));
            }
            return decode(bytes);
        } catch (IOException e) {
            throw new Refused(1, NLS.bind(Messages.unreadable, Problems.quote(String.valueOf(e.getMessage()))));
        }
    }

    private static String decode(byte[] bytes) throws Refused {
        String name = encoding(bytes);
        try {
            String text = Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused(1, NLS.bind(Messages.otherEncoding, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused(1, NLS.bind(Messages.unknownEncoding, name));
        }
    }

    private static String encoding(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE || first == 0x003C || first == 0x3C00) {
            return first == 0xFEFF || first == 0x003C ? "UTF-16BE" : "UTF-16LE";
        }
        int start = first == 0xEFBB && bytes.length > 2 ? 3 : 0;
        int end = Math.min(bytes.length, start + DECLARATION);
        String head = new String(bytes, start, Math.max(0, end - start), StandardCharsets.ISO_8859_1);
        Matcher matcher = ENCODING.matcher(head);
        return matcher.find() ? matcher.group(1) : "UTF-8";
    }

    /** A file that is not to be read any further. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        final transient int line;

        Refused(int line, String message) {
            super(message, null, false, false);
            this.line = line;
        }
    }
}
