package org.dodeka.cli.report;

/**
 * One value that changed.
 *
 * @param element the name of the element
 * @param feature the feature, in words
 * @param before its value before, or an empty text where there was none
 * @param after its value after, or an empty text where there is none
 */
public record Change(String element, String feature, String before, String after) {
}
