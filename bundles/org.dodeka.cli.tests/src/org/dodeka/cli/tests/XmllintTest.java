package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.catalogue.Templates;
import org.dodeka.exchange.xml.ExchangeSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validator that shares nothing with Java, libxml2, agrees that what is exported follows the schema. */
class XmllintTest {

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void needs_xmllint() throws IOException {
        assumeTrue(isThere(), "xmllint is not installed (Debian, Ubuntu: libxml2-utils)");
        terminal = new Terminal(folder);
        try (InputStream schema = ExchangeSchema.class.getResourceAsStream("/" + ExchangeSchema.PATH)) {
            Files.copy(schema, folder.resolve("schema.xsd"));
        }
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("xmllint", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What xmllint says, and 0 before it if it accepts all of the files. */
    private String verdict(List<String> files) throws Exception {
        List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--nonet", "--schema", "schema.xsd"));
        command.addAll(files);
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        return process.waitFor() + " " + said;
    }

    @Test
    void the_examples_are_accepted() throws Exception {
        List<String> files = new ArrayList<>();
        for (String template : Templates.names()) {
            terminal.template(template, template + ".learning");
            assertThat(terminal.run("export", "--draft", template + ".learning", "-o", template + ".xml").exitCode()).as(template).isZero();
            files.add(template + ".xml");
        }
        assertThat(files).hasSize(7); // six examples and the blank one
        assertThat(verdict(files)).startsWith("0 ");
    }

    @Test
    void what_does_not_follow_the_schema_is_not_accepted() throws Exception {
        terminal.save(Samples.healthy(), "plan.learning");
        terminal.run("export", "plan.learning", "-o", "plan.xml");
        terminal.write("plan.xml", terminal.read("plan.xml").replaceFirst("<goals>", "<goals><wish/>"));
        assertThat(verdict(List.of("plan.xml"))).startsWith("3 ").contains("wish");
    }
}
