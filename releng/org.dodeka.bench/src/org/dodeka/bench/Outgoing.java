package org.dodeka.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.exchange.report.HtmlReport;
import org.dodeka.exchange.report.ReportInput;
import org.dodeka.exchange.xml.ExchangeDocument;
import org.dodeka.exchange.xml.ExchangeExport;
import org.dodeka.exchange.xml.ExchangeReader;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.emf.common.util.URI;

/** A design that was checked and is to leave the product. */
final class Outgoing {

    private final ExchangeDocument document;
    private final ReportInput report;

    Outgoing(int elements) throws IOException {
        Design design = (Design) DesignFiles.load(new ByteArrayInputStream(Subject.file(elements)), "sample.learning").getContents().get(0);
        DisciplineCatalogue catalogue = Catalogues.load(Designs.newResourceSet());
        Facts facts = Facts.of(design);
        ValidationResult result = new ValidationEngine(Subject.PACKS, RuleSettings.DEFAULTS).validate(facts, null);
        ValidatedDesign validated = new ValidatedDesign("sample.learning", result, Metrics.of(facts, result, catalogue), element -> 0);
        document = new ExchangeDocument(validated, catalogue, Subject.PACKS.packs(), RuleSettings.DEFAULTS, true);
        report = ReportInput.of(facts, result, catalogue, Subject.PACKS, RuleSettings.DEFAULTS);
    }

    byte[] exported() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        ExchangeExport.write(document, bytes);
        return bytes.toByteArray();
    }

    static Object imported(byte[] xml) throws IOException {
        return ExchangeReader.read(new ByteArrayInputStream(xml), "sample.xml", URI.createURI("sample.learning"));
    }

    void report(OutputStream out) throws IOException {
        HtmlReport.write(report, out);
    }
}
