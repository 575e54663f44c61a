package org.dodeka.exchange.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.eclipse.emf.ecore.EObject;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Validated designs as SARIF 2.1.0, the format in which checkers of code report to forges and editors.
 * A waiver is a suppression in the source; a file that cannot be read becomes a notification of the tool.
 */
public final class FindingsSarif implements FindingsWriter {

    /** The name of the tool. */
    static final String TOOL = "Dodeka";

    private final JsonGenerator json;
    private final boolean isCompared;
    private final Map<RuleDescriptor, Integer> indices = new HashMap<>();
    private final List<LoadProblem> notifications = new ArrayList<>();
    private boolean successful = true;
    private BaselineComparison comparison;

    /**
     * Begins the output.
     *
     * @param out where it goes, UTF-8; flushed and left open at the end
     * @param version the version of the product, for example {@code 1.0.0}
     * @param rules the rules that findings may name
     */
    public FindingsSarif(OutputStream out, String version, Collection<RuleDescriptor> rules) throws IOException {
        this(out, version, rules, false);
    }

    /**
     * Begins the output.
     *
     * @param out where it goes, UTF-8; flushed and left open at the end
     * @param version the version of the product, for example {@code 1.0.0}
     * @param rules the rules that findings may name
     * @param isCompared whether only findings come that a baseline does not have; then each says so, as the standard wants either all
     *        results or none to tell (section 3.27.24)
     */
    public FindingsSarif(OutputStream out, String version, Collection<RuleDescriptor> rules, boolean isCompared) throws IOException {
        this.isCompared = isCompared;
        json = Json.to(out);
        json.writeStartObject();
        Json.text(json, "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        Json.text(json, "version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        Json.text(json, "name", TOOL);
        Json.text(json, "version", version);
        json.writeArrayFieldStart("rules");
        for (RuleDescriptor rule : rules) {
            indices.put(rule, indices.size());
            SarifRule.write(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        Json.text(json, "columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void design(ValidatedDesign design) throws IOException {
        String uri = FileAddress.of(design.file());
        for (Finding finding : design.findings()) {
            result(finding, uri, design.lines().applyAsInt(finding.element()));
        }
    }

    private void result(Finding finding, String uri, int line) throws IOException {
        RuleDescriptor rule = finding.rule();
        EObject element = finding.element();
        String id = Elements.id(element);
        json.writeStartObject();
        Json.text(json, "ruleId", rule.id());
        if (indices.containsKey(rule)) {
            json.writeNumberField("ruleIndex", indices.get(rule));
        }
        Json.text(json, "level", SarifRule.level(finding.severity()));
        SarifRule.message(json, "message", finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physicalLocation(uri, line);
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        Json.text(json, "name", Labels.of(element));
        Json.text(json, "fullyQualifiedName", id);
        Json.text(json, "kind", element.eClass().getName());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        Json.text(json, Fingerprint.NAME, Fingerprint.of(finding));
        json.writeEndObject();
        if (isCompared) {
            Json.text(json, "baselineState", "new");
        }
        suppressions(finding);
        json.writeEndObject();
    }

    private void physicalLocation(String uri, int line) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        Json.text(json, "uri", uri);
        json.writeEndObject();
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Present on every result, because viewers take an absent list as "not known". */
    private void suppressions(Finding finding) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (finding.waived()) {
            json.writeStartObject();
            Json.text(json, "kind", "inSource");
            Json.text(json, "status", "accepted");
            Json.text(json, "justification", finding.waiver().get().getReason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void unreadable(String file, List<LoadProblem> problems) {
        successful = false;
        problems.forEach(p -> notifications.add(new LoadProblem(p.severity(), file, p.line(), p.column(), p.message())));
    }

    @Override
    public void compared(BaselineComparison done) {
        comparison = done;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        if (comparison != null) {
            json.writeObjectFieldStart("properties");
            json.writeFieldName("baseline");
            Json.comparison(json, comparison);
            json.writeEndObject();
        }
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", successful);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (LoadProblem problem : notifications) {
            json.writeStartObject();
            Json.text(json, "level", problem.isError() ? "error" : "warning");
            SarifRule.message(json, "message", problem.message());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            physicalLocation(FileAddress.of(problem.file()), problem.line());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        Json.close(json);
    }
}
