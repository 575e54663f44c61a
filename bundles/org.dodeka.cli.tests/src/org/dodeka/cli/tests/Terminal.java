package org.dodeka.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.dodeka.catalogue.Templates;
import org.dodeka.cli.Cli;
import org.dodeka.cli.Environment;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.emf.common.util.URI;

/** A person at a terminal in a folder, on 15 July 2026. */
final class Terminal {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-15T10:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private boolean terminal;
    private boolean colour = true;
    private int width = 100;
    private Charset charset = StandardCharsets.UTF_8;

    /** What a call came to. */
    record Run(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    Terminal(Path folder) {
        this.folder = folder;
    }

    /** From now on, output and errors are seen by a person at once. */
    Terminal interactive() {
        terminal = true;
        return this;
    }

    Terminal withoutColour() {
        colour = false;
        return this;
    }

    Terminal wide(int columns) {
        width = columns;
        return this;
    }

    Terminal in(Charset other) {
        charset = other;
        return this;
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(arguments, new PrintStream(out, false, charset), new PrintStream(err, false, charset), environment());
        return new Run(exitCode, out.toString(charset), err.toString(charset));
    }

    Environment environment() {
        return new Environment(CLOCK, folder, terminal, terminal, width, colour);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Saves a design in the folder. */
    Path save(Design design, String name) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            DesignResource resource = new DesignResource(URI.createFileURI(file.toString()));
            resource.getContents().add(design);
            DesignFiles.save(resource, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a template into the folder. */
    Path template(String template, String name) {
        try (InputStream in = Templates.open(template)) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text into the folder. */
    Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
