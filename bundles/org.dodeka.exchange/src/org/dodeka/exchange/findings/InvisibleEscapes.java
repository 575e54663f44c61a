package org.dodeka.exchange.findings;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes, beyond what JSON demands, every character that steers a terminal or turns the direction of text, so that JSON may be printed
 * anywhere: the controls U+007F to U+009F, the marks and overrides of direction, and the line and paragraph separators.
 */
final class InvisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final char DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    InvisibleEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        int type = Character.getType(character);
        boolean invisible = type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || isDirectional(character) || character == 0xFEFF;
        return invisible ? new SerializedString(String.format("\\u%04x", character)) : null;
    }

    private static boolean isDirectional(int character) {
        return character == 0x061C || character == 0x200E || character == 0x200F || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
