package org.dodeka.exchange.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.validation.Severity;

/**
 * An element of an exchange file that is no part of the design: what the design answers to and what its check found. Import looks at
 * its form only.
 *
 * @param name the name of the element
 * @param attributes its attributes by name
 * @param children the elements that it can hold
 * @param repeats whether its children may come any number of times
 * @param text whether it holds a text
 */
record Block(String name, Map<String, Attribute> attributes, List<Block> children, boolean repeats, boolean text) {

    static final String VALID = "valid";
    static final String DRAFT = "draft";

    /** What the value of an attribute must be. */
    enum Value { TEXT, ID, PLACE, DATE, COUNT, PERCENTAGE, TRUTH, STATUS, SEVERITY, GROUP }

    /**
     * An attribute.
     *
     * @param number tells it apart from the others of its element, for sets of bits
     * @param name its name
     * @param value what it must be
     * @param required whether it must be there
     */
    record Attribute(int number, String name, Value value, boolean required) {
    }

    /** The state of the whole, an attribute of the root. */
    static final Attribute STATUS = new Attribute(62, "status", Value.STATUS, true);

    static final Block DISCIPLINES = many("disciplines", element("discipline", "code! name! group:GROUP rulesApplicable:COUNT! rulesPassed:COUNT! coverage:PERCENTAGE"),
            "catalogue:ID! version!");

    static final Block VALIDATION = element("validation", "asOf:DATE errors:COUNT! warnings:COUNT! infos:COUNT! waived:COUNT!",
            many("rulePacks", element("rulePack", "id:ID! name! version! rules:COUNT!"), ""),
            many("settings", element("setting", "key! value!"), ""),
            many("findings", element("finding", "rule! discipline! severity:SEVERITY! about:PLACE! failed:TRUTH",
                    prose("message"), element("waived", "waiver:ID! until:DATE", prose("reason"))), ""));

    /** The attribute in which the findings of a severity are counted. */
    static String counterOf(Severity severity) {
        return severity.id() + "s";
    }

    /** The place of a child among {@link #children()}; negative if there is none of that name. */
    int numberOf(String child) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).name().equals(child)) {
                return i;
            }
        }
        return -1;
    }

    private static Block prose(String name) {
        return new Block(name, Map.of(), List.of(), false, true);
    }

    private static Block many(String name, Block child, String attributes) {
        return new Block(name, attributes(attributes), List.of(child), true, false);
    }

    private static Block element(String name, String attributes, Block... children) {
        return new Block(name, attributes(attributes), List.of(children), false, false);
    }

    /** Attributes in short: their names, each followed by its value unless that is text, and an exclamation mark if it is required. */
    private static Map<String, Attribute> attributes(String list) {
        Map<String, Attribute> byName = new LinkedHashMap<>();
        for (String each : list.isEmpty() ? new String[0] : list.split(" ")) {
            boolean required = each.endsWith("!");
            String[] parts = (required ? each.substring(0, each.length() - 1) : each).split(":");
            Value value = parts.length == 1 ? Value.TEXT : Value.valueOf(parts[1]);
            byName.put(parts[0], new Attribute(byName.size(), parts[0], value, required));
        }
        return byName;
    }
}
