package org.dodeka.design.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.dodeka.catalogue.Templates;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;

/** The example designs. */
final class Examples {

    private static final Path FOLDER = Path.of(System.getProperty("dodeka.root", "../.."), "examples");

    private Examples() {
    }

    static Stream<String> names() {
        return Templates.names().stream().filter(name -> !name.equals("blank"));
    }

    static Design load(String name) {
        try {
            return (Design) DesignFiles.load(FOLDER.resolve(name).resolve(name + ".learning")).getContents().get(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
