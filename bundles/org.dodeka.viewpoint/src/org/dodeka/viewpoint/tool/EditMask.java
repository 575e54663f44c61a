package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart: {@code {0} : {1}} finds two parts in {@code Anna : 40}. */
final class EditMask {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final Pattern pattern;
    private final List<Integer> numbers = new ArrayList<>();

    EditMask(String mask) {
        StringBuilder regex = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(mask);
        int end = 0;
        while (placeholder.find()) {
            regex.append(Pattern.quote(mask.substring(end, placeholder.start()))).append("(.*?)");
            numbers.add(Integer.valueOf(placeholder.group(1)));
            end = placeholder.end();
        }
        pattern = Pattern.compile(regex + Pattern.quote(mask.substring(end)), Pattern.DOTALL);
    }

    /** The parts by their numbers; nothing if the text is not like the mask. */
    Optional<Map<Integer, String>> parse(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<Integer, String> parts = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            parts.put(numbers.get(i), matcher.group(i + 1));
        }
        return Optional.of(parts);
    }
}
