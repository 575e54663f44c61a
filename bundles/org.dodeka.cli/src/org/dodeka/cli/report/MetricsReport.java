package org.dodeka.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.model.Labels;
import org.dodeka.validation.metrics.Metric;
import org.dodeka.validation.metrics.Metrics;

/** The metrics of a design as text for people, each explained. */
public final class MetricsReport {

    private MetricsReport() {
    }

    /** Prints all metrics, those of every space too. */
    public static void print(ValidatedDesign validated, Disciplines disciplines, Paper paper) {
        Metrics metrics = validated.metrics();
        paper.line(Text.of(Style.BOLD, Labels.of(validated.result().design())));
        paper.line(Text.of(Style.DIM, validated.file()));
        paper.rule();
        new MetricsSection(paper).print(metrics, Integer.MAX_VALUE);
        new CoverageSection(paper, disciplines).print(metrics.coverage());
        Map<String, Metric> all = new LinkedHashMap<>();
        Stream.concat(metrics.design().stream(), metrics.spaces().values().stream().flatMap(List::stream))
                .forEach(metric -> all.putIfAbsent(metric.id(), metric));
        new MetricsSection(paper).explain(List.copyOf(all.values()));
        paper.flush();
    }
}
