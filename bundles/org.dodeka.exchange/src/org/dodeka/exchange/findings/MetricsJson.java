package org.dodeka.exchange.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Space;
import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.CultureProfile;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.dodeka.validation.metrics.Metric;
import org.dodeka.validation.metrics.Metrics;

import com.fasterxml.jackson.core.JsonGenerator;

/** Metrics as JSON, by {@code schemas/metrics-1.schema.json}. What is undefined ("n/a") is null. */
public final class MetricsJson {

    private static final int VERSION = 1;

    private MetricsJson() {
    }

    /**
     * Writes the metrics and the coverage of a design.
     *
     * @param design the design
     * @param out where they go, UTF-8; flushed and left open
     */
    public static void write(ValidatedDesign design, OutputStream out) throws IOException {
        JsonGenerator json = Json.to(out);
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        Json.text(json, "file", design.file());
        json.writeFieldName("metrics");
        metrics(json, design.metrics());
        json.writeFieldName("coverage");
        coverage(json, design.metrics().coverage());
        json.writeEndObject();
        Json.close(json);
    }

    static void metrics(JsonGenerator json, Metrics metrics) throws IOException {
        json.writeStartObject();
        json.writeFieldName("design");
        values(json, metrics.design());
        json.writeArrayFieldStart("spaces");
        for (Map.Entry<Space, List<Metric>> space : metrics.spaces().entrySet()) {
            json.writeStartObject();
            Json.text(json, "elementId", Elements.id(space.getKey()));
            Json.text(json, "elementName", Labels.of(space.getKey()));
            json.writeFieldName("values");
            values(json, space.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("culture");
        for (CultureProfile profile : metrics.culture()) {
            json.writeStartObject();
            Json.text(json, "dimension", profile.dimension().getLiteral());
            json.writeNumberField("signs", profile.signs());
            Json.number(json, "espoused", OptionalDouble.of(profile.espoused()));
            Json.number(json, "inUse", OptionalDouble.of(profile.inUse()));
            Json.number(json, "gap", OptionalDouble.of(profile.gap()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void values(JsonGenerator json, List<Metric> metrics) throws IOException {
        json.writeStartObject();
        for (Metric metric : metrics) {
            Json.number(json, metric.id(), metric.value());
        }
        json.writeEndObject();
    }

    static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeStartObject();
        Json.number(json, "minimum", coverage.minimum());
        Json.number(json, "mean", coverage.mean());
        json.writeArrayFieldStart("disciplines");
        for (DisciplineCoverage discipline : coverage.disciplines()) {
            json.writeStartObject();
            Json.text(json, "discipline", discipline.code());
            Json.number(json, "value", discipline.value());
            Json.number(json, "rules", discipline.rules());
            Json.number(json, "questions", discipline.questions());
            Json.number(json, "criteria", discipline.criteria());
            json.writeNumberField("rulesPassed", discipline.rulesPassed());
            json.writeNumberField("rulesApplicable", discipline.rulesApplicable());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
