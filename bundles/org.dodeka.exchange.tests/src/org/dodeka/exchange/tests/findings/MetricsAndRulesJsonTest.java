package org.dodeka.exchange.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.exchange.tests.json.JsonTree.at;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.dodeka.exchange.findings.MetricsJson;
import org.dodeka.exchange.findings.RulesJson;
import org.dodeka.exchange.tests.json.JsonSchema;
import org.dodeka.exchange.tests.json.JsonTree;
import org.dodeka.model.design.CultureDimension;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.validation.metrics.Metric;
import org.junit.jupiter.api.Test;

class MetricsAndRulesJsonTest {

    private static Object metrics(org.dodeka.model.design.Design design) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MetricsJson.write(Checked.design("a.learning", design), out);
        return JsonTree.read(out.toByteArray());
    }

    private static Object rules() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RulesJson.write(Checked.PACKS.rules(), out);
        return JsonTree.read(out.toByteArray());
    }

    @Test
    void metrics_of_random_designs_are_valid_against_the_published_schema() throws IOException {
        Object schema = Checked.schema("metrics-1.schema.json");
        for (long seed = 1; seed <= 30; seed++) {
            assertThat(JsonSchema.errors(schema, metrics(RandomDesigns.small(seed)))).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void every_metric_of_the_design_is_there_by_its_id() throws IOException {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        Map<String, Object> values = at(metrics(d.design()), "metrics", "design");
        assertThat(values.keySet()).containsExactlyElementsOf(Checked.design("a", d.design()).metrics().design().stream().map(Metric::id).toList());
    }

    @Test
    void the_culture_is_a_profile() throws IOException {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        d.sign(d.group("Night shift", 3, 1), CultureDimension.TRUST, 4, 1);
        Map<String, Object> trust = at(metrics(d.design()), "metrics", "culture", 0);
        assertThat(trust).containsEntry("dimension", "TRUST").extractingByKey("gap").hasToString("3");
    }

    @Test
    void a_space_has_metrics_of_its_own() throws IOException {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        String id = d.healthySpace("Circle").getId();
        Map<String, Object> space = at(metrics(d.design()), "metrics", "spaces", 0);
        assertThat(space).containsEntry("elementId", id).containsEntry("elementName", "Circle").containsKey("values");
    }

    @Test
    void the_rules_are_valid_against_the_published_schema() throws IOException {
        assertThat(JsonSchema.errors(Checked.schema("rules-1.schema.json"), rules())).isEmpty();
    }

    @Test
    void there_are_sixty_rules_and_each_has_a_fix() throws IOException {
        List<Map<String, Object>> rules = at(rules());
        assertThat(rules).hasSize(60).allSatisfy(rule -> assertThat(rule.get("fix")).isNotNull());
        assertThat(rules.get(0).keySet()).containsExactly("id", "discipline", "severity", "title", "description", "source", "fix");
    }
}
