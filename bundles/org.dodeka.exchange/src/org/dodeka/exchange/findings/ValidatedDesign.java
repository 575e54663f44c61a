package org.dodeka.exchange.findings;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.dodeka.validation.Finding;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.emf.ecore.EObject;

/**
 * A design of a file with all that was found out about it.
 *
 * @param file the name of the file as the person gave it, with the separators of the platform
 * @param result all that was found
 * @param metrics the metrics and the coverage
 * @param lines the line of the file on which an element begins, counted from 1; 0 where it is not known
 * @param findings the findings to report, in their order: all, or those that are not known already
 */
public record ValidatedDesign(String file, ValidationResult result, Metrics metrics, ToIntFunction<EObject> lines, List<Finding> findings) {

    /** Checks that nothing is missing. */
    public ValidatedDesign {
        Objects.requireNonNull(file);
        Objects.requireNonNull(result);
        Objects.requireNonNull(metrics);
        Objects.requireNonNull(lines);
        findings = List.copyOf(findings);
    }

    /** A design of which all findings are reported. */
    public ValidatedDesign(String file, ValidationResult result, Metrics metrics, ToIntFunction<EObject> lines) {
        this(file, result, metrics, lines, result.findings());
    }
}
