package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.dodeka.exchange.xml.ExchangeDocument;
import org.dodeka.exchange.xml.ExchangeExport;
import org.dodeka.exchange.xml.NotExportableException;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.Waiver;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.RulePack;
import org.dodeka.validation.RuleSettings;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static Design healthy() {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.healthySpace("Repair circle");
        return Exchanged.prepared(builder.design());
    }

    private static Design broken() {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.space("Empty circle", space -> space.setStage(Stage.MATURING));
        return Exchanged.prepared(builder.design());
    }

    private static String valid(Design design, RuleSettings settings) throws IOException {
        return new String(Exchanged.written(Exchanged.document(design, settings, false)), StandardCharsets.UTF_8);
    }

    private static String draft(Design design) throws IOException {
        return new String(Exchanged.draft(design), StandardCharsets.UTF_8);
    }

    @Test
    void a_design_without_errors_is_marked_as_valid_with_the_day_and_the_rules_of_its_check() throws IOException {
        String xml = valid(healthy(), RuleSettings.DEFAULTS);
        RulePack pack = Exchanged.PACKS.packs().getFirst();
        assertThat(xml).contains("<learningDesign xmlns=\"http://www.dodeka.org/exchange/1.0\" status=\"valid\"")
                .contains("<validation asOf=\"2026-06-01\" errors=\"0\" ")
                .contains("<rulePack id=\"" + pack.id() + "\" name=\"" + pack.name() + "\" version=\"" + pack.version() + "\" rules=\"60\"/>")
                .doesNotContain("<settings>");
    }

    @Test
    void a_design_with_errors_does_not_pass_the_gate() {
        assertThatThrownBy(() -> valid(broken(), RuleSettings.DEFAULTS)).isInstanceOf(NotExportableException.class).hasMessageContaining("errors");
    }

    @Test
    void nothing_is_written_of_a_design_that_does_not_pass_the_gate() {
        ExchangeDocument document = Exchanged.document(broken(), RuleSettings.DEFAULTS, false);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        assertThatThrownBy(() -> ExchangeExport.write(document, out)).isInstanceOf(NotExportableException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void a_draft_carries_its_errors() throws IOException {
        assertThat(draft(broken())).contains("status=\"draft\"").contains("rule=\"REL-1\" discipline=\"REL\" severity=\"error\"");
    }

    @Test
    void the_disciplines_that_the_design_answers_to_are_named_by_their_codes() throws IOException {
        assertThat(valid(healthy(), RuleSettings.DEFAULTS)).contains("<discipline code=\"REL\" name=\"Relevance\" group=\"MEANING\" ")
                .contains("<discipline code=\"CON\" ").doesNotContain("<discipline code=\"SCA\" ");
        assertThat(draft(Exchanged.prepared(new DesignBuilder("2026-06-01").design()))).as("a design without anything answers to none")
                .doesNotContain("<discipline ");
    }

    @Test
    void a_waived_finding_carries_the_reason_and_does_not_count() throws IOException {
        Design design = broken();
        Waiver waiver = DesignFactory.eINSTANCE.createWaiver();
        waiver.setRuleId("REL-1");
        waiver.setReason("Agreed with <the board> & others");
        waiver.setAbout(design.getSpaces().getFirst());
        design.getWaivers().add(waiver);
        assertThat(draft(design)).contains("waived=\"1\"").contains("<waived waiver=\"" + waiver.getId() + "\">")
                .contains("<reason>Agreed with &lt;the board&gt; &amp; others</reason>");
    }

    @Test
    void a_lenient_check_cannot_pass_for_a_strict_one() throws IOException {
        Map<String, String> lenient = Map.of("CON-4.days", "5", "REL-3.enabled", "false", "ENG-1.severity", "info");
        assertThat(valid(healthy(), new RuleSettings(lenient))).contains("<setting key=\"REL-3.enabled\" value=\"false\"/>")
                .contains("<setting key=\"ENG-1.severity\" value=\"info\"/>").contains("<setting key=\"CON-4.days\" value=\"5.0\"/>");
    }

    @Test
    void a_character_that_XML_cannot_hold_is_told_with_its_place() {
        Design design = healthy();
        design.getPersons().getFirst().setNotes("bell \u0007");
        assertThatThrownBy(() -> draft(design)).isInstanceOf(NotExportableException.class).hasMessageContaining("notes of '").hasMessageContaining("U+0007");
        design.getPersons().getFirst().setNotes("half \uD83C");
        assertThatThrownBy(() -> draft(design)).isInstanceOf(NotExportableException.class).hasMessageContaining("U+D83C");
    }

    @Test
    void a_number_that_is_none_is_told_with_its_place() {
        Design design = healthy();
        Indicator indicator = design.getIndicators().getFirst();
        indicator.setTarget(Double.NaN);
        assertThatThrownBy(() -> draft(design)).isInstanceOf(NotExportableException.class).hasMessageContaining("target of '" + indicator.getName());
    }

    @Test
    void a_reference_to_somebody_who_is_no_longer_in_the_design_is_told() {
        Design design = healthy();
        Person gone = DesignFactory.eINSTANCE.createPerson();
        gone.setName("Gone");
        design.getPersons().getFirst().setManager(gone);
        assertThatThrownBy(() -> draft(design)).isInstanceOf(NotExportableException.class).hasMessageContaining("manager of ").hasMessageContaining("'Gone'");
    }

    @Test
    void two_elements_with_one_id_are_told() {
        Design design = healthy();
        design.getPersons().get(0).setId("same");
        design.getPersons().get(1).setId("same");
        assertThatThrownBy(() -> draft(design)).isInstanceOf(NotExportableException.class).hasMessageContaining("same");
    }

    @Test
    void a_design_of_a_newer_format_is_not_exported_because_the_file_would_not_be_whole() throws IOException {
        String newer = """
                <?xml version="1.0" encoding="UTF-8"?>
                <design:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:design="http://www.dodeka.org/design/1.0" \
                id="d" name="New" asOf="2026-06-01" formatVersion="1.7" mood="fine"/>
                """;
        DesignResource resource = DesignFiles.load(new ByteArrayInputStream(newer.getBytes(StandardCharsets.UTF_8)), "new.learning");
        assertThatThrownBy(() -> draft((Design) resource.getContents().getFirst())).isInstanceOf(NotExportableException.class)
                .hasMessageContaining("newer version of Dodeka");
    }

    @Test
    void a_design_outside_of_any_file_is_refused() {
        Design design = new DesignBuilder("2026-06-01").design();
        assertThatThrownBy(() -> draft(design)).isInstanceOf(NotExportableException.class).hasMessageContaining("Save it first");
    }

    @Test
    void what_does_not_follow_the_schema_is_never_taken_for_an_export() {
        Design design = healthy();
        design.setFormatVersion("fine"); // no reading gives this; a plug-in could
        assertThatThrownBy(() -> draft(design)).isInstanceOf(NotExportableException.class).hasMessageContaining("schema").hasMessageContaining("fine");
    }

    @Test
    void a_stream_that_fails_ends_the_export_and_its_check() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> ExchangeExport.write(Exchanged.document(healthy(), RuleSettings.DEFAULTS, true), full))
                .hasMessage("No space left on device");
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(List.of("Check of the exported XML")::contains)).isEmpty();
    }
}
