package org.dodeka.exchange.findings;

/**
 * Text in SARIF messages, where braces stand for arguments and {@code [text](target)} for links (sections 3.11.5 and 3.11.6): what people
 * named their elements must be neither.
 */
final class SarifText {

    private SarifText() {
    }

    static String of(String text) {
        String plain = text.replace("{", "{{").replace("}", "}}");
        return plain.contains("](") ? plain.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") : plain;
    }
}
