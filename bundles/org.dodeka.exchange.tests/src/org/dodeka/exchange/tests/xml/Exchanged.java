package org.dodeka.exchange.tests.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.exchange.xml.ExchangeDocument;
import org.dodeka.exchange.xml.ExchangeExport;
import org.dodeka.exchange.xml.ExchangeReader;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Response;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Designs on their way out and in. */
final class Exchanged {

    static final RulePacks PACKS = RegistryFactory.getRegistry() == null ? RulePacks.fromClassPath(Exchanged.class.getClassLoader())
            : RulePacks.installed();

    private static final DisciplineCatalogue CATALOGUE = catalogue();

    private Exchanged() {
    }

    private static DisciplineCatalogue catalogue() {
        try {
            return Catalogues.load(Designs.newResourceSet());
        } catch (DesignLoadException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A design in a resource of the product, with references only to items that the catalogue has. */
    static Design prepared(Design design) {
        for (Response response : List.copyOf(design.getResponses())) {
            if (response.getItem() == null || CATALOGUE.eResource().getEObject(EcoreUtil.getURI(response.getItem()).fragment()) == null) {
                design.getResponses().remove(response);
            }
        }
        DesignResource resource = new DesignResource(URI.createURI("memory:/prepared.learning"));
        Designs.newResourceSet().getResources().add(resource);
        resource.getContents().add(design);
        return design;
    }

    static ExchangeDocument document(Design design, RuleSettings settings, boolean draft) {
        Facts facts = Facts.of(design);
        ValidationResult result = new ValidationEngine(PACKS, settings).validate(facts, null);
        ValidatedDesign validated = new ValidatedDesign("prepared.learning", result, Metrics.of(facts, result, CATALOGUE), element -> 0);
        return new ExchangeDocument(validated, CATALOGUE, PACKS.packs(), settings, draft);
    }

    static byte[] written(ExchangeDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExchangeExport.write(document, out);
        return out.toByteArray();
    }

    static byte[] draft(Design design) throws IOException {
        return written(document(design, RuleSettings.DEFAULTS, true));
    }

    static DesignResource read(byte[] xml) throws DesignLoadException {
        return ExchangeReader.read(new ByteArrayInputStream(xml), "in.xml", URI.createURI("memory:/imported.learning"));
    }

    static Design design(byte[] xml) throws DesignLoadException {
        return (Design) read(xml).getContents().get(0);
    }

    /** Everything that keeps a file from being imported, line by line. */
    static List<String> problems(String xml) {
        try {
            read(xml.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (DesignLoadException e) {
            return e.problems().stream().map(LoadProblem::toString).toList();
        }
    }
}
