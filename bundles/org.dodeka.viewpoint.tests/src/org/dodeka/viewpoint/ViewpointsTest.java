package org.dodeka.viewpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dodeka.viewpoint.description.DiagramDescription;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specifications of plug-ins on a class path, and files that stand alone. */
class ViewpointsTest {

    private static final String SPECIFICATION = """
        <g:Group xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:g='http://www.eclipse.org/sirius/description/1.1.0'
            xmlns:d='http://www.eclipse.org/sirius/diagram/description/1.1.0' version='15.0' name='classes'>
          <ownedViewpoints name='Classes' label='%classes' modelFileExtension='ecore xcore'>
            <ownedRepresentations xsi:type='d:DiagramDescription' name='Small' domainClass='EPackage' preconditionExpression='feature:eClassifiers'>
              <defaultLayer name='l'/></ownedRepresentations>
            <ownedRepresentations xsi:type='d:DiagramDescription' name='Any' domainClass='ecore.EModelElement'>
              <defaultLayer name='l'/></ownedRepresentations>
            <ownedRepresentations xsi:type='d:DiagramDescription' name='Class' domainClass='EClass'><defaultLayer name='l'/></ownedRepresentations>
            <ownedRepresentations xsi:type='d:DiagramDescription' name='Broken' domainClass='EPackage' preconditionExpression='service:gone'>
              <defaultLayer name='l'/></ownedRepresentations>
          </ownedViewpoints>
        </g:Group>
        """;

    @TempDir
    Path folder;
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void makePlugin() throws IOException {
        write("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: org.example.classes;singleton:=true\n");
        write("plugin.xml", "<plugin>"
            + "<extension point='org.dodeka.viewpoint.specifications'><specification path='description/classes.odesign'/></extension>"
            + "<extension point='org.example.other'><specification path='other.odesign'/></extension></plugin>");
        write("plugin.properties", "classes = Classes and packages\n");
        write("plugin_de.properties", "classes = Klassen und Pakete\n");
        write("icons/class.svg", "<svg/>");
        write("description/classes.odesign", SPECIFICATION);
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(before);
    }

    @Test
    void the_plug_ins_of_a_class_path_contribute_specifications() throws IOException {
        try (URLClassLoader loader = loader()) {
            Viewpoints viewpoints = Viewpoints.fromClassPath(loader);

            assertThat(viewpoints.specifications()).extracting(InstalledSpecification::id)
                .containsExactly("org.example.classes/description/classes.odesign");
            assertThat(viewpoints.problems()).isEmpty();
        }
    }

    @Test
    void labels_are_in_the_language_of_the_people() throws IOException {
        Locale.setDefault(Locale.GERMANY);
        try (URLClassLoader loader = loader()) {
            assertThat(Viewpoints.fromClassPath(loader).specifications().get(0).group().viewpoints().get(0).label()).isEqualTo("Klassen und Pakete");
        }
        Locale.setDefault(Locale.FRANCE);
        try (URLClassLoader loader = loader()) {
            assertThat(Viewpoints.fromClassPath(loader).specifications().get(0).group().viewpoints().get(0).label())
                    .isEqualTo("Classes and packages");
        }
    }

    @Test
    void images_are_found_by_plug_in_and_path() throws IOException {
        try (URLClassLoader loader = loader()) {
            InstalledSpecification specification = Viewpoints.of(loader, "description/classes.odesign").specifications().get(0);

            assertThat(specification.resource("/org.example.classes/icons/class.svg")).map(URL::getPath).get().asString().endsWith("icons/class.svg");
            assertThat(specification.resource("/org.example.classes/icons/none.svg")).isEmpty();
            assertThat(specification.resource("/org.example.other/icons/class.svg")).isEmpty();
            assertThat(specification.resource("/org.example.classes/icons/../../secret.svg")).isEmpty();
            assertThat(specification.resource("/org.example.classes/file:/etc/hostname")).isEmpty();
            assertThat(specification.resource("class.svg")).isEmpty();
        }
    }

    @Test
    void a_path_that_leads_nowhere_is_a_problem() throws IOException {
        try (URLClassLoader loader = loader()) {
            InstalledSpecification specification = Viewpoints.of(loader, "description/none.odesign").specifications().get(0);

            assertThat(specification.group().viewpoints()).isEmpty();
            assertThat(specification.problems()).singleElement().asString().contains("There is no file description/none.odesign");
        }
    }

    @Test
    void diagrams_are_offered_by_file_type_and_precondition() throws IOException {
        try (URLClassLoader loader = loader()) {
            Viewpoints viewpoints = Viewpoints.fromClassPath(loader);
            EPackage empty = EcoreFactory.eINSTANCE.createEPackage();
            EPackage full = EcoreFactory.eINSTANCE.createEPackage();
            full.getEClassifiers().add(EcoreFactory.eINSTANCE.createEClass());

            assertThat(names(viewpoints, in("a.ecore", full))).containsExactly("Small", "Any", "Broken");
            assertThat(names(viewpoints, in("a.ecore", full.getEClassifiers().get(0)))).containsExactly("Any", "Class");
            assertThat(names(viewpoints, in("a.learning", full))).isEmpty();
            assertThat(names(viewpoints, empty)).contains("Any", "Broken");
            assertThat(viewpoints.diagramsFor(in("b.ecore", full)).get(0).id())
                .isEqualTo("org.example.classes/description/classes.odesign#Classes/Small");
        }
    }

    @Test
    void a_file_that_stands_alone_has_translations_and_images_but_no_services() throws IOException {
        write("description/classes.odesign",
            SPECIFICATION.replace("</ownedViewpoints>", "<ownedJavaExtensions qualifiedClassName='a.B'/></ownedViewpoints>"));

        InstalledSpecification specification = Viewpoints.load(folder.resolve("description/classes.odesign"));

        assertThat(specification.group().viewpoints().get(0).label()).isEqualTo("Classes and packages");
        assertThat(specification.loader()).isEmpty();
        assertThat(specification.problems()).singleElement().asString().contains("The services are not there");
        assertThat(specification.resource("/" + folder.getFileName() + "/icons/class.svg")).isPresent();
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        assertThat(Viewpoints.load(folder.resolve("nothing.odesign")).problems()).singleElement().asString().contains("nothing.odesign");
    }

    @Test
    void a_service_class_that_cannot_be_loaded_is_a_problem() throws IOException {
        write("description/classes.odesign",
            SPECIFICATION.replace("</ownedViewpoints>", "<ownedJavaExtensions qualifiedClassName='a.B'/></ownedViewpoints>"));
        try (URLClassLoader loader = loader()) {
            assertThat(Viewpoints.fromClassPath(loader).problems()).singleElement().asString().contains("a.B");
        }
    }

    @Test
    void the_installed_specifications_are_read_once() {
        assertThat(Viewpoints.installed()).isSameAs(Viewpoints.installed());
    }

    private static List<String> names(Viewpoints viewpoints, EObject element) {
        return viewpoints.diagramsFor(element).stream().map(DiagramOffer::diagram).map(DiagramDescription::name).toList();
    }

    private static EObject in(String file, EObject element) {
        Resource resource = new ResourceImpl(URI.createURI(file));
        EObject root = element.eContainer() == null ? element : element.eContainer();
        resource.getContents().add(root);
        return element;
    }

    /** Only this plug-in, but with the classes of the test. */
    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
