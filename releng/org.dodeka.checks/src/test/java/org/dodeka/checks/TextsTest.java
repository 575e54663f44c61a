package org.dodeka.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is missing, and none lies about unused. */
class TextsTest {

    /** Keys that the generated item providers read. */
    private static final Pattern GENERATED = Pattern.compile("_UI_.*");

    static List<Path> messages() {
        return Bundles.shipped().stream().flatMap(bundle -> Bundles.files(bundle, "messages.properties").stream()).toList();
    }

    static List<String> shipped() {
        return Bundles.shipped();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_has_a_field_and_every_field_a_message(Path properties) throws IOException {
        String source = Bundles.text(properties.resolveSibling("Messages.java"));
        Set<String> fields = matches("(?m)^\\s+(?:public )?static String (\\w+);", source);
        assertThat(keys(properties)).isEqualTo(fields);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_is_used(Path properties) throws IOException {
        String bundle = Bundles.FOLDER.relativize(properties).getName(0).toString();
        StringBuilder code = new StringBuilder();
        for (Path source : Bundles.files(bundle, ".java")) {
            code.append(Bundles.text(source));
        }
        Set<String> used = matches("Messages\\.(\\w+)", code.toString());
        assertThat(used).containsAll(keys(properties));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_says_something(Path properties) throws IOException {
        Properties texts = load(properties);
        assertThat(texts.stringPropertyNames()).allMatch(key -> !texts.getProperty(key).isBlank());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_a_plug_in_declares_has_its_texts(String bundle) throws IOException {
        Path folder = Bundles.FOLDER.resolve(bundle);
        StringBuilder declarations = new StringBuilder(Bundles.text(folder.resolve("META-INF/MANIFEST.MF")));
        if (folder.resolve("plugin.xml").toFile().exists()) {
            declarations.append(Bundles.text(folder.resolve("plugin.xml")));
        }
        for (Path specification : Bundles.files(bundle, ".odesign")) {
            declarations.append(Bundles.text(specification));
        }
        Set<String> used = matches("[\"\\s>]%([\\w.\\-]+)", declarations.toString());
        Set<String> texts = new TreeSet<>(keys(folder.resolve(Bundles.manifest(bundle).getValue("Bundle-Localization") + ".properties")));
        texts.removeIf(key -> GENERATED.matcher(key).matches());
        assertThat(texts).isEqualTo(used);
    }

    private static Set<String> keys(Path properties) throws IOException {
        return new TreeSet<>(load(properties).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Bundles.text(file)));
        return properties;
    }

    private static Set<String> matches(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
