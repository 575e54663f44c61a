package org.dodeka.viewpoint;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.description.Viewpoint;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Types;
import org.dodeka.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The specifications that are there, with the diagrams that they offer. Immutable and thread-safe. */
public final class Viewpoints {

    private final List<InstalledSpecification> specifications;

    /** Puts specifications together, in the order in which they are to be offered. */
    public Viewpoints(List<InstalledSpecification> specifications) {
        this.specifications = List.copyOf(specifications);
    }

    /**
     * The specifications that plug-ins contribute. They are read once, and again only when plug-ins come or go; problems go to the log. Without a
     * platform those of the class path are taken.
     */
    public static Viewpoints installed() {
        return Installed.get();
    }

    /** The specifications that the {@code plugin.xml} files on a class path contribute. */
    public static Viewpoints fromClassPath(ClassLoader loader) {
        return new Viewpoints(ClassPath.read(loader));
    }

    /**
     * Specifications by their paths on a class path.
     *
     * @param loader finds them and the classes of their services
     * @param paths such as {@code description/learning.odesign}
     */
    public static Viewpoints of(ClassLoader loader, String... paths) {
        return new Viewpoints(Arrays.stream(paths).map(path -> ClassPath.read(loader, path)).toList());
    }

    /**
     * One file that stands alone. It has no services; images and translations are looked for in the folder above that has a
     * {@code plugin.properties}, or else beside it.
     */
    public static InstalledSpecification load(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = absolute.getParent();
        for (Path one = root; one != null; one = one.getParent()) {
            if (Files.isRegularFile(one.resolve("plugin.properties"))) {
                root = one;
                break;
            }
        }
        String name = String.valueOf(root.getFileName());
        String path = root.relativize(absolute).toString().replace(root.getFileSystem().getSeparator(), "/");
        return InstalledSpecification.read(new FolderContribution(name, url(root), null, Map.of()), path);
    }

    private static URL url(Path folder) {
        try {
            URI uri = folder.toUri();
            return (uri.toString().endsWith("/") ? uri : URI.create(uri + "/")).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** All of them, those with problems too. */
    public List<InstalledSpecification> specifications() {
        return specifications;
    }

    /** What is wrong with all of them or not supported. */
    public List<SpecificationProblem> problems() {
        return specifications.stream().flatMap(one -> one.problems().stream()).toList();
    }

    /**
     * The diagrams that an element can have, in the order of the specifications: those of viewpoints for such files, whose type fits and whose
     * precondition holds. A precondition that fails offers the diagram.
     */
    public List<DiagramOffer> diagramsFor(EObject element) {
        List<DiagramOffer> offers = new ArrayList<>();
        Types types = Types.of(Set.of(element.eClass().getEPackage()));
        for (InstalledSpecification specification : specifications) {
            Interpreter interpreter = new Interpreter(Languages.standard(), specification.services(), types, failure -> {
                // a diagram that cannot be judged is offered, and says what is wrong when it is opened
            });
            for (Viewpoint viewpoint : specification.group().viewpoints()) {
                if (isFor(viewpoint, element)) {
                    for (DiagramDescription diagram : viewpoint.diagrams()) {
                        boolean fits = types.isInstance(element, diagram.domainClass());
                        if (fits && interpreter.asBoolean(diagram.precondition(), Variables.of(element), true)) {
                            offers.add(new DiagramOffer(specification, viewpoint, diagram));
                        }
                    }
                }
            }
        }
        return List.copyOf(offers);
    }

    private static boolean isFor(Viewpoint viewpoint, EObject element) {
        Resource resource = element.eResource();
        String extension = resource == null || resource.getURI() == null ? null : resource.getURI().fileExtension();
        List<String> accepted = Arrays.asList(viewpoint.modelFileExtension().strip().split("[\\s,]+"));
        return extension == null || accepted.stream().anyMatch(List.of("*", "", extension, "*." + extension)::contains);
    }
}
