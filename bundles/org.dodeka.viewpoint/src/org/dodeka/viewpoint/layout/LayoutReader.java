package org.dodeka.viewpoint.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Reads a file of layouts line by line. What it holds is not trusted: file, lines and list of problems are limited. */
final class LayoutReader {

    /** So much of a file is read at most, in characters. */
    static final int LONGEST_FILE = 32_000_000;
    /** A longer line is left out. */
    static final int LONGEST_LINE = 100_000;
    /** So many problems are told one by one. */
    static final int MOST_PROBLEMS = 100;

    private static final Pattern HEADER = Pattern.compile(LayoutFile.HEADER + " +([1-9][0-9]{0,8})(\\.[0-9]{1,9})?");
    private static final Pattern MARK_OF_CONFLICT = Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?|={7}");

    private final Reader in;
    private final Layouts layouts = new Layouts();
    private final List<LayoutProblem> problems = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int untold;
    private boolean newer;
    private final char[] buffer = new char[8192];
    private int line;
    private int length;
    private int next;
    private int filled;

    LayoutReader(InputStream in) {
        this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    LayoutReading read() {
        try {
            header(next());
            for (String text = next(); text != null; text = next()) {
                if (!text.isBlank()) {
                    take(text);
                }
            }
        } catch (IOException unreadable) {
            problems.add(new LayoutProblem(0, NLS.bind(Messages.unreadable, unreadable.getMessage())));
        }
        if (untold > 0) {
            problems.add(new LayoutProblem(0, NLS.bind(Messages.moreProblems, untold)));
        }
        return new LayoutReading(layouts, problems, newer);
    }

    private void header(String text) {
        Matcher header = HEADER.matcher(text == null ? "" : text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip());
        if (!header.matches()) {
            problem(NLS.bind(Messages.noHeader, LayoutFile.HEADER + " " + LayoutFile.VERSION));
            if (text != null && !text.isBlank()) {
                take(text);
            }
        } else if (Integer.parseInt(header.group(1)) > LayoutFile.VERSION || header.group(2) != null) {
            problem(NLS.bind(Messages.newerFormat, header.group().substring(LayoutFile.HEADER.length()).strip(), LayoutFile.VERSION));
            newer = true;
        }
    }

    private void take(String text) {
        if (text.length() > LONGEST_LINE) {
            problem(NLS.bind(Messages.lineTooLong, LONGEST_LINE));
        } else if (text.indexOf('\uFFFD') >= 0) {
            problem(Messages.notUtf8);
        } else if (Escapes.MARKS.indexOf(text.charAt(0)) >= 0 && MARK_OF_CONFLICT.matcher(text).matches()) {
            problem(Messages.conflict);
        } else {
            try {
                put(LayoutLine.parse(text));
            } catch (LayoutLine.NotUnderstood wrong) {
                problem(wrong.getMessage());
            }
        }
    }

    private void put(LayoutLine read) {
        if (!seen.add(List.of(read.diagram(), read.figure() == null ? "switch" : "figure", read.key()))) {
            problem(NLS.bind(Messages.twice, LayoutLine.shown(read.key())));
        }
        DiagramLayout layout = layouts.of(read.diagram());
        if (read.figure() == null) {
            layout.setSwitch(read.key(), read.on());
        } else {
            layout.set(read.key(), read.figure());
        }
    }

    /** In a newer format, what is not understood is nothing wrong. */
    private void problem(String message) {
        if (newer) {
            return;
        }
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new LayoutProblem(line, message));
        } else {
            untold++;
        }
    }

    /** The next line; of a long one, as much as shows that it is too long. */
    private String next() throws IOException {
        StringBuilder text = new StringBuilder();
        line++;
        for (int c = character(); c >= 0; c = character()) {
            if (++length > LONGEST_FILE) {
                throw new IOException(NLS.bind(Messages.fileTooLong, LONGEST_FILE));
            }
            if (c == '\n') {
                return text.toString();
            }
            if (text.length() <= LONGEST_LINE && c != '\r') {
                text.append((char) c);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    private int character() throws IOException {
        if (next == filled) {
            filled = Math.max(0, in.read(buffer));
            next = 0;
        }
        return next < filled ? buffer[next++] : -1;
    }
}
