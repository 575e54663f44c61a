package org.dodeka.validation;

/**
 * A number that a rule compares with; people can set it in the preferences and in a profile.
 *
 * @param id its name within the rule, for example {@code days}
 * @param label what it means, for people
 * @param unit the unit, for example {@code d}; empty for a plain number
 * @param defaultValue the value unless set
 * @param min the least value that makes sense
 * @param max the greatest value that makes sense
 */
public record Threshold(String id, String label, String unit, double defaultValue, double min, double max) {
}
