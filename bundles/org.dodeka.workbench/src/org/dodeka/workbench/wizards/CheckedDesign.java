package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.util.List;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.exchange.report.ReportInput;
import org.dodeka.exchange.xml.ExchangeDocument;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.dodeka.viewpoint.layout.Layouts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.prefs.BackingStoreException;

/** A copy of a design with all that the rules say about it. */
final class CheckedDesign {

    private final String name;
    private final DesignResource resource;
    private final Layouts layouts;
    private final Facts facts;
    private final ValidationResult result;
    private final RulePacks packs = RulePacks.installed();
    private final RuleSettings settings;
    private final DisciplineCatalogue catalogue;

    /**
     * Checks a design, with the settings of the workbench; not for the thread that draws.
     *
     * @param name of its file
     * @param resource which belongs to nobody else
     * @param layouts where the figures of its diagrams are; belong to nobody else
     */
    CheckedDesign(String name, DesignResource resource, Layouts layouts, IProgressMonitor monitor) throws IOException {
        this.name = name;
        this.resource = resource;
        this.layouts = layouts;
        catalogue = Catalogues.load(Designs.newResourceSet());
        try {
            settings = RulePreferences.read();
        } catch (BackingStoreException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
        facts = Facts.of((Design) resource.getContents().getFirst());
        result = new ValidationEngine(packs, settings).validate(facts, monitor);
    }

    Design design() {
        return facts.design();
    }

    /** Whether a newer version wrote the design, so that this one does not understand all of it. */
    boolean isReadOnly() {
        return resource.isReadOnly();
    }

    boolean holds() {
        return result.holds();
    }

    long count(Severity severity) {
        return result.count(severity);
    }

    /** What keeps the design from being exported. */
    List<Finding> errors() {
        return result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR && !finding.waived()).toList();
    }

    ExchangeDocument document(boolean draft) {
        ValidatedDesign validated = new ValidatedDesign(name, result, Metrics.of(facts, result, catalogue), resource::lineOf);
        return new ExchangeDocument(validated, catalogue, packs.packs(), settings, draft);
    }

    ReportInput report() {
        return ReportInput.of(facts, result, catalogue, packs, settings).arranged(layouts);
    }
}
