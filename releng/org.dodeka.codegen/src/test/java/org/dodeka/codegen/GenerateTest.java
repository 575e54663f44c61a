package org.dodeka.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {

    private static final Path BUNDLES = Path.of(System.getProperty("dodeka.root"), "bundles");

    @TempDir
    static Path target;

    @BeforeAll
    static void generateIntoAnEmptyFolder() throws IOException {
        Path edit = Files.createDirectories(target.resolve("org.dodeka.model.edit"));
        Files.copy(BUNDLES.resolve("org.dodeka.model.edit/plugin.properties"), edit.resolve("plugin.properties"));
        Generate.generate(BUNDLES, target);
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.dodeka.model/src-gen", "org.dodeka.model.edit/src-gen" })
    void the_committed_code_is_what_the_models_say(String folder) throws IOException {
        Map<String, String> committed = texts(BUNDLES.resolve(folder));
        Map<String, String> generated = texts(target.resolve(folder));
        assertThat(generated).hasSizeGreaterThan(20);
        assertThat(committed.keySet()).as("files; ./dodeka generate-model writes them").isEqualTo(generated.keySet());
        generated.forEach((file, code) -> assertThat(committed.get(file)).as("%s; ./dodeka generate-model writes it", file).isEqualTo(code));
    }

    @Test
    void the_labels_of_every_class_and_feature_are_committed() throws IOException {
        assertThat(Files.readString(BUNDLES.resolve("org.dodeka.model.edit/plugin.properties")))
                .as("plugin.properties; ./dodeka generate-model adds the missing keys")
                .isEqualTo(Files.readString(target.resolve("org.dodeka.model.edit/plugin.properties")));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
