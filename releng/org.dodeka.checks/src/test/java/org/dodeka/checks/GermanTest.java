package org.dodeka.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that people read is there in German, too, and says the same. */
class GermanTest {

    /** Properties that hold no texts for people. */
    private static final Set<String> NO_TEXTS = Set.of("build.properties", "layout.properties");

    /** What reads them may take them for Latin-1, so that only ASCII is safe; all others are read as UTF-8. */
    private static final Pattern ASCII_ONLY = Pattern.compile("(messages|plugin)_de\\.properties");

    /** UTF-8 that was taken for Latin-1. */
    private static final Pattern GARBLED = Pattern.compile("\\u00c3[\\u0080-\\u00bf]|\\ufffd|[\\u0080-\\u009f]");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    /** Words that English and German share: names, and what one has from the other. A text of nothing else may be the same in both. */
    private static final Set<String> SHARED = Set.of("Chat", "Community", "Design", "Designs", "Details", "Dimension", "Dodeka", "Editor",
            "Element", "Engagement", "Export", "FAQ", "Formal", "Forum", "Horizontal", "Import", "Initiative", "LMS", "Name", "Organisation", "PNG",
            "Person", "Problem", "Radar", "SVG", "Sponsor", "Status", "Tabulator", "Team", "Text", "Transformation", "Version", "Video", "Vision", "Wiki",
            "Workbench", "Zoom", "design", "dodeka", "fix", "h", "in");

    static List<Path> english() {
        return Bundles.shipped().stream().flatMap(bundle -> Bundles.files(bundle, ".properties").stream())
                .filter(file -> !NO_TEXTS.contains(file.getFileName().toString()) && !isGerman(file)).toList();
    }

    static List<Path> german() {
        return Bundles.shipped().stream().flatMap(bundle -> Bundles.files(bundle, "_de.properties").stream()).toList();
    }

    private static boolean isGerman(Path file) {
        return file.toString().endsWith("_de.properties");
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties"));
    }

    @Test
    void there_are_texts_to_compare() {
        assertThat(english()).hasSizeGreaterThan(40).anyMatch(file -> file.endsWith("plugin.properties"))
                .anyMatch(file -> file.endsWith("words.properties")).anyMatch(file -> file.endsWith("help.properties"));
    }

    @ParameterizedTest
    @MethodSource("german")
    void german_texts_stand_beside_english_ones(Path german) {
        assertThat(german.resolveSibling(german.getFileName().toString().replace("_de.", "."))).exists();
    }

    @ParameterizedTest
    @MethodSource("english")
    void every_text_is_there_in_german(Path english) throws IOException {
        assertThat(german(english)).exists();
        assertThat(new TreeSet<>(load(german(english)).stringPropertyNames())).isEqualTo(new TreeSet<>(load(english).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("english")
    void every_german_text_says_something(Path english) throws IOException {
        Properties texts = load(german(english));
        assertThat(texts.stringPropertyNames()).allMatch(key -> !texts.getProperty(key).isBlank());
    }

    @ParameterizedTest
    @MethodSource("english")
    void german_texts_name_the_same_values(Path english) throws IOException {
        TreeMap<String, Set<String>> expected = places(load(english));
        TreeMap<String, Set<String>> found = places(load(german(english)));
        expected.keySet().retainAll(found.keySet());
        found.keySet().retainAll(expected.keySet());
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("english")
    void no_german_text_was_left_in_english(Path english) throws IOException {
        Properties texts = load(english);
        Properties german = load(german(english));
        List<String> left = german.stringPropertyNames().stream().filter(key -> german.getProperty(key).equals(texts.getProperty(key)))
                .filter(key -> !SHARED.containsAll(words(german.getProperty(key))))
                .map(key -> key + " = " + german.getProperty(key)).sorted().toList();
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("german")
    void no_apostrophe_swallows_what_follows_it(Path german) throws IOException {
        Properties texts = load(german);
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = texts.getProperty(key);
            if (PLACE.matcher(text).find()) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            } else {
                assertThat(text).as(key).doesNotContain("''");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("english")
    void what_has_a_mnemonic_has_one_in_german(Path english) throws IOException {
        Properties texts = load(english);
        Properties german = load(german(english));
        assertThat(german.stringPropertyNames()).filteredOn(texts::containsKey)
                .filteredOn(key -> hasMnemonic(german.getProperty(key)) != hasMnemonic(texts.getProperty(key))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("german")
    void german_letters_arrive_as_they_were_written(Path german) throws IOException {
        String text = Bundles.text(german); // which fails where it is no UTF-8
        if (ASCII_ONLY.matcher(german.getFileName().toString()).matches()) {
            assertThat(text.codePoints().filter(c -> c > 126)).as("letters to be written as \\uXXXX").isEmpty();
        }
        assertThat(load(german).values()).allSatisfy(value -> assertThat((String) value).doesNotContainPattern(GARBLED));
    }

    @Test
    void the_bundles_are_delivered_with_their_german_texts() {
        for (Path german : german()) {
            if (german.getFileName().toString().equals("plugin_de.properties")) {
                assertThat(Bundles.text(german.resolveSibling("build.properties"))).as(german.toString())
                        .containsPattern("plugin(\\*|_de)\\.properties");
            }
        }
    }

    @Test
    void values_are_found_as_they_will_be_put_in() {
        Properties texts = new Properties();
        texts.setProperty("plain", "{0} of {1}");
        texts.setProperty("quoted", "''{0}''");
        texts.setProperty("swallowed", "it's {0}");
        assertThat(places(texts)).containsOnly(entry("plain", Set.of("0", "1")), entry("quoted", Set.of("0")), entry("swallowed", Set.of()));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(PLACE.matcher(text).replaceAll(" ").replace("&", "").split("\\P{L}+")));
        words.remove("");
        return words;
    }

    private static boolean hasMnemonic(String text) {
        return Pattern.compile("(?<!&)&(?=[\\p{L}\\d])").matcher(text).find();
    }

    /** The numbers of the places that {@code NLS.bind} fills: a pair of quotes is a quote, a single one keeps what follows. */
    private static TreeMap<String, Set<String>> places(Properties texts) {
        TreeMap<String, Set<String>> places = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            String bound = texts.getProperty(key).replace("''", "").replaceAll("'[^']*('|$)", "");
            Set<String> found = new TreeSet<>();
            Matcher matcher = PLACE.matcher(bound);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
            places.put(key, found);
        }
        return places;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(new StringReader(Bundles.text(file)));
        }
        return properties;
    }
}
