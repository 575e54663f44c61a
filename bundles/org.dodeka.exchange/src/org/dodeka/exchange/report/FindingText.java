package org.dodeka.exchange.report;

import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;

/** Findings in words. */
final class FindingText {

    private FindingText() {
    }

    /** Writes how much it weighs: sign and word. */
    static void severity(Page page, Severity severity) {
        page.html.open("span", "class", "severity").open("span", "aria-hidden", "true").text(Words.mark(severity) + " ").close("span")
                .text(Words.of(severity) + ":").close("span").text(" ");
    }

    /** Writes what was found, with the names of elements isolated and shortened. */
    static void message(Page page, Finding finding) {
        if (finding.failed()) {
            page.longTexts.write(page.html, finding.message(), LongTexts.PROSE);
        } else {
            page.words(finding.rule().message(), finding.violation().arguments().toArray());
        }
    }
}
