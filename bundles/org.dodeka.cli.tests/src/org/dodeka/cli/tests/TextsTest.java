package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

import org.dodeka.cli.Cli;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static Properties texts(String resource) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Cli.class.getResourceAsStream(resource)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void every_message_has_a_text_and_every_text_a_message() throws Exception {
        Class<?> messages = Cli.class.getClassLoader().loadClass("org.dodeka.cli.session.Messages");
        List<String> fields = new ArrayList<>();
        for (Field field : messages.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                fields.add(field.getName());
            }
        }
        assertThat(texts("/org/dodeka/cli/session/messages.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void no_text_of_the_help_is_left_unused() throws Exception {
        Properties help = texts("/org/dodeka/cli/help.properties");
        List<?> commands = (List<?>) Cli.class.getClassLoader().loadClass("org.dodeka.cli.command.Commands").getMethod("names").invoke(null);
        List<String> used = new ArrayList<>(List.of("tool.usage", "tool.synopsis", "tool.header", "tool.description", "tool.commands", "tool.footer",
                "exitCode.heading", "exitCode.0", "exitCode.1",
                "exitCode.2", "exitCode.3"));
        for (Object command : commands) {
            used.addAll(List.of(command + ".header", command + ".description", command + ".footer"));
            String words = Pattern.compile("(?:^|-)(\\w)").matcher((String) command).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
            String type = "org.dodeka.cli.command." + words + "Command";
            for (Class<?> c = Cli.class.getClassLoader().loadClass(type); c != Object.class; c = c.getSuperclass()) {
                used.addAll(descriptionKeys(c));
            }
        }
        assertThat(help.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used.stream().distinct().toList());
    }

    /** Read by reflection without the annotations' classes, which this bundle does not import. */
    private static List<String> descriptionKeys(Class<?> command) throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (Field field : command.getDeclaredFields()) {
            for (var annotation : field.getAnnotations()) {
                String key = (String) annotation.annotationType().getMethod("descriptionKey").invoke(annotation);
                if (!key.isEmpty()) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }
}
