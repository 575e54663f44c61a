package org.dodeka.viewpoint.drawing;

/** Escapes text for XML. */
final class Xml {

    private Xml() {
    }

    /** The text as it may stand in an element or an attribute in double quotes; letters that XML does not know become a replacement character. */
    static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                case '\t', '\n', '\r' -> result.append("&#").append(letter).append(';');
                default -> result.appendCodePoint(isKnown(letter) ? letter : 0xfffd);
            }
        });
        return result.toString();
    }

    private static boolean isKnown(int letter) {
        return letter >= 0x20 && letter <= 0xd7ff || letter >= 0xe000 && letter <= 0xfffd || letter >= 0x10000;
    }
}
