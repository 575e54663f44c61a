package org.dodeka.exchange.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dodeka.exchange.findings.Baseline;
import org.dodeka.exchange.findings.BaselineComparison;
import org.dodeka.exchange.findings.FindingsJson;
import org.dodeka.exchange.findings.FindingsSarif;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.exchange.tests.json.JsonSchema;
import org.dodeka.exchange.tests.json.JsonTree;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.validation.Finding;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @TempDir
    Path folder;

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space circle = d.space("Circle", s -> s.setStage(Stage.MATURING));

    @BeforeEach
    void resolveLinks() throws IOException {
        folder = folder.toRealPath();
    }

    private static Baseline baseline(String sarif) {
        try {
            return Baseline.read(new ByteArrayInputStream(sarif.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A baseline of the design as it is now. */
    private Baseline now(String... files) {
        ValidatedDesign[] designs = new ValidatedDesign[files.length];
        for (int i = 0; i < files.length; i++) {
            designs[i] = Checked.design(files[i], d.design());
        }
        return baseline(Checked.sarif(designs));
    }

    private BaselineComparison against(Baseline baseline, String... files) {
        Map<String, Path> paths = new LinkedHashMap<>();
        for (String file : files) {
            paths.put(file, folder.resolve(file));
        }
        return baseline.against(paths, folder);
    }

    private List<String> fresh(BaselineComparison comparison, String file) {
        return comparison.newIn(Checked.design(file, d.design())).findings().stream().map(f -> f.rule().id()).toList();
    }

    private int all() {
        return Checked.design("x", d.design()).findings().size();
    }

    @Test
    void what_the_baseline_has_is_left_out_and_counted() {
        BaselineComparison comparison = against(now("a.learning"), "a.learning");
        assertThat(fresh(comparison, "a.learning")).isEmpty();
        assertThat(comparison.known()).isEqualTo(all());
        assertThat(comparison.gone()).isZero();
    }

    @Test
    void what_is_new_is_left_and_what_is_mended_is_gone() {
        circle.setDomain("Repairs");
        Baseline baseline = now("a.learning");
        circle.setDomain(null);
        circle.setDifference("Yes");
        circle.setUncertainty("Yes");
        BaselineComparison comparison = against(baseline, "a.learning");
        assertThat(fresh(comparison, "a.learning")).containsExactly("REL-1");
        assertThat(comparison.gone()).isOne();
    }

    @Test
    void names_order_lines_and_the_language_do_not_make_a_finding_new() {
        for (long seed = 1; seed <= 40; seed++) {
            Design design = RandomDesigns.small(seed);
            Baseline baseline = baseline(Checked.sarif(Checked.design("a.learning", design)));
            Design other = EcoreUtil.copy(design);
            for (EObject object : Designs.objects(other)) {
                if (object instanceof Element element && element.getName() != null && !element.getName().isBlank()) {
                    element.setName("Renamed " + element.getId());
                }
            }
            reverse(other.getSpaces());
            reverse(other.getPersons());
            other.getSpaces().forEach(space -> reverse(space.getParticipations()));
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("tr"));
            try {
                BaselineComparison comparison = against(baseline, "a.learning");
                ValidatedDesign now = Checked.design("a.learning", other);
                ValidatedDesign moved = new ValidatedDesign(now.file(), now.result(), now.metrics(), element -> 99);
                assertThat(comparison.newIn(moved).findings()).as("seed " + seed).extracting(Finding::message).isEmpty();
                assertThat(comparison.gone()).as("seed " + seed).isZero();
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    private static void reverse(EList<?> list) {
        ECollections.reverse(list);
    }

    @Test
    void the_fingerprints_of_random_designs_differ() {
        for (long seed = 1; seed <= 100; seed++) {
            List<Map<String, Object>> findings = JsonTree.at(JsonTree.read(Checked.json(Checked.design("a", RandomDesigns.small(seed)))), "files", 0,
                    "findings");
            assertThat(findings.stream().map(f -> f.get("fingerprint")).toList()).as("seed " + seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void json_has_the_fingerprints_of_sarif() {
        ValidatedDesign design = Checked.design("a", d.design());
        List<Map<String, Object>> findings = JsonTree.at(JsonTree.read(Checked.json(design)), "files", 0, "findings");
        List<Map<String, Object>> results = JsonTree.at(JsonTree.read(Checked.sarif(design)), "runs", 0, "results");
        assertThat(findings).hasSizeGreaterThan(5).extracting(f -> f.get("fingerprint"))
                .isEqualTo(results.stream().map(r -> JsonTree.at(r, "partialFingerprints", "dodekaFinding/v1")).toList());
    }

    @Test
    void equal_fingerprints_are_counted() {
        String log = Checked.sarif(Checked.design("a.learning", d.design()));
        ValidatedDesign design = Checked.design("a.learning", d.design());
        Finding first = design.findings().get(0);
        ValidatedDesign thrice = new ValidatedDesign("a.learning", design.result(), design.metrics(), design.lines(), Collections.nCopies(3, first)
                .stream()
                .map(f -> new Finding(f.rule(), f.severity(), f.element(), f.violation(), f.failed(), f.waiver())).toList());
        BaselineComparison comparison = against(baseline(log), "a.learning");
        assertThat(comparison.newIn(thrice).findings()).hasSize(2);
        assertThat(comparison.known()).isOne();
    }

    @Test
    void a_finding_that_lost_its_waiver_is_new() {
        var waiver = d.waiver("REL-1", circle);
        Baseline baseline = now("a.learning");
        waiver.setUntil(LocalDate.of(2026, 5, 1));
        BaselineComparison comparison = against(baseline, "a.learning");
        assertThat(fresh(comparison, "a.learning")).containsExactly("REL-1");
        assertThat(comparison.gone()).isZero();
    }

    @Test
    void what_a_baseline_marks_as_absent_was_not_there() {
        String log = Checked.sarif(Checked.design("a.learning", d.design())).replace("\"level\":", "\"baselineState\": \"absent\", \"level\":");
        assertThat(fresh(against(baseline(log), "a.learning"), "a.learning")).hasSize(all());
    }

    @Test
    void a_finding_that_was_waived_since_is_known() {
        Baseline baseline = now("a.learning");
        d.waiver("REL-1", circle);
        assertThat(fresh(against(baseline, "a.learning"), "a.learning")).isEmpty();
    }

    @Test
    void designs_that_are_copies_of_one_do_not_hide_each_others_findings() {
        BaselineComparison comparison = against(now("a.learning"), "a.learning", "b.learning");
        assertThat(fresh(comparison, "a.learning")).isEmpty();
        assertThat(fresh(comparison, "b.learning")).hasSize(all());
    }

    @Test
    void a_copy_of_the_same_name_is_new_while_the_first_is_there_even_if_it_is_not_checked() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        Files.createFile(folder.resolve("old/a.learning"));
        assertThat(fresh(against(now("old/a.learning"), "new/a.learning"), "new/a.learning")).hasSize(all());
        Files.delete(folder.resolve("old/a.learning"));
        assertThat(fresh(against(now("old/a.learning"), "new/a.learning"), "new/a.learning")).isEmpty();
    }

    @Test
    void a_baseline_holds_in_another_folder_and_with_other_kinds_of_paths() {
        Baseline absolute = now("/build/17/designs/a b/x.learning", "/build/17/designs/c/x.learning");
        BaselineComparison comparison = against(absolute, "designs/a b/x.learning", "designs/c/x.learning");
        assertThat(fresh(comparison, "designs/a b/x.learning")).isEmpty();
        assertThat(fresh(comparison, "designs/c/x.learning")).isEmpty();
        String file = folder.resolve("a.learning").toString();
        assertThat(fresh(against(now("a.learning"), file), file)).isEmpty();
        assertThat(fresh(against(now(file), "./sub/../a.learning"), "./sub/../a.learning")).isEmpty();
    }

    @Test
    void where_it_is_not_clear_which_file_has_moved_all_is_new() {
        BaselineComparison comparison = against(now("old/x.learning"), "a/x.learning", "b/x.learning");
        assertThat(fresh(comparison, "a/x.learning")).hasSize(all());
        assertThat(fresh(comparison, "b/x.learning")).hasSize(all());
        assertThat(fresh(against(now("p/x.learning", "q/x.learning"), "a/x.learning"), "a/x.learning")).hasSize(all());
    }

    @Test
    void another_name_is_another_design() {
        assertThat(fresh(against(now("a.learning"), "b.learning"), "b.learning")).hasSize(all());
    }

    @Test
    void addresses_that_are_no_files_match_nothing() {
        for (String address : List.of("http://x/a.learning", "file://host/a.learning", "mailto:a.learning", "%zz/a.learning", "a%00/a.learning",
                "")) {
            String log = Checked.sarif(Checked.design("a.learning", d.design())).replace("\"uri\": \"a.learning\"", "\"uri\": \"" + address + "\"");
            assertThat(fresh(against(baseline(log), "a.learning"), "a.learning")).as(address).hasSize(all());
        }
    }

    @Test
    void a_file_that_is_not_checked_or_cannot_be_read_is_not_gone() {
        BaselineComparison comparison = against(now("a.learning", "b.learning", "c.learning"), "a.learning", "b.learning");
        fresh(comparison, "a.learning");
        assertThat(comparison.gone()).isZero();
    }

    @Test
    void compared_output_says_so_and_is_valid() throws IOException {
        Baseline baseline = now("a.learning");
        circle.setStart(d.day(-400));
        BaselineComparison comparison = against(baseline, "a.learning");
        ValidatedDesign fresh = comparison.newIn(Checked.design("a.learning", d.design()));
        ByteArrayOutputStream sarif = new ByteArrayOutputStream();
        try (FindingsSarif writer = new FindingsSarif(sarif, "1.2.3", Checked.PACKS.rules(), true)) {
            writer.design(fresh);
            writer.compared(comparison);
        }
        Object log = JsonTree.read(sarif.toByteArray());
        List<Map<String, Object>> results = JsonTree.at(log, "runs", 0, "results");
        assertThat(results).singleElement().satisfies(r -> assertThat(r).containsEntry("baselineState", "new").containsEntry("ruleId", "REL-5"));
        assertThat(JsonTree.at(log, "runs", 0, "properties", "baseline").toString()).isEqualTo("{known=" + (all() - 1) + ", gone=0}");
        assertThat(JsonSchema.errors(FindingsSarifTest.officialSchema(), log)).isEmpty();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (FindingsJson writer = new FindingsJson(json)) {
            writer.design(fresh);
            writer.compared(comparison);
        }
        Object tree = JsonTree.read(json.toByteArray());
        assertThat(JsonTree.at(tree, "baseline").toString()).isEqualTo("{known=" + (all() - 1) + ", gone=0}");
        assertThat(JsonSchema.errors(Checked.schema("validate-1.schema.json"), tree)).isEmpty();
    }

    @Test
    void without_a_baseline_no_result_has_a_state() {
        assertThat(Checked.sarif(Checked.design("a", d.design()))).doesNotContain("baselineState");
        assertThat(Checked.json(Checked.design("a", d.design()))).doesNotContain("baseline");
    }
}
