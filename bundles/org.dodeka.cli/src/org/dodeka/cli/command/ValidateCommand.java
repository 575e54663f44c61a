package org.dodeka.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.Disciplines;
import org.dodeka.cli.report.ValidationReport;
import org.dodeka.cli.session.Choice;
import org.dodeka.cli.session.DesignInputs;
import org.dodeka.cli.session.InOrder;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Product;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.terminal.ProgressBar;
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
        DesignInputs inputs = DesignInputs.find(session(), files);
        inputs.problems().forEach(session()::tell);
        Inspection inspection = new Inspection(engine, session().catalogue());
        int threads = Runtime.getRuntime().availableProcessors();
        ProgressBar progress = new ProgressBar(session().err(), session().environment().errIsTerminal(), session().environment().width(),
                inputs.files().size());
        Tally tally = new Tally(threshold.equals(NEVER) ? null : Severity.of(threshold));
        try (Output out = Output.open(session(), output, inputs.files().stream().map(DesignInputs.Input::path).toList())) {
            try (FindingsWriter writer = writer(form, out)) {
                InOrder.forEach(inputs.files(), threads, inspection::inspect, inspected -> {
                    progress.clear();
                    write(inspected, writer, tally);
                    progress.step(inspected.name());
                });
                progress.clear();
            }
            out.complete();
        }
        return inputs.problems().isEmpty() ? tally.exitCode() : ExitCode.FAILED;
    }

    private FindingsWriter writer(String form, Output out) throws IOException {
        return switch (form) {
            case "json" -> new FindingsJson(out.stream());
            case "sarif" -> new FindingsSarif(out.stream(), Product.version(), session().rules().rules());
            default -> new ValidationReport(session().paper(out), new Disciplines(session().catalogue()));
        };
    }

    private void write(Inspection.Inspected inspected, FindingsWriter writer, Tally tally) {
        inspected.problems().forEach(problem -> session().print(problem.toString()));
        try {
            if (inspected.design().isPresent()) {
                ValidatedDesign design = inspected.design().get();
                tally.add(design.result());
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
