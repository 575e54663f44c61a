package org.dodeka.cli.terminal;

import java.nio.charset.Charset;

/** The signs that the output draws with: those of Unicode, or plain letters where the character set lacks them. */
public enum Glyphs {
    ERROR("✗", "x"), WARNING("▲", "!"), INFO("○", "i"), WAIVED("–", "-"), ARROW("→", "->"), BULLET("•", "*"), SEPARATOR("·", "-"), LINE("─", "-"),
    FULL("█", "#"), EMPTY("░", "."), LOWEST("◀", "<"), OMISSION("…", "..."), APPEARS("+", "+"), VANISHES("−", "-"), CHANGES("~", "~");

    private final String unicode;
    private final String ascii;

    Glyphs(String unicode, String ascii) {
        this.unicode = unicode;
        this.ascii = ascii;
    }

    /** The sign for a character set. */
    public String in(Charset charset) {
        return charset.name().startsWith("UTF-") ? unicode : ascii;
    }
}
