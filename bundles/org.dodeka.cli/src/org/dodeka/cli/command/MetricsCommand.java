package org.dodeka.cli.command;

import java.io.IOException;
import java.util.List;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.Disciplines;
import org.dodeka.cli.report.MetricsReport;
import org.dodeka.cli.session.Choice;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Session;
import org.dodeka.exchange.findings.MetricsJson;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.validation.ValidationEngine;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code metrics}: the figures about a design, each explained. */
@CommandLine.Command(name = "metrics", sortOptions = false, sortSynopsis = false)
final class MetricsCommand extends Command {

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "metrics.format")
    private String format = "text";

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private String profile;

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", descriptionKey = "option.output")
    private String output;

    @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
    private String file;

    MetricsCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        boolean json = Choice.of("--format", format, List.of("text", "json")).equals("json");
        ValidationEngine engine = new ValidationEngine(session().rules(), session().settings(profile));
        DesignResource resource = DesignReading.readOne(session(), file);
        ValidatedDesign design = new Inspection(engine, session().catalogue()).check(file, resource);
        try (Output out = Output.open(session(), output, List.of(session().resolve(file)))) {
            if (json) {
                MetricsJson.write(design, out.stream());
            } else {
                MetricsReport.print(design, new Disciplines(session().catalogue()), session().paper(out));
            }
            out.complete();
        }
        return ExitCode.DONE;
    }
}
