package org.dodeka.viewpoint.description;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** The beginning of an expression that says in which language it is written. An expression without it is a plain text. */
final class LanguagePrefix {

    /** A word and a colon; {@code pkg::Class} is a name. */
    private static final Pattern PREFIX = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_]*):(?!:)([\\s\\S]*)");
    /** Languages of Sirius and of plug-ins for it. */
    private static final Set<String> OTHERS = Set.of("aql", "ocl", "acceleo", "mtl", "xtend", "groovy");

    private LanguagePrefix() {
    }

    /** Warns of an expression in a language that cannot be run. */
    static void check(String text, Place place, Linking linking) {
        String stripped = text.strip();
        if (stripped.startsWith("[") && stripped.endsWith("/]") || stripped.startsWith("<%")) {
            linking.problems.warning(place, NLS.bind(Messages.unsupportedLanguage, "Acceleo"));
            return;
        }
        Matcher matcher = PREFIX.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        String prefix = matcher.group(1);
        String rest = matcher.group(2);
        if (linking.context.knowsLanguage(prefix)) {
            return;
        }
        if (OTHERS.contains(prefix)) {
            linking.problems.warning(place, NLS.bind(Messages.unsupportedLanguage, prefix + ":"));
        } else if (!rest.isEmpty() && !Character.isWhitespace(rest.charAt(0)) && !rest.startsWith("//")) {
            linking.problems.warning(place, NLS.bind(Messages.unknownLanguage, Problems.quote(prefix + ":")));
        }
    }
}
