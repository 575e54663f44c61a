package org.dodeka.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.model.resource.Designs;
import org.eclipse.osgi.util.NLS;

/** What the files with the diagrams of a design are called: the name of the design, and that of the diagram in plain letters. */
final class DiagramFiles {

    private final String folder;
    private final String design;
    private final Set<String> taken = new HashSet<>();

    private DiagramFiles(String folder, String design) {
        this.folder = folder;
        this.design = design;
    }

    /** Makes the folder, if it is not there. */
    static DiagramFiles in(Session session, String folder, String file) {
        Path path = session.resolve(folder);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Refusal.usage(NLS.bind(Messages.outputIsNoFolder, folder));
        }
        try {
            Files.createDirectories(path);
        } catch (IOException failed) {
            throw Refusal.failed(NLS.bind(Messages.notWritten, folder, Session.reason(failed)));
        }
        String name = session.resolve(file).getFileName().toString();
        String extension = "." + Designs.EXTENSION;
        return new DiagramFiles(folder, name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name);
    }

    /** The name of a file, from where the person is. */
    String name(String diagram) {
        String plain = diagram.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String name = design + "-" + (plain.isEmpty() ? "diagram" : plain);
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "-" + number;
        }
        return Path.of(folder).resolve(free + ".svg").toString();
    }
}
