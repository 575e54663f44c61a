package org.dodeka.exchange.findings;

import java.io.IOException;

import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.Severity;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

/** A rule as SARIF describes it: a reporting descriptor. */
final class SarifRule {

    private SarifRule() {
    }

    static void write(JsonGenerator json, RuleDescriptor rule) throws IOException {
        json.writeStartObject();
        Json.text(json, "id", rule.id());
        message(json, "shortDescription", rule.title());
        message(json, "fullDescription", rule.description());
        message(json, "help", help(rule));
        json.writeObjectFieldStart("defaultConfiguration");
        Json.text(json, "level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        Json.text(json, "discipline", rule.discipline());
        Json.text(json, "source", rule.source());
        json.writeEndObject();
        json.writeEndObject();
    }

    static void message(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        Json.text(json, "text", SarifText.of(text));
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String help(RuleDescriptor rule) {
        StringBuilder help = new StringBuilder(rule.description());
        rule.fix().ifPresent(fix -> help.append(' ').append(NLS.bind(Messages.ruleHelpFix, fix.label())));
        if (!rule.source().isBlank()) {
            help.append(' ').append(NLS.bind(Messages.ruleHelpSource, rule.source()));
        }
        return help.toString().strip();
    }
}
