package org.dodeka.exchange.tests.findings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.dodeka.exchange.findings.FindingsJson;
import org.dodeka.exchange.findings.FindingsSarif;
import org.dodeka.exchange.findings.FindingsWriter;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.exchange.tests.json.JsonTree;
import org.dodeka.model.design.Design;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.core.runtime.RegistryFactory;

/** Designs that are checked with all rules, and what the writers make of them. */
final class Checked {

    static final RulePacks PACKS = RegistryFactory.getRegistry() == null ? RulePacks.fromClassPath(Checked.class.getClassLoader())
            : RulePacks.installed();

    private Checked() {
    }

    /** A design whose every element is said to begin on line 7. */
    static ValidatedDesign design(String file, Design design) {
        Facts facts = Facts.of(design);
        ValidationResult result = new ValidationEngine(PACKS, RuleSettings.DEFAULTS).validate(facts, null);
        return new ValidatedDesign(file, result, Metrics.of(facts, result, null), element -> 7);
    }

    interface Opening {
        FindingsWriter to(ByteArrayOutputStream out) throws IOException;
    }

    static String json(ValidatedDesign... designs) {
        return written(FindingsJson::new, designs);
    }

    static String sarif(ValidatedDesign... designs) {
        return written(out -> new FindingsSarif(out, "1.2.3", PACKS.rules()), designs);
    }

    private static String written(Opening opening, ValidatedDesign... designs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingsWriter writer = opening.to(out)) {
            for (ValidatedDesign design : designs) {
                writer.design(design);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Object schema(String name) {
        try (InputStream in = FindingsJson.class.getResourceAsStream("/schemas/" + name)) {
            return JsonTree.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
