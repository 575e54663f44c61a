package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * One line of a file of layouts: words with blanks between them. The first is the diagram; what follows is
 * <pre>
 * SWITCH on|off
 * KEY X Y WIDTH HEIGHT [pinned] [hidden] [via X,Y …]     the size may be auto
 * KEY - [pinned] [hidden] [via X,Y …]                    of an edge
 * </pre>
 *
 * @param diagram the name of the diagram
 * @param key the key of the figure, or the name of the switch
 * @param figure null for a switch
 * @param on of a switch
 */
record LayoutLine(String diagram, String key, FigureLayout figure, boolean on) {

    /** Farther away nothing is, and larger nothing is: beyond, numbers would overflow while they are reckoned with. */
    static final int FAR = 1_000_000;

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final int MOST_POINTS = 1_000;
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String NO_PLACE = "-";
    private static final String AUTO = "auto";
    private static final String PINNED = "pinned";
    private static final String HIDDEN = "hidden";
    private static final String VIA = "via";

    /** What is wrong with a line, for people. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message, null, false, false);
        }
    }

    static String of(String diagram, String name, boolean on) {
        return Escapes.escape(diagram) + " " + Escapes.escape(name) + " " + (on ? ON : OFF);
    }

    static String of(String diagram, String key, FigureLayout figure) {
        StringBuilder line = new StringBuilder(Escapes.escape(diagram)).append(' ').append(Escapes.escape(key)).append(' ');
        Bounds at = figure.bounds();
        if (at == null) {
            line.append(NO_PLACE);
        } else {
            line.append(near(at.x())).append(' ').append(near(at.y())).append(' ').append(size(at.width())).append(' ').append(size(at.height()));
        }
        line.append(figure.pinned() ? " " + PINNED : "").append(figure.hidden() ? " " + HIDDEN : "");
        if (!figure.bendpoints().isEmpty()) {
            line.append(' ').append(VIA);
            figure.bendpoints().stream().limit(MOST_POINTS).forEach(p -> line.append(' ').append(near(p.x())).append(',').append(near(p.y())));
        }
        return line.toString();
    }

    private static int near(int value) {
        return Math.clamp(value, -FAR, FAR);
    }

    private static String size(int value) {
        return value < 0 ? AUTO : Integer.toString(near(value));
    }

    static LayoutLine parse(String line) throws NotUnderstood {
        String[] words = BLANKS.split(line.strip());
        if (words.length < 3) {
            throw new NotUnderstood(Messages.lineTooShort);
        }
        String diagram = Escapes.unescape(words[0]);
        String key = Escapes.unescape(words[1]);
        if (words.length == 3 && (words[2].equals(ON) || words[2].equals(OFF))) {
            return new LayoutLine(diagram, key, null, words[2].equals(ON));
        }
        return new LayoutLine(diagram, key, figure(words), false);
    }

    private static FigureLayout figure(String[] words) throws NotUnderstood {
        int next = 3;
        Bounds bounds = null;
        if (!words[2].equals(NO_PLACE)) {
            if (words.length < 6) {
                throw new NotUnderstood(Messages.lineTooShort);
            }
            bounds = new Bounds(number(words[2], -FAR), number(words[3], -FAR), extent(words[4]), extent(words[5]));
            next = 6;
        }
        boolean pinned = next < words.length && words[next].equals(PINNED);
        next += pinned ? 1 : 0;
        boolean hidden = next < words.length && words[next].equals(HIDDEN);
        next += hidden ? 1 : 0;
        return new FigureLayout(bounds, next < words.length ? points(words, next) : List.of(), pinned, hidden);
    }

    private static List<Point> points(String[] words, int via) throws NotUnderstood {
        if (!words[via].equals(VIA)) {
            throw new NotUnderstood(NLS.bind(Messages.unknownWord, shown(words[via])));
        }
        if (words.length == via + 1 || words.length - via - 1 > MOST_POINTS) {
            throw new NotUnderstood(NLS.bind(Messages.wrongPoints, MOST_POINTS));
        }
        List<Point> points = new ArrayList<>();
        for (int i = via + 1; i < words.length; i++) {
            int comma = words[i].indexOf(',');
            if (comma < 0) {
                throw new NotUnderstood(NLS.bind(Messages.notAPoint, shown(words[i])));
            }
            points.add(new Point(number(words[i].substring(0, comma), -FAR), number(words[i].substring(comma + 1), -FAR)));
        }
        return points;
    }

    private static int extent(String word) throws NotUnderstood {
        return word.equals(AUTO) ? -1 : number(word, 0);
    }

    private static int number(String word, int least) throws NotUnderstood {
        int value;
        try {
            value = Integer.parseInt(word);
        } catch (NumberFormatException noNumber) {
            throw new NotUnderstood(NLS.bind(Messages.notANumber, shown(word)));
        }
        if (value < least || value > FAR) {
            throw new NotUnderstood(NLS.bind(Messages.outOfRange, new Object[] { shown(word), Integer.toString(least), Integer.toString(FAR) }));
        }
        return value;
    }

    /** A word as a message may show it. */
    static String shown(String word) {
        int most = 40;
        String safe = Escapes.escape(word.length() > most ? word.substring(0, most) : word);
        return word.length() > most ? safe + "\u2026" : safe;
    }
}
