package org.dodeka.viewpoint.description;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * Reads specifications: the {@code .odesign} files of Sirius, from version 10. Everything that is wrong or not supported becomes a problem; there is
 * never an exception, whatever the file contains. A file that cannot be read at all gives a group without viewpoints.
 */
public final class SpecificationReader {

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})(?:\\..*)?");
    private static final int OLDEST = 10;
    private static final int NEWEST = 15;
    private static final String GROUP = "description.Group";

    private SpecificationReader() {
    }

    /**
     * Reads a specification.
     *
     * @param in the content; it is not closed
     * @param file the name of the file, for messages
     * @param context what labels and languages mean
     */
    public static Specification read(InputStream in, String file, SpecificationContext context) {
        return read(in, file, context, asked -> {
        });
    }

    static Specification read(InputStream in, String file, SpecificationContext context, Consumer<Linking.Asked> listener) {
        Problems problems = new Problems(file);
        SourceElement root = new SourceReader(file, problems).read(in);
        if (root == null || !isSpecification(root, new Place(file, "", root.line, ""), problems)) {
            return new Specification(empty(file), problems.all());
        }
        Linking linking = new Linking(file, context, problems, new Addresses(root));
        linking.listener = listener;
        Group group = linking.built(root, new Group(new Reading(root, linking)));
        linking.finish();
        new Leftovers(linking).check(root);
        return new Specification(group, problems.all());
    }

    private static boolean isSpecification(SourceElement root, Place place, Problems problems) {
        if (root.namespace.startsWith("http://www.obeo.fr/")) {
            problems.error(place, Messages.ancientVersion);
            return false;
        }
        if (root.type == null || !root.type.is(GROUP)) {
            problems.error(place, NLS.bind(Messages.wrongRoot, Problems.quote(root.name), Problems.quote(root.namespace)));
            return false;
        }
        String version = root.attributes.getOrDefault("version", "");
        Matcher matcher = VERSION.matcher(version);
        if (version.isBlank()) {
            problems.error(place.of("version"), NLS.bind(Messages.noVersion, OLDEST));
            return false;
        }
        if (!matcher.matches()) {
            problems.error(place.of("version"), NLS.bind(Messages.badVersion, Problems.quote(version)));
            return false;
        }
        int major = Integer.parseInt(matcher.group(1));
        if (major < OLDEST) {
            problems.error(place.of("version"), NLS.bind(Messages.olderVersion, Problems.quote(version), OLDEST));
            return false;
        }
        if (major > NEWEST) {
            problems.warning(place.of("version"), NLS.bind(Messages.newerVersion, Problems.quote(version), NEWEST));
        }
        return true;
    }

    /**
     * What stands for a specification that could not be opened.
     *
     * @param file the name of the file, for messages
     */
    public static Specification nothing(String file) {
        return new Specification(empty(file), List.of());
    }

    private static Group empty(String file) {
        SourceElement root = new SourceElement("Group", null, 1);
        root.type = Vocabulary.INSTANCE.type(GROUP);
        return new Group(new Reading(root, new Linking(file, SpecificationContext.PLAIN, new Problems(file), new Addresses(root))));
    }
}
