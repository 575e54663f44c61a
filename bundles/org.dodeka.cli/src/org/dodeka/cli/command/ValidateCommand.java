package org.dodeka.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.Disciplines;
import org.dodeka.cli.report.ValidationReport;
import org.dodeka.cli.session.BaselineReading;
import org.dodeka.cli.session.Choice;
import org.dodeka.cli.session.DesignInputs;
import org.dodeka.cli.session.InOrder;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Product;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.terminal.ProgressBar;
import org.dodeka.exchange.findings.Baseline;
import org.dodeka.exchange.findings.BaselineComparison;
import org.dodeka.exchange.findings.FindingsJson;
import org.dodeka.exchange.findings.FindingsSarif;
import org.dodeka.exchange.findings.FindingsWriter;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationEngine;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: the findings, metrics and coverage of designs. */
@CommandLine.Command(name = "validate", sortOptions = false, sortSynopsis = false)
final class ValidateCommand extends Command {

    private static final String NEVER = "never";

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "validate.format")
    private String format = "text";

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "validate.failOn")
    private String failOn = "error";

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private String profile;

    @Option(names = "--baseline", paramLabel = "OLD", descriptionKey = "validate.baseline")
    private String baseline;

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", descriptionKey = "option.output")
    private String output;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "validate.files")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        String form = Choice.of("--format", format, List.of("text", "json", "sarif"));
        String threshold = Choice.of("--fail-on", failOn, List.of("error", "warning", "info", NEVER));
        ValidationEngine engine = new ValidationEngine(session().rules(), session().settings(profile));
        Optional<Baseline> old = baseline == null ? Optional.empty() : Optional.of(BaselineReading.read(session(), baseline));
        DesignInputs inputs = DesignInputs.find(session(), files);
        inputs.problems().forEach(session()::tell);
        Inspection inspection = new Inspection(engine, session().catalogue());
        int threads = Runtime.getRuntime().availableProcessors();
        ProgressBar progress = new ProgressBar(session().err(), session().environment().errIsTerminal(), session().environment().width(),
                inputs.files().size());
        Tally tally = new Tally(threshold.equals(NEVER) ? null : Severity.of(threshold));
        Optional<BaselineComparison> comparison = old.map(o -> o.against(paths(inputs), session().environment().workingFolder()));
        List<Path> read = new ArrayList<>(paths(inputs).values());
        old.ifPresent(o -> read.add(session().resolve(baseline)));
        try (Output out = Output.open(session(), output, read)) {
            try (FindingsWriter writer = writer(form, out)) {
                InOrder.forEach(inputs.files(), threads, inspection::inspect, inspected -> {
                    progress.clear();
                    write(inspected, comparison, writer, tally);
                    progress.step(inspected.name());
                });
                progress.clear();
                if (comparison.isPresent()) {
                    writer.compared(comparison.get());
                }
            }
            out.complete();
        }
        comparison.filter(c -> !form.equals("text")).ifPresent(c -> session().tell(ValidationReport.compared(c, baseline)));
        return inputs.problems().isEmpty() ? tally.exitCode() : ExitCode.FAILED;
    }

    private FindingsWriter writer(String form, Output out) throws IOException {
        return switch (form) {
            case "json" -> new FindingsJson(out.stream());
            case "sarif" -> new FindingsSarif(out.stream(), Product.version(), session().rules().rules(), baseline != null);
            default -> new ValidationReport(session().paper(out), new Disciplines(session().catalogue()), baseline);
        };
    }

    private static Map<String, Path> paths(DesignInputs inputs) {
        Map<String, Path> paths = new LinkedHashMap<>();
        inputs.files().forEach(input -> paths.put(input.name(), input.path()));
        return paths;
    }

    private void write(Inspection.Inspected inspected, Optional<BaselineComparison> comparison, FindingsWriter writer, Tally tally) {
        inspected.problems().forEach(problem -> session().print(problem.toString()));
        try {
            if (inspected.design().isPresent()) {
                ValidatedDesign all = inspected.design().get();
                ValidatedDesign design = comparison.map(c -> c.newIn(all)).orElse(all);
                tally.add(design.findings());
                writer.design(design);
            } else {
                tally.addUnreadable();
                writer.unreadable(inspected.name(), inspected.problems());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
