package org.dodeka.workbench.findings;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;

/** Which findings a person wants to see. */
final class Shown {

    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private boolean waived = true;
    private List<String> words = List.of();

    void severity(Severity severity, boolean shown) {
        if (shown) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
    }

    boolean severity(Severity severity) {
        return severities.contains(severity);
    }

    void waived(boolean shown) {
        waived = shown;
    }

    boolean waived() {
        return waived;
    }

    /** Each of the words must occur, in any order, whatever the case and the accents. */
    void words(String typed) {
        words = typed.isBlank() ? List.of() : List.of(plain(typed).strip().split("\\s+"));
    }

    /** Everything is wanted. */
    void all() {
        severities.addAll(EnumSet.allOf(Severity.class));
        waived = true;
        words = List.of();
    }

    List<Finding> of(List<Finding> findings, Function<Finding, String> text) {
        return findings.stream().filter(finding -> finding.waived() ? waived : severities.contains(finding.severity()))
                .filter(finding -> words.isEmpty() || matches(plain(text.apply(finding)))).toList();
    }

    private boolean matches(String text) {
        return words.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
