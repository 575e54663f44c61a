package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dodeka.forms.HelpIds;
import org.dodeka.forms.Words;
import org.dodeka.help.Reference;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help leads nowhere in vain, in both languages. */
class HelpTest {

    private static final Pattern STRUCTURE = Pattern.compile("<(h1|h2|p|ul|ol|li|table|tr|td)\\b");
    private static final Pattern TOPIC = Pattern.compile("(?:href|topic)=\"([^\"]+)\"");

    private static String text(String path) throws IOException {
        URL entry = Platform.getBundle("org.dodeka.help").getEntry(path);
        if (entry == null) {
            return null;
        }
        try (InputStream in = entry.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String reference(String path) throws IOException {
        try (InputStream in = new Reference().getInputStream("org.dodeka.help", path, Locale.ENGLISH)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nl/de/" })
    void every_topic_has_its_page_and_every_link_its_target(String language) throws IOException {
        List<String> topics = all(TOPIC, text(language + "toc.xml"));
        assertThat(topics).hasSizeGreaterThan(15);
        for (String topic : topics) {
            String page = topic.startsWith("reference/") ? reference(topic) : text(language + topic);
            assertThat(page).as(topic).isNotNull();
            for (String link : all(Pattern.compile("href=\"([^\"#]+)\""), page)) {
                String target = URI.create(topic).resolve(link).toString();
                boolean there = text(language + target) != null || text(target) != null || reference(target) != null;
                assertThat(there).as(topic + " leads to " + target).isTrue();
            }
        }
    }

    @Test
    void both_languages_say_the_same_in_the_same_order() throws IOException {
        assertThat(all(TOPIC, text("nl/de/toc.xml"))).isEqualTo(all(TOPIC, text("toc.xml")));
        for (String topic : all(TOPIC, text("toc.xml"))) {
            if (topic.startsWith("html/")) {
                assertThat(all(STRUCTURE, text("nl/de/" + topic))).as(topic).isEqualTo(all(STRUCTURE, text(topic)));
            }
        }
        assertThat(all(Pattern.compile("serialization=\"([^\"]+)\""), text("nl/de/cheatsheets/first-design.xml")))
                .isEqualTo(all(Pattern.compile("serialization=\"([^\"]+)\""), text("cheatsheets/first-design.xml")));
    }

    @Test
    void what_the_cheat_sheet_offers_to_do_can_be_done() throws Exception {
        List<String> commands = all(Pattern.compile("serialization=\"([^\"]+)\""), text("cheatsheets/first-design.xml"));
        assertThat(commands).hasSizeGreaterThan(3);
        for (String command : commands) {
            assertThat(PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(command).getCommand().isDefined()).as(command).isTrue();
        }
    }

    @Test
    void every_field_and_every_form_has_its_help() {
        for (Object each : DesignPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
                assertThat(HelpSystem.getContext(HelpIds.of(type))).as(type.getName()).extracting(IContext::getText).isEqualTo(Words.meaning(type));
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    assertThat(HelpSystem.getContext(HelpIds.of(feature))).as(feature.getName()).extracting(IContext::getText).isEqualTo(Words.meaning(feature));
                }
            }
        }
    }

    @Test
    void a_page_that_does_not_exist_is_none() throws IOException {
        assertThat(reference("reference/discipline/NONE.html")).isNull();
        assertThat(reference("html/index.html")).isNull();
        assertThat(reference("reference/element/Space.html")).contains("Space").doesNotContain("null");
        assertThat(reference("reference/discipline/REL.html")).contains("REL-1");
    }
}
