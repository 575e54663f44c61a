package org.dodeka.exchange.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Waiver;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;

import com.fasterxml.jackson.core.JsonGenerator;

/** Validated designs as JSON, by {@code schemas/validate-1.schema.json}. */
public final class FindingsJson implements FindingsWriter {

    /** The version of the format; a change that readers could stumble over makes it a new one. */
    private static final int VERSION = 1;

    private final JsonGenerator json;
    private BaselineComparison comparison;

    /**
     * Begins the output.
     *
     * @param out where it goes, UTF-8; flushed and left open at the end
     */
    public FindingsJson(OutputStream out) throws IOException {
        json = Json.to(out);
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeArrayFieldStart("files");
    }

    @Override
    public void design(ValidatedDesign design) throws IOException {
        json.writeStartObject();
        Json.text(json, "file", design.file());
        json.writeArrayFieldStart("findings");
        for (Finding finding : design.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeFieldName("metrics");
        MetricsJson.metrics(json, design.metrics());
        json.writeFieldName("coverage");
        MetricsJson.coverage(json, design.metrics().coverage());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        RuleDescriptor rule = finding.rule();
        json.writeStartObject();
        Json.text(json, "ruleId", rule.id());
        Json.text(json, "discipline", rule.discipline());
        Json.text(json, "severity", finding.severity().id());
        Json.text(json, "elementId", Elements.id(finding.element()));
        Json.text(json, "elementName", Labels.of(finding.element()));
        Json.text(json, "message", finding.message());
        Json.text(json, "fingerprint", Fingerprint.of(finding));
        json.writeArrayFieldStart("fixes");
        if (!finding.failed() && rule.fix().isPresent()) {
            RulesJson.fix(json, rule.fix().get());
        }
        json.writeEndArray();
        json.writeFieldName("waived");
        waiver(finding.waiver());
        json.writeEndObject();
    }

    private void waiver(Optional<Waiver> waiver) throws IOException {
        if (waiver.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        Json.text(json, "reason", waiver.get().getReason());
        Json.text(json, "until", Dates.format(waiver.get().getUntil()));
        json.writeEndObject();
    }

    @Override
    public void compared(BaselineComparison done) {
        comparison = done;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        if (comparison != null) {
            json.writeFieldName("baseline");
            Json.comparison(json, comparison);
        }
        json.writeEndObject();
        Json.close(json);
    }
}
