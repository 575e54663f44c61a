package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.dodeka.catalogue.Templates;
import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Person;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class DiagramTest {

    private static final List<String> DIAGRAMS = List.of("landscape", "participation", "learning-loops", "value-creation", "force-field");

    private static final String PEOPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="people" version="15.4.0.202401051836">
              <ownedViewpoints name="People" modelFileExtension="learning">
                <ownedRepresentations xsi:type="diagram:DiagramDescription" name="Who" domainClass="design::Design">
                  <defaultLayer name="Default">
                    <nodeMappings name="person" semanticCandidatesExpression="feature:persons" domainClass="design::Person">
                      <style xsi:type="style:SquareDescription" labelPosition="node" width="12" height="4"
                          labelColor="environment:/viewpoint#//@systemColors/@entries[name='black']"
                          borderColor="environment:/viewpoint#//@systemColors/@entries[name='gray']"
                          color="environment:/viewpoint#//@systemColors/@entries[name='white']"/>
                    </nodeMappings>
                  </defaultLayer>
                </ownedRepresentations>
              </ownedViewpoints>
            </description:Group>
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
        terminal.template("wind-quality", "a.learning");
    }

    static Stream<String> examples() {
        return Templates.names().stream();
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String svg) throws Exception {
        return parse(svg).getDocumentElement().getTextContent();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void all_diagrams_of_every_template_are_drawn_and_the_same_every_time(String template) throws Exception {
        terminal.template(template, "plan.learning");
        Run run = terminal.run("diagram", "plan.learning", "--all", "-o", "out");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactlyElementsOf(DIAGRAMS.stream()
                .map(name -> "dodeka: " + Path.of("out", "plan-" + name + ".svg") + " was written.").toList());
        terminal.run("diagram", "plan.learning", "--all", "-o", "again");
        for (String name : DIAGRAMS) {
            String svg = terminal.read("out/plan-" + name + ".svg");
            assertThat(parse(svg).getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(terminal.read("again/plan-" + name + ".svg")).isEqualTo(svg);
        }
    }

    @Test
    void without_a_name_the_first_is_drawn_to_the_standard_output() throws Exception {
        Run run = terminal.run("diagram", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(text(run.out())).contains("Strategy Table");
        assertThat(run.out()).isEqualTo(terminal.run("diagram", "a.learning", "--diagram", "Landscape").out());
    }

    @Test
    void a_diagram_is_found_in_any_case_and_written_to_a_file() {
        Run run = terminal.run("diagram", "a.learning", "--diagram", "learning LOOPS", "-o", "loops.svg");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("dodeka: loops.svg was written.\n");
        assertThat(terminal.read("loops.svg")).isEqualTo(terminal.run("diagram", "a.learning", "--diagram", "Learning loops").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a.learning --diagram Map | dodeka: There is no diagram 'Map'. "
                + "There are: Landscape, Participation, Learning loops, Value creation, Force field.",
        "a.learning --all -o out --diagram Landscape | dodeka: --diagram and --all exclude each other.",
        "a.learning --all | dodeka: --all writes several files: name a folder with -o.",
        "a.learning --all -o a.learning | dodeka: 'a.learning' is a file. Name a folder.",
        "a.learning -o a.learning | dodeka: 'a.learning' is one of the files to be read; it was not overwritten. Choose another name for the output."
    })
    void wrong_usage_is_one_line_and_writes_nothing(String arguments, String message) throws Exception {
        byte[] before = Files.readAllBytes(terminal.path("a.learning"));
        Run run = terminal.run(("diagram " + arguments.strip()).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(message.strip() + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllBytes(terminal.path("a.learning"))).isEqualTo(before);
    }

    @Test
    void layers_are_chosen_by_name() throws Exception {
        assertThat(text(terminal.run("diagram", "a.learning", "--layers", "people").out())).contains("Petra");
        assertThat(text(terminal.run("diagram", "a.learning", "--layers", "").out())).doesNotContain("Petra").contains("Strategy Table");
    }

    @Test
    void an_unknown_layer_is_told_with_those_there_are() {
        Run run = terminal.run("diagram", "a.learning", "--layers", "People,Weather");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dodeka: There is no layer 'Weather'. There are: ").contains("People", "Findings");
    }

    @Test
    void findings_are_checked_for_where_their_layer_is_on() {
        terminal.save(Samples.broken("Circle"), "b.learning");
        String without = terminal.run("diagram", "b.learning", "--layers", "").out();
        String with = terminal.run("diagram", "b.learning", "--layers", "findings").out();
        assertThat(with.length()).isGreaterThan(without.length());
    }

    @Test
    void what_is_switched_on_beside_the_design_is_shown() throws Exception {
        assertThat(text(terminal.run("diagram", "a.learning").out())).doesNotContain("Petra");
        terminal.write("a.diagrams", "dodeka-diagrams 1\n\nLandscape layer:People on\n");
        assertThat(text(terminal.run("diagram", "a.learning").out())).contains("Petra");
    }

    /** Gives the id of Ada. */
    private String designWithAda() {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        Person ada = builder.person("Ada");
        builder.person("Ben");
        terminal.save(builder.design(), "b.learning");
        terminal.write("people.odesign", PEOPLE);
        return ada.getId();
    }

    @Test
    void a_specification_of_ones_own_can_be_drawn() throws Exception {
        designWithAda();
        Run run = terminal.run("diagram", "b.learning", "--specification", "people.odesign");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(text(run.out())).contains("Ada", "Ben");
    }

    @Test
    void what_somebody_has_arranged_stays_where_it_is() {
        String ada = designWithAda();
        terminal.write("b.diagrams", "dodeka-diagrams 1\n\nWho person:" + ada + " 777 555 120 40\n");
        assertThat(terminal.run("diagram", "b.learning", "--specification", "people.odesign").out()).contains("x=\"777\" y=\"555\"");
    }

    @Test
    void a_layout_that_is_not_understood_is_told_with_its_line_and_the_rest_is_drawn() {
        terminal.write("a.diagrams", "dodeka-diagrams 1\n\nLandscape x 1 2 three 4\n");
        Run run = terminal.run("diagram", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("a.diagrams:3:1: warning: \u2018three\u2019 is no number.\n");
        assertThat(run.out()).endsWith("</svg>\n");
    }

    @Test
    void a_specification_that_is_not_there_or_none_is_told() {
        Run missing = terminal.run("diagram", "a.learning", "--specification", "none.odesign");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).isEqualTo("dodeka: none.odesign is not a file that can be read.\n");
        terminal.write("broken.odesign", "<no");
        Run broken = terminal.run("diagram", "a.learning", "--specification", "broken.odesign", "-o", "a.svg");
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.err()).contains("broken.odesign:1").endsWith("dodeka: There is no diagram for a.learning.\n");
        assertThat(terminal.path("a.svg")).doesNotExist();
    }

    @Test
    void a_design_that_cannot_be_read_leaves_the_former_drawing_alone() {
        terminal.write("a.svg", "former");
        terminal.write("b.learning", "no design");
        Run run = terminal.run("diagram", "b.learning", "-o", "a.svg");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("b.learning:1:1: error: ");
        assertThat(terminal.read("a.svg")).isEqualTo("former");
    }

    @Test
    void names_with_markup_in_them_are_text() throws Exception {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.healthySpace("</text><script>alert(1)</script>");
        Design design = builder.design();
        design.setName("a\u202Eb & \"c\" ]]>");
        terminal.save(design, "b.learning");
        for (String name : new String[] { "Landscape", "Participation", "Learning loops", "Value creation", "Force field" }) {
            Run run = terminal.run("diagram", "b.learning", "--diagram", name);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(parse(run.out()).getElementsByTagName("script").getLength()).isZero();
        }
    }
}
