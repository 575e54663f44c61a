package org.dodeka.cli.command;

import java.util.List;
import java.util.Optional;

import org.dodeka.cli.session.DesignInputs;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.osgi.util.NLS;

/** Reads and checks designs, each for itself; may be used in several threads. */
final class Inspection {

    private final ValidationEngine engine;
    private final DisciplineCatalogue catalogue;

    /** What came of a file: a design, or else problems of which at least one is an error. */
    record Inspected(String name, Optional<ValidatedDesign> design, List<LoadProblem> problems) {
    }

    Inspection(ValidationEngine engine, DisciplineCatalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
    }

    /** Reads and checks a design. Whatever goes wrong concerns this file alone. */
    Inspected inspect(DesignInputs.Input input) {
        try {
            DesignResource resource = DesignReading.read(input.name(), input.path());
            return new Inspected(input.name(), Optional.of(check(input.name(), resource)), resource.problems());
        } catch (DesignLoadException unreadable) {
            return new Inspected(input.name(), Optional.empty(), unreadable.problems());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            String message = NLS.bind(Messages.unexpected, unexpected);
            return new Inspected(input.name(), Optional.empty(), List.of(new LoadProblem(LoadProblem.Severity.ERROR, input.name(), 0, 0, message)));
        }
    }

    ValidatedDesign check(String name, DesignResource resource) {
        Facts facts = Facts.of(DesignReading.designOf(resource));
        ValidationResult result = engine.validate(facts, null);
        return new ValidatedDesign(name, result, Metrics.of(facts, result, catalogue), resource::lineOf);
    }
}
