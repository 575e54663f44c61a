package org.dodeka.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;

import org.dodeka.testing.InGerman;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs on a class path speak the language of the machine, as the platform has them do. */
class RulePackLanguageTest {

    @TempDir
    Path folder;

    @BeforeEach
    void declare() throws IOException {
        write("engine/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: org.dodeka.validation\n");
        write("engine/plugin.xml", "<plugin><extension-point id='rulePacks' name='Rule packs'/></plugin>");
        write("pack/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: test.pack\n");
        write("pack/plugin.xml", "<plugin><extension point='org.dodeka.validation.rulePacks'><pack id='test' name='Test' version='1.0.0'>"
                + Declarations.rule("X-1", TestRules.Never.class, "description='%why'", "").replace("'A title'", "'%title'")
                + "</pack></extension></plugin>");
        write("pack/plugin.properties", "title = A door is open\nwhy = Nobody likes closed doors");
        write("pack/plugin_de.properties", "title = Eine T\u00fcr ist offen");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RuleDescriptor rule() throws IOException {
        URL[] places = { folder.resolve("engine/").toUri().toURL(), folder.resolve("pack/").toUri().toURL() };
        try (URLClassLoader loader = new URLClassLoader(places, TestRules.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return findResources(name); // without the packs of the class path of the tests
            }
        }) {
            return RulePacks.fromClassPath(loader).rule("X-1").orElseThrow();
        }
    }

    @Test
    void its_texts_are_english_by_default() throws IOException {
        assertThat(rule().title()).isEqualTo("A door is open");
    }

    @Test
    void its_texts_are_german_where_people_speak_german() throws Exception {
        RuleDescriptor rule = InGerman.speaking(this::rule);
        assertThat(rule.title()).isEqualTo("Eine T\u00fcr ist offen");
    }

    @Test
    void what_is_not_translated_stays_in_english() throws Exception {
        RuleDescriptor rule = InGerman.speaking(this::rule);
        assertThat(rule.description()).isEqualTo("Nobody likes closed doors");
    }
}
