package org.dodeka.exchange.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

import org.dodeka.validation.RuleDescriptor;

import com.fasterxml.jackson.core.JsonGenerator;

/** Rules as JSON, by {@code schemas/rules-1.schema.json}. */
public final class RulesJson {

    private RulesJson() {
    }

    /**
     * Writes rules.
     *
     * @param rules the rules, in the order of the output
     * @param out where they go, UTF-8; flushed and left open
     */
    public static void write(Collection<RuleDescriptor> rules, OutputStream out) throws IOException {
        JsonGenerator json = Json.to(out);
        json.writeStartArray();
        for (RuleDescriptor rule : rules) {
            json.writeStartObject();
            Json.text(json, "id", rule.id());
            Json.text(json, "discipline", rule.discipline());
            Json.text(json, "severity", rule.severity().id());
            Json.text(json, "title", rule.title());
            Json.text(json, "description", rule.description());
            Json.text(json, "source", rule.source());
            json.writeFieldName("fix");
            if (rule.fix().isPresent()) {
                fix(json, rule.fix().get());
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.close(json);
    }

    static void fix(JsonGenerator json, RuleDescriptor.Fix fix) throws IOException {
        json.writeStartObject();
        Json.text(json, "label", fix.label());
        json.writeBooleanField("safe", fix.safe());
        json.writeEndObject();
    }
}
