package org.dodeka.cli.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.model.resource.LoadProblem;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.dodeka.viewpoint.layout.LayoutReading;
import org.dodeka.viewpoint.layout.Layouts;
import org.eclipse.osgi.util.NLS;

/** Where figures of the diagrams are, as far as somebody has said so beside the design. */
public final class StoredLayouts {

    private StoredLayouts() {
    }

    /** Reads them, and tells what is not understood; there are none if the file is missing. @param design the name of the design */
    public static Layouts beside(Session session, String design) {
        Path path = LayoutFile.beside(session.resolve(design));
        if (!Files.isRegularFile(path)) {
            return new Layouts();
        }
        String name = LayoutFile.beside(Path.of(design)).toString();
        try (InputStream in = Files.newInputStream(path)) {
            LayoutReading reading = LayoutFile.read(in);
            reading.problems().forEach(problem -> warn(session, name, problem.line(), problem.message()));
            return reading.layouts();
        } catch (IOException unreadable) {
            warn(session, name, 0, NLS.bind(Messages.fileUnreadable, Session.reason(unreadable)));
            return new Layouts();
        }
    }

    private static void warn(Session session, String name, int line, String message) {
        session.print(new LoadProblem(LoadProblem.Severity.WARNING, name, line, Math.min(line, 1), message).toString());
    }
}
