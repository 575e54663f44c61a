package org.dodeka.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dodeka.viewpoint.description.Group;
import org.dodeka.viewpoint.description.Place;
import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.description.SpecificationProblem.Severity;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.description.Viewpoint;
import org.dodeka.viewpoint.expression.Services;
import org.eclipse.osgi.util.NLS;

/** A specification together with what it needs to run: its services and its images. Immutable and thread-safe. */
public final class InstalledSpecification {

    private static final Pattern IMAGE = Pattern.compile("/?([^/]+)/(.+)");

    private final String id;
    private final Contribution contribution;
    private final Specification specification;
    private final List<SpecificationProblem> problems;
    private final Services services;

    private InstalledSpecification(String id, Contribution contribution, Specification specification) {
        this.id = id;
        this.contribution = contribution;
        this.specification = specification;
        this.problems = new ArrayList<>(specification.problems());
        this.services = loadServices();
    }

    /**
     * Reads a specification.
     *
     * @param path its path from the root of the plug-in
     */
    static InstalledSpecification read(Contribution contribution, String path) {
        String id = contribution.name() + "/" + path;
        Optional<URL> file = contribution.file(path);
        if (file.isEmpty()) {
            return failed(id, contribution, path, NLS.bind(Messages.noSuchFile, path, contribution.name()));
        }
        try (InputStream in = file.get().openStream()) {
            return new InstalledSpecification(id, contribution, SpecificationReader.read(in, path, contribution::translation));
        } catch (IOException e) {
            return failed(id, contribution, path, NLS.bind(Messages.unreadableFile, e.getMessage()));
        }
    }

    private static InstalledSpecification failed(String id, Contribution contribution, String path, String message) {
        Specification nothing = SpecificationReader.nothing(path);
        SpecificationProblem problem = new SpecificationProblem(Severity.ERROR, new Place(path, "", 1, ""), message);
        return new InstalledSpecification(id, contribution, new Specification(nothing.group(), List.of(problem)));
    }

    private Services loadServices() {
        Set<String> classes = new LinkedHashSet<>();
        group().viewpoints().forEach(viewpoint -> classes.addAll(viewpoint.serviceClasses()));
        Optional<ClassLoader> loader = contribution.loader();
        if (classes.isEmpty()) {
            return Services.none();
        }
        Place place = group().viewpoints().stream().filter(one -> !one.serviceClasses().isEmpty()).findFirst().map(Viewpoint::place).orElseThrow();
        if (loader.isEmpty()) {
            problems.add(new SpecificationProblem(Severity.WARNING, place.of("ownedJavaExtensions"), Messages.noServices));
            return Services.none();
        }
        return Services.of(List.copyOf(classes), loader.get(),
            problem -> problems.add(new SpecificationProblem(Severity.ERROR, place.of("ownedJavaExtensions"), problem)));
    }

    /** What it is known by: the name of its plug-in and its path. */
    public String id() {
        return id;
    }

    /** Its content. */
    public Group group() {
        return specification.group();
    }

    /** What is wrong with it or not supported, services that cannot be loaded among it. */
    public List<SpecificationProblem> problems() {
        return List.copyOf(problems);
    }

    /** The services that its expressions can call. */
    public Services services() {
        return services;
    }

    /** Finds the classes of its services; nothing if it is a file that stands alone. */
    public Optional<ClassLoader> loader() {
        return contribution.loader();
    }

    /**
     * An image or another file.
     *
     * @param path the name of a plug-in and a path in it, such as {@code /org.example.design/icons/space.svg}
     * @return where it lies; nothing if it is not there
     */
    public Optional<URL> resource(String path) {
        Matcher matcher = IMAGE.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String plugin = matcher.group(1);
        Optional<Contribution> owner = plugin.equals(contribution.name()) ? Optional.of(contribution) : contribution.other(plugin);
        return owner.flatMap(one -> one.file(matcher.group(2)));
    }

    @Override
    public String toString() {
        return id;
    }
}
