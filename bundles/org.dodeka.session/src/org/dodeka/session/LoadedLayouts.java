package org.dodeka.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.model.files.FileStamp;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.dodeka.viewpoint.layout.LayoutProblem;
import org.dodeka.viewpoint.layout.LayoutReading;
import org.dodeka.viewpoint.layout.Layouts;
import org.eclipse.osgi.util.NLS;

/**
 * The layouts that were found beside a design.
 *
 * @param layouts what was understood
 * @param stamp what the file was like; null if it cannot be looked at
 * @param newer the file as it is, if a newer version wrote it; otherwise null
 * @param trouble what was not understood, for people; null if all was
 */
record LoadedLayouts(Layouts layouts, FileStamp stamp, byte[] newer, String trouble) {

    private static final int TOLD = 3;

    /** Nothing was read. */
    static LoadedLayouts none() {
        return new LoadedLayouts(new Layouts(), FileStamp.ABSENT, null, null);
    }

    /** Reads what lies beside a design. Never fails. */
    static LoadedLayouts beside(Path design) {
        Path file = LayoutFile.beside(design);
        try {
            if (!Files.exists(file)) {
                return none();
            }
            FileStamp stamp = FileStamp.of(file);
            try (InputStream in = Files.newInputStream(file)) {
                LayoutReading reading = LayoutFile.read(in);
                return new LoadedLayouts(reading.layouts(), stamp, reading.newer() ? Files.readAllBytes(file) : null, trouble(file, reading));
            }
        } catch (IOException | OutOfMemoryError unreadable) {
            return new LoadedLayouts(new Layouts(), null, null, NLS.bind(Messages.layoutsNotRead, file, unreadable));
        }
    }

    private static String trouble(Path file, LayoutReading reading) {
        List<LayoutProblem> problems = reading.problems();
        if (problems.isEmpty()) {
            return null;
        }
        String told = problems.stream().limit(TOLD)
                .map(p -> p.line() == 0 || reading.newer() ? p.message() : NLS.bind(Messages.layoutsLine, p.line(), p.message()))
                .collect(Collectors.joining(" "));
        if (reading.newer()) {
            return NLS.bind(Messages.layoutsNewer, file, told);
        }
        return NLS.bind(Messages.layoutsBroken, new Object[] { file, told, problems.size() > TOLD ? " \u2026" : "" });
    }
}
