package org.dodeka.forms.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.RGB;

/** Colours the lines of XML that are seen, tells tags, names and values apart on light and dark backgrounds, and numbers the lines. */
final class XmlColours implements LineStyleListener {

    private static final Pattern PART = Pattern.compile("(<!--.*?-->)|(</?[\\w:.-]+|<\\?[\\w-]+|/?>|\\?>)|([\\w:.-]+)(?==\")|(\"[^\"]*\")");

    /** Each kind of part on a light and on a dark background; contrast at least 4.5 to 1. */
    private static final Color[][] COLOURS = {
        { new Color(0x56, 0x6b, 0x56), new Color(0x8f, 0xa8, 0x8f) },
        { new Color(0x0b, 0x57, 0x8f), new Color(0x7f, 0xbd, 0xf0) },
        { new Color(0x7a, 0x3e, 0x9d), new Color(0xd0, 0xa6, 0xec) },
        { new Color(0x8a, 0x4b, 0x00), new Color(0xf0, 0xb4, 0x6e) } };
    private static final Color[] NUMBERS = { new Color(0x6e, 0x6e, 0x6e), new Color(0x9a, 0x9a, 0x9a) };

    private final StyledText text;

    XmlColours(StyledText text) {
        this.text = text;
    }

    static boolean isDark(Color background) {
        RGB colour = background.getRGB();
        return colour.red * 299 + colour.green * 587 + colour.blue * 114 < 128_000;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        int dark = isDark(text.getBackground()) ? 1 : 0;
        List<StyleRange> styles = new ArrayList<>();
        Matcher parts = PART.matcher(event.lineText);
        while (parts.find()) {
            for (int kind = 0; kind < COLOURS.length; kind++) {
                if (parts.group(kind + 1) != null) {
                    styles.add(new StyleRange(event.lineOffset + parts.start(), parts.end() - parts.start(), COLOURS[kind][dark], null,
                            kind == 1 ? SWT.BOLD : SWT.NORMAL));
                }
            }
        }
        event.styles = styles.toArray(StyleRange[]::new);
        int digits = Math.max(3, String.valueOf(text.getLineCount()).length());
        StyleRange number = new StyleRange();
        number.foreground = NUMBERS[dark];
        number.metrics = new GlyphMetrics(0, 0, (digits + 2) * text.getLineHeight() / 2);
        event.bulletIndex = text.getLineAtOffset(event.lineOffset);
        event.bullet = new Bullet(ST.BULLET_NUMBER, number);
    }
}
