package org.dodeka.exchange.tests.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks JSON against a schema, as far as our schemas and that of SARIF go: the keywords of drafts 7 and 2020-12 that they use.
 * Strict: a keyword that it does not know is an error, never passed over.
 */
public final class JsonSchema {

    private static final Set<String> ANNOTATIONS = Set.of("$schema", "$id", "title", "description", "default", "definitions", "$defs");

    private final Map<?, ?> root;
    private final List<String> errors = new ArrayList<>();

    private JsonSchema(Object root) {
        this.root = (Map<?, ?>) root;
    }

    /**
     * Checks a value.
     *
     * @return what is wrong, each with the place; empty if the value is valid
     */
    public static List<String> errors(Object schema, Object value) {
        JsonSchema check = new JsonSchema(schema);
        check.check(check.root, value, "");
        return check.errors;
    }

    private void check(Object schema, Object value, String at) {
        if (schema instanceof Boolean allowed) {
            require(allowed, at, "nothing is allowed here");
            return;
        }
        Map<?, ?> keywords = (Map<?, ?>) schema;
        keywords.forEach((keyword, rule) -> {
            if (!ANNOTATIONS.contains(keyword)) {
                check((String) keyword, rule, keywords, value, at);
            }
        });
    }

    private void check(String keyword, Object rule, Map<?, ?> schema, Object value, String at) {
        switch (keyword) {
        case "$ref" -> check(resolve((String) rule), value, at);
        case "type" -> require((rule instanceof List<?> types ? types : List.of(rule)).stream().anyMatch(type -> isA(value, type)), at,
                "is not of type " + rule);
        case "enum" -> require(((List<?>) rule).contains(value), at, value + " is not one of " + rule);
        case "const" -> require(rule.equals(value), at, value + " is not " + rule);
        case "anyOf" -> require(matches(rule, value, at) > 0, at, "matches no alternative");
        case "oneOf" -> require(matches(rule, value, at) == 1, at, "does not match exactly one alternative");
        case "allOf" -> ((List<?>) rule).forEach(each -> check(each, value, at));
        case "not" -> require(errors(rule, value, at).size() > 0, at, "matches what it must not");
        case "properties" -> members(value).forEach((name, member) -> {
            if (((Map<?, ?>) rule).containsKey(name)) {
                check(((Map<?, ?>) rule).get(name), member, at + "/" + name);
            }
        });
        case "required" -> ((List<?>) rule).forEach(name -> require(!(value instanceof Map) || members(value).containsKey(name), at, name
                + " is missing"));
        case "additionalProperties" -> members(value).forEach((name, member) -> {
            if (!(schema.get("properties") instanceof Map<?, ?> known && known.containsKey(name))) {
                check(rule, member, at + "/" + name);
            }
        });
        case "items" -> {
            for (int i = 0; i < items(value).size(); i++) {
                check(rule, items(value).get(i), at + "/" + i);
            }
        }
        case "minItems" -> require(!(value instanceof List) || items(value).size() >= whole(rule), at, "has too few items");
        case "maxItems" -> require(!(value instanceof List) || items(value).size() <= whole(rule), at, "has too many items");
        case "uniqueItems" -> require(!Boolean.TRUE.equals(rule) || new HashSet<>(items(value)).size() == items(value).size(), at, "has equal items");
        case "minimum" -> require(!(value instanceof BigDecimal number) || number.compareTo((BigDecimal) rule) >= 0, at, value + " is less than "
                + rule);
        case "maximum" -> require(!(value instanceof BigDecimal number) || number.compareTo((BigDecimal) rule) <= 0, at, value + " is more than "
                + rule);
        case "minLength" -> require(!(value instanceof String text) || text.codePointCount(0, text.length()) >= whole(rule), at, "is too short");
        case "pattern" -> require(!(value instanceof String text) || Pattern.compile((String) rule).matcher(text).find(), at, value
                + " does not match " + rule);
        case "format" -> require(!(value instanceof String text) || hasFormat(text, (String) rule), at, value + " is no " + rule);
        default -> throw new IllegalArgumentException("This check does not know the keyword " + keyword);
        }
    }

    private long matches(Object alternatives, Object value, String at) {
        return ((List<?>) alternatives).stream().filter(each -> errors(each, value, at).isEmpty()).count();
    }

    private List<String> errors(Object schema, Object value, String at) {
        JsonSchema check = new JsonSchema(root);
        check.check(schema, value, at);
        return check.errors;
    }

    private Object resolve(String reference) {
        if (!reference.startsWith("#")) {
            throw new IllegalArgumentException("This check follows references within the schema only: " + reference);
        }
        Object here = root;
        for (String step : reference.substring(1).split("/")) {
            here = step.isEmpty() ? here : ((Map<?, ?>) here).get(step);
        }
        if (here == null) {
            throw new IllegalArgumentException("The schema lacks " + reference);
        }
        return here;
    }

    private static boolean isA(Object value, Object type) {
        return switch ((String) type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "null" -> value == null;
            case "number" -> value instanceof BigDecimal;
            case "integer" -> value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException("There is no type " + type);
        };
    }

    private static boolean hasFormat(String text, String format) {
        try {
            switch (format) {
            case "uri" -> {
                return URI.create(text).isAbsolute();
            }
            case "uri-reference" -> URI.create(text);
            case "date-time" -> OffsetDateTime.parse(text);
            default -> throw new IllegalStateException("This check does not know the format " + format);
            }
            return true;
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            return false;
        }
    }

    private static Map<?, ?> members(Object value) {
        return value instanceof Map<?, ?> members ? members : Map.of();
    }

    private static List<?> items(Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    private static int whole(Object number) {
        return ((BigDecimal) number).intValueExact();
    }

    private void require(boolean holds, String at, String complaint) {
        if (!holds) {
            errors.add((at.isEmpty() ? "/" : at) + ": " + complaint);
        }
    }
}
