package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Response;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignResourceFactory;
import org.dodeka.model.resource.Designs;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.model.resource.LoadProblem.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Files and streams are opened whole, or not at all. */
class OpeningTest {

    @TempDir
    Path folder;

    private static LoadProblem onlyProblem(DesignLoadException refused) {
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }

    @Test
    void a_missing_file_is_told_by_name() {
        Path missing = folder.resolve("missing.learning");
        LoadProblem problem = onlyProblem(catchThrowableOfType(DesignLoadException.class, () -> DesignFiles.load(missing)));
        assertThat(problem.message()).isEqualTo("There is no file '" + missing + "'. Check its name and folder.");
        assertThat(problem.line()).isZero();
    }

    @Test
    void a_folder_is_told_to_be_one() {
        LoadProblem problem = onlyProblem(catchThrowableOfType(DesignLoadException.class, () -> DesignFiles.load(folder)));
        assertThat(problem.message()).contains("is a folder");
    }

    @Test
    void a_failing_disk_is_told() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }
        };
        LoadProblem problem = onlyProblem(catchThrowableOfType(DesignLoadException.class, () -> DesignFiles.load(failing, "x.learning")));
        assertThat(problem.message()).contains("disk on fire");
    }

    @Test
    void a_missing_file_leaves_the_resource_set_as_it_was() {
        ResourceSet set = Designs.newResourceSet();
        URI uri = URI.createFileURI(folder.resolve("missing.learning").toString());
        LoadProblem problem = onlyProblem(catchThrowableOfType(DesignLoadException.class, () -> DesignFiles.load(set, uri)));
        assertThat(problem.message()).startsWith("There is no file");
        assertThat(set.getResources()).isEmpty();
    }

    @Test
    void a_broken_file_leaves_the_resource_set_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.learning"), "<");
        ResourceSet set = Designs.newResourceSet();
        assertThatThrownBy(() -> DesignFiles.load(set, URI.createFileURI(file.toString()))).isInstanceOf(DesignLoadException.class);
        assertThat(set.getResources()).isEmpty();
    }

    @Test
    void a_file_is_opened_once_in_a_resource_set() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.learning"), Fixtures.file(""));
        ResourceSet set = Designs.newResourceSet();
        DesignResource first = DesignFiles.load(set, URI.createFileURI(file.toString()));
        assertThat(DesignFiles.load(set, URI.createFileURI(file.toString()))).isSameAs(first);
    }

    @Test
    void emf_opens_designs_by_their_extension() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.learning"), Fixtures.file(""));
        assertThat(Designs.newResourceSet().getResource(URI.createFileURI(file.toString()), true)).isInstanceOf(DesignResource.class);
        assertThat(new DesignResourceFactory().createResource(URI.createURI("x.disciplines"))).isInstanceOf(DesignResource.class);
    }

    @Test
    void a_refused_file_leaves_an_empty_resource_with_its_problems() {
        DesignResource resource = new DesignResource(URI.createURI("x.learning"));
        InputStream in = new ByteArrayInputStream(Fixtures.file("<goals id='g' horizon='soon'/>").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> resource.load(in, null)).isInstanceOf(DesignLoadException.class)
                .hasMessage("x.learning:3:1: error: horizon: 'soon' is not a day. Write an existing day as year-month-day, such as 2026-06-01.");
        assertThat(resource.getContents()).isEmpty();
        assertThat(resource.getErrors()).hasSize(1);
        assertThat(resource.problems()).isEqualTo(resource.getErrors());
    }

    @Test
    void a_problem_is_a_diagnostic_with_its_place() {
        LoadProblem problem = new LoadProblem(Severity.WARNING, "plan.learning", 3, 5, "Look.");
        assertThat(problem).hasToString("plan.learning:3:5: warning: Look.");
        assertThat(new LoadProblem(Severity.ERROR, "plan.learning", 0, 0, "Look.")).hasToString("plan.learning: error: Look.");
        assertThat(problem.getLocation()).isEqualTo("plan.learning");
        assertThat(problem.getMessage()).isEqualTo("Look.");
        assertThat(problem.getLine()).isEqualTo(3);
        assertThat(problem.getColumn()).isEqualTo(5);
    }

    @Test
    void lines_are_known_when_they_were_asked_for() throws IOException {
        DesignResource resource = Fixtures.load(Fixtures.file("  <goals id='g1'/>\n\n  <goals\n id='g2'/>\n"));
        Design design = Fixtures.design(resource);
        assertThat(resource.lineOf(design)).isEqualTo(2);
        assertThat(resource.lineOf(design.getGoals().get(0))).isEqualTo(3);
        assertThat(resource.lineOf(design.getGoals().get(1))).isEqualTo(5);
    }

    @Test
    void lines_are_unknown_otherwise() throws IOException {
        DesignResource resource = new DesignResource(URI.createURI("x.learning"));
        resource.load(new ByteArrayInputStream(Fixtures.file("").getBytes(StandardCharsets.UTF_8)), Map.of());
        assertThat(resource.lineOf(resource.getContents().get(0))).isZero();
    }

    @Test
    void only_streams_of_bytes_are_read() throws IOException {
        assertThatThrownBy(() -> unloaded().load(new InputSource("http://127.0.0.1:9/x"), null)).hasMessageContaining("streams of bytes only");
        assertThatThrownBy(() -> unloaded().load(new InputSource(new StringReader("<x/>")), null)).hasMessageContaining("streams of bytes only");
        assertThatThrownBy(() -> unloaded().load((Node) null, null)).hasMessageContaining("streams of bytes only");
        DesignResource resource = unloaded();
        resource.load(new InputSource(new ByteArrayInputStream(Fixtures.file("").getBytes(StandardCharsets.UTF_8))), null);
        assertThat(resource.getContents()).hasSize(1);
    }

    private static DesignResource unloaded() {
        return new DesignResource(URI.createURI("x.learning"));
    }

    @Test
    void without_the_catalogue_its_references_are_kept_unchecked() throws IOException {
        DesignResource resource = new DesignResource(URI.createURI("x.learning"));
        ResourceSet bare = new ResourceSetImpl();
        bare.getURIConverter().getURIMap().put(URI.createURI(Designs.CATALOGUE_URI),
                URI.createFileURI(folder.resolve("gone.disciplines").toString()));
        bare.getResourceFactoryRegistry().getExtensionToFactoryMap().put("disciplines", new DesignResourceFactory());
        bare.getResources().add(resource);
        String text = Fixtures.file("""
                  <responses id="r1">
                    <item href="%1$s#REL.Q99"/>
                    <about href="%1$s#REL"/>
                  </responses>
                """.formatted(Fixtures.CATALOGUE));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        Response response = ((Design) resource.getContents().get(0)).getResponses().get(0);
        assertThat(resource.problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("catalogue of disciplines is not installed"));
        assertThat(resource.isReadOnly()).isFalse();
        assertThat(bare.getResources()).containsExactly(resource);
        assertThat(response.eIsSet(response.eClass().getEStructuralFeature("item"))).isTrue();
        assertThat(new String(Fixtures.save(resource), StandardCharsets.UTF_8)).contains("#REL.Q99\"").contains("#REL\"");
    }

    @Test
    void without_resource_set_a_design_opens_as_well() throws IOException {
        DesignResource resource = new DesignResource(URI.createURI("x.learning"));
        String text = Fixtures.file("<catalogue href='" + Fixtures.CATALOGUE + "#twelve-disciplines'/>");
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        assertThat(resource.problems()).hasSize(1);
    }

    @Test
    void a_file_in_parts_that_are_read_slowly_is_the_same() throws IOException {
        byte[] bytes = Fixtures.file("<goals id='g1' name='Ünï😀cödé'/>").getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        Goal goal = Fixtures.design(DesignFiles.load(slow, "x.learning")).getGoals().get(0);
        assertThat(goal.getName()).isEqualTo("Ünï😀cödé");
    }
}
