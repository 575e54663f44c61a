package org.dodeka.exchange.findings;

import java.util.Objects;
import java.util.function.ToIntFunction;

import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.emf.ecore.EObject;

/**
 * A design of a file with all that was found out about it.
 *
 * @param file the name of the file as the person gave it, with the separators of the platform
 * @param result the findings
 * @param metrics the metrics and the coverage
 * @param lines the line of the file on which an element begins, counted from 1; 0 where it is not known
 */
public record ValidatedDesign(String file, ValidationResult result, Metrics metrics, ToIntFunction<EObject> lines) {

    /** Checks that nothing is missing. */
    public ValidatedDesign {
        Objects.requireNonNull(file);
        Objects.requireNonNull(result);
        Objects.requireNonNull(metrics);
        Objects.requireNonNull(lines);
    }
}
