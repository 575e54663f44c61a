package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.catalogue.Templates;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Participation;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example designs find what the list beside each says, and tell the stories of their READMEs. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("dodeka.root", "../.."), "examples");

    static Stream<String> examples() {
        return Templates.names().stream().filter(name -> !name.equals("blank"));
    }

    private static Path file(String name) {
        return EXAMPLES.resolve(name).resolve(name + ".learning");
    }

    private static Design load(String name) throws IOException {
        return (Design) DesignFiles.load(file(name)).getContents().get(0);
    }

    private static ValidationResult validate(Design design) {
        return new ValidationEngine(RuleTest.PACKS, RuleSettings.DEFAULTS).validate(design, null);
    }

    private static List<String> open(ValidationResult result) {
        return result.findings().stream().filter(f -> !f.waived())
                .map(f -> f.rule().id() + " " + f.severity().id() + " " + EcoreUtil.getID(f.element())).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_exactly_the_findings_that_are_listed_beside_it(String name) throws IOException {
        List<String> expected = Files.readAllLines(EXAMPLES.resolve(name).resolve("expected-findings.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.strip().replaceAll("\\s+", " ")).sorted().toList();
        assertThat(open(validate(load(name)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_loads_without_a_problem_and_saves_to_the_same_bytes(String name) throws IOException {
        DesignResource resource = DesignFiles.load(file(name));
        assertThat(resource.problems()).isEmpty();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        resource.save(saved, Map.of());
        assertThat(saved.toByteArray()).isEqualTo(Files.readAllBytes(file(name)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_there_as_a_template(String name) throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(org.eclipse.core.runtime.RegistryFactory.getRegistry() != null, "the build puts examples into the bundle");
        try (InputStream template = Templates.open(name)) {
            assertThat(template.readAllBytes()).isEqualTo(Files.readAllBytes(file(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_holds_unless_it_is_flawed_on_purpose(String name) throws IOException {
        assertThat(validate(load(name)).holds()).isEqualTo(!name.equals("compliance-express"));
    }

    @Test
    void the_flawed_example_raises_at_least_forty_rules() throws IOException {
        Set<String> rules = validate(load("compliance-express")).findings().stream().filter(f -> !f.waived()).map(f -> f.rule().id()).collect(Collectors.toSet());
        assertThat(rules).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void without_a_successor_the_departure_of_petra_is_an_error() throws IOException {
        Design design = load("wind-quality");
        Participation petra = design.getSpaces().stream().flatMap(s -> s.getParticipations().stream())
                .filter(p -> p.getSuccessor() != null && p.getActor().getName().startsWith("Petra")).findFirst().orElseThrow();
        assertThat(open(validate(design))).noneMatch(f -> f.startsWith("CON-4"));
        petra.setSuccessor(null);
        List<Finding> findings = validate(design).findings().stream().filter(f -> f.rule().id().equals("CON-4")).toList();
        assertThat(findings).singleElement().satisfies(f -> assertThat(f.message()).contains("Petra").contains("45"));
    }

    @Test
    void metrics_are_those_of_the_stories() throws IOException {
        assertThat(metric("learning-culture", "forceBalance")).isCloseTo(-0.19, within(0.005));
        assertThat(metric("leaders-between-events", "pivotCover")).isEqualTo(1.0);
    }

    private static double metric(String name, String id) throws IOException {
        Design design = load(name);
        return Metrics.of(Facts.of(design), validate(design), null).design().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().value().orElseThrow();
    }
}
