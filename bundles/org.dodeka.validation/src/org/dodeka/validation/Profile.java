package org.dodeka.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of settings for rules, to be shared by a team: lines of the form {@code CON-4.days = 90}, {@code IMG-4.enabled = false}
 * or {@code POW-4.severity = error}; blank lines and lines that start with {@code #} are remarks.
 *
 * @param settings what the file sets
 * @param problems what could not be read, each in a sentence with file and line; if there is any, the profile must not be used
 */
public record Profile(RuleSettings settings, List<String> problems) {

    /**
     * Reads a profile.
     *
     * @param file the file, UTF-8
     * @param packs the rules that it may speak of
     * @throws IOException if the file cannot be read
     */
    public static Profile read(Path file, RulePacks packs) throws IOException {
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8), packs);
    }

    static Profile parse(String name, String text, RulePacks packs) {
        Map<String, String> values = new HashMap<>();
        List<String> problems = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            int dot = line.indexOf('.');
            if (dot < 1 || equals < dot + 2) {
                problems.add(Messages.bind(Messages.profileSyntax, new Object[] { name, i + 1, line }));
                continue;
            }
            String id = line.substring(0, dot).strip();
            String key = line.substring(dot + 1, equals).strip();
            String value = line.substring(equals + 1).strip();
            Optional<RuleDescriptor> rule = packs.rule(id);
            Optional<String> problem = rule.isEmpty() ? Optional.of(Messages.bind(Messages.profileUnknownRule, new Object[] { name, i + 1, id }))
                    : problem(name, i + 1, rule.get(), key, value);
            problem.ifPresentOrElse(problems::add, () -> values.put(id + "." + key, value));
        }
        return new Profile(new RuleSettings(values), List.copyOf(problems));
    }

    private static Optional<String> problem(String name, int line, RuleDescriptor rule, String key, String value) {
        String setting = rule.id() + "." + key;
        switch (key) {
        case "enabled":
            return List.of("true", "false").contains(value.toLowerCase(Locale.ROOT)) ? Optional.empty() : bad(name, line, value, setting, "true, false");
        case "severity":
            return Stream.of(Severity.values()).anyMatch(s -> s.id().equalsIgnoreCase(value)) ? Optional.empty()
                    : bad(name, line, value, setting, "error, warning, info");
        default:
            for (Threshold threshold : rule.thresholds()) {
                if (threshold.id().equals(key)) {
                    return problem(name, line, threshold, setting, value);
                }
            }
            String keys = Stream.concat(Stream.of("enabled", "severity"), rule.thresholds().stream().map(Threshold::id)).collect(Collectors.joining(", "));
            return Optional.of(Messages.bind(Messages.profileUnknownKey, new Object[] { name, line, rule.id(), key, keys }));
        }
    }

    private static Optional<String> problem(String name, int line, Threshold threshold, String setting, String value) {
        String range = plain(threshold.min()) + " … " + plain(threshold.max());
        try {
            double number = Double.parseDouble(value);
            return number >= threshold.min() && number <= threshold.max() ? Optional.empty()
                    : Optional.of(Messages.bind(Messages.profileBadRange, new Object[] { name, line, value, setting, plain(threshold.min()), plain(threshold.max()) }));
        } catch (NumberFormatException e) {
            return bad(name, line, value, setting, range);
        }
    }

    private static Optional<String> bad(String name, int line, String value, String setting, String allowed) {
        return Optional.of(Messages.bind(Messages.profileBadValue, new Object[] { name, line, value, setting, allowed }));
    }

    /** A number without a needless fraction. */
    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
