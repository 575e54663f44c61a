package org.dodeka.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundles of the project, as their sources lie in the folder. */
final class Bundles {

    static final Path FOLDER = Path.of(System.getProperty("dodeka.root"), "bundles");

    private Bundles() {
    }

    static List<String> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that people get; the others are tests and their support. */
    static List<String> shipped() {
        return all().stream().filter(name -> !name.endsWith(".tests") && !name.equals("org.dodeka.testing")).toList();
    }

    static Attributes manifest(String bundle) {
        try (InputStream stream = Files.newInputStream(FOLDER.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(stream).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a header such as Require-Bundle, with their attributes and directives. */
    static List<String> entries(String bundle, String header) {
        String value = manifest(bundle).getValue(header);
        return value == null ? List.of() : Stream.of(Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)").split(value)).map(String::strip).toList();
    }

    static String name(String entry) {
        return entry.replaceAll(";.*", "");
    }

    static List<Path> files(String bundle, String ending) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(bundle))) {
            return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending))
                    .filter(f -> !FOLDER.relativize(f).toString().matches(".*[/\\\\](target|bin|src-gen)[/\\\\].*")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
