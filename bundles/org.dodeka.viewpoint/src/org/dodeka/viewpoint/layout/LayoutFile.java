package org.dodeka.viewpoint.layout;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * The file of layouts, which lies beside a design. It is text, and made for version control: sorted, one line for each figure, and an empty line
 * between two, since version control takes changes of neighbouring lines for a conflict. See docs/file-format.md.
 */
public final class LayoutFile {

    /** The extension of the files. */
    public static final String EXTENSION = "diagrams";

    /** The version of the format that is written. */
    public static final int VERSION = 1;

    static final String HEADER = "dodeka-diagrams";

    private static final String DESIGN = ".learning";

    private LayoutFile() {
    }

    /** Where the layouts of a design are: {@code plan.diagrams} beside {@code plan.learning}. */
    public static Path beside(Path design) {
        String name = design.getFileName().toString();
        String stem = name.endsWith(DESIGN) && name.length() > DESIGN.length() ? name.substring(0, name.length() - DESIGN.length()) : name;
        return design.resolveSibling(stem + "." + EXTENSION);
    }

    /** Reads layouts. Never throws, whatever it reads: what is not understood is told, and left out. @param in is not closed */
    public static LayoutReading read(InputStream in) {
        return new LayoutReader(in).read();
    }

    /** What a file with these layouts holds: UTF-8. Equal layouts give equal bytes. */
    public static byte[] bytes(Layouts layouts) {
        StringBuilder text = new StringBuilder(HEADER).append(' ').append(VERSION).append('\n');
        for (DiagramLayout layout : layouts.all()) {
            for (String name : new TreeSet<>(layout.switches().keySet())) {
                text.append('\n').append(LayoutLine.of(layout.diagram(), name, layout.switches().get(name))).append('\n');
            }
            for (String key : new TreeSet<>(layout.keys())) {
                text.append('\n').append(LayoutLine.of(layout.diagram(), key, layout.get(key))).append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
