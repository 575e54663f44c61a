package org.dodeka.cli.session;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.resource.Designs;
import org.eclipse.osgi.util.NLS;

/**
 * The designs that arguments name: files as they are; of a folder, every design below it in the order of the names. Folders whose name
 * begins with a dot and linked folders are left out, and a file that is named twice is taken once.
 *
 * @param files the designs, in the order of the arguments
 * @param problems folders that could not be looked into, or hold no design, each in a sentence
 */
public record DesignInputs(List<Input> files, List<String> problems) {

    /**
     * A design to read.
     *
     * @param name its name as the person gave it, or as it follows from the folder that the person gave
     * @param path where it is
     */
    public record Input(String name, Path path) {
    }

    /** Finds the designs. */
    public static DesignInputs find(Session session, List<String> arguments) {
        Map<Path, Input> found = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String argument : arguments) {
            Path path = session.resolve(argument);
            List<Input> inputs = Files.isDirectory(path) ? inFolder(argument, path, problems) : List.of(new Input(argument, path));
            inputs.forEach(input -> found.putIfAbsent(identity(input.path()), input));
        }
        return new DesignInputs(List.copyOf(found.values()), problems);
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file; // the reader will say what is wrong with it
        }
    }

    private static List<Input> inFolder(String argument, Path folder, List<String> problems) {
        List<Path> files = new ArrayList<>();
        int problemsBefore = problems.size();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.endsWith("." + Designs.EXTENSION) && !name.startsWith(".") && Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    problems.add(NLS.bind(Messages.folderUnreadable, file, Session.reason(failure)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(NLS.bind(Messages.folderUnreadable, argument, Session.reason(e)));
        }
        if (files.isEmpty() && problems.size() == problemsBefore) {
            problems.add(NLS.bind(Messages.noDesigns, argument, Designs.EXTENSION));
        }
        String separator = argument.endsWith("/") || argument.endsWith(java.io.File.separator) ? "" : java.io.File.separator;
        Comparator<Path> byName = Comparator.comparing(file -> folder.relativize(file).toString().replace('\\', '/'));
        return files.stream().sorted(byName).map(file -> new Input(argument + separator + folder.relativize(file), file)).toList();
    }
}
