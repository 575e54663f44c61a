package org.dodeka.model.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Looks at {@code <?xml version="1.0" encoding="UTF-8"?>}: the parser gets characters and would not mind what is claimed there. */
final class XmlDeclaration {

    /** Longer than any sensible declaration; what comes after is not kept. */
    private static final int KEPT = 200;

    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*[\"']([^\"']*)[\"']");

    private final StringBuilder text = new StringBuilder();
    private boolean following;

    /** Begins with an instruction; only one at the very start of the file can be the declaration. */
    void begin(boolean atStartOfFile) {
        following = atStartOfFile;
    }

    void accept(char c) {
        if (following && text.length() < KEPT) {
            text.append(c);
        }
    }

    /** Whether the instruction that was followed last is the declaration. */
    boolean isOne() {
        return following && text.length() > 3 && text.substring(0, 3).equals("xml") && text.charAt(3) <= ' ';
    }

    /** What is wrong with the declaration, or null. */
    String complaint() {
        if (!isOne()) {
            return null;
        }
        Matcher version = VERSION.matcher(text);
        if (version.find() && !version.group(1).equals("1.0")) {
            return NLS.bind(Messages.xmlVersion, Problems.quote(version.group(1)));
        }
        Matcher encoding = ENCODING.matcher(text);
        if (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8") && !encoding.group(1).equalsIgnoreCase("US-ASCII")) {
            return NLS.bind(Messages.declaredEncoding, Problems.quote(encoding.group(1)));
        }
        return null;
    }
}
