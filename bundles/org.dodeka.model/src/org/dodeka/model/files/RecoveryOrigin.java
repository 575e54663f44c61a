package org.dodeka.model.files;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a recovery copy is a copy of, as it is written into the file of its owner.
 *
 * @param name the name of the file, without folders
 * @param base what the file was like when the changes began
 */
record RecoveryOrigin(String name, FileStamp base) {

    private static final Pattern FORM = Pattern.compile("(?s).*\\nname (\\S+)\\nbase (-?\\d{1,18}) (\\S+) ([0-9a-f]{64}|-)\\s*");

    String words() {
        String digest = base.digest().isEmpty() ? "-" : base.digest();
        return WriterLock.self() + "\nname " + URLEncoder.encode(name, StandardCharsets.UTF_8) + "\nbase " + base.size() + " " + base.modified() + " "
                + digest;
    }

    /** Reads what {@link #words} gave; empty if that was not written completely. */
    static Optional<RecoveryOrigin> parse(String words) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String digest = matcher.group(4).equals("-") ? "" : matcher.group(4);
            FileStamp base = new FileStamp(Long.parseLong(matcher.group(2)), Instant.parse(matcher.group(3)), digest);
            return Optional.of(new RecoveryOrigin(URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8), base));
        } catch (DateTimeParseException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
