package org.dodeka.model.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * The version of the format in which a file is written, and how strictly the unknown is judged by it: in a newer format it may be
 * expected, so that the file opens, but read-only, because saving would lose it.
 */
public final class Format {

    /** The format that this version reads and writes, as major and minor number. */
    public static final String OURS = "1.0";

    private static final int OUR_MAJOR = 1;
    private static final int OUR_MINOR = 0;
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})");

    private final Problems problems;
    private boolean newer;
    private boolean losesContent;

    Format(Problems problems) {
        this.problems = problems;
    }

    /** Takes the version that the root declares; null if it declares none. */
    void declared(Place place, String version) {
        if (version == null) {
            return;
        }
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            problems.error(place, NLS.bind(Messages.badFormatVersion, Problems.quote(version), OURS));
            return;
        }
        int major = Integer.parseInt(matcher.group(1));
        newer = major > OUR_MAJOR || major == OUR_MAJOR && Integer.parseInt(matcher.group(2)) > OUR_MINOR;
        if (newer) {
            losesContent = true;
            problems.warning(place, NLS.bind(Messages.newerFormat, version, OURS));
        }
    }

    /** A feature that the metamodel does not have: the file opens without it, read-only. */
    void unknown(Place place, String message) {
        losesContent = true;
        problems.warning(place, message);
    }

    /** A class or literal that the metamodel does not have: an error, unless the format is newer. */
    void unknownName(Place place, String message) {
        if (newer) {
            unknown(place, message);
        } else {
            problems.error(place, message);
        }
    }

    boolean losesContent() {
        return losesContent;
    }
}
