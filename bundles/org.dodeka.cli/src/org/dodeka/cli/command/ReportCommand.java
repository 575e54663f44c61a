package org.dodeka.cli.command;

import java.io.IOException;
import java.util.List;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.session.StoredLayouts;
import org.dodeka.exchange.report.HtmlReport;
import org.dodeka.exchange.report.ReportInput;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: a design as one page for people who do not model. */
@CommandLine.Command(name = "report", sortOptions = false, sortSynopsis = false)
final class ReportCommand extends Command {

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", descriptionKey = "option.output")
    private String output;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "report.title")
    private String title;

    @Option(names = "--notes", descriptionKey = "report.notes")
    private boolean notes;

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private String profile;

    @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
    private String file;

    ReportCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        RuleSettings settings = session().settings(profile);
        ValidationEngine engine = new ValidationEngine(session().rules(), settings);
        Facts facts = Facts.of(DesignReading.designOf(DesignReading.readOne(session(), file)));
        ValidationResult result = engine.validate(facts, null);
        ReportInput input = ReportInput.of(facts, result, session().catalogue(), session().rules(), settings).titled(title).notes(notes)
                .arranged(StoredLayouts.beside(session(), file));
        try (Output out = Output.open(session(), output, List.of(session().resolve(file)))) {
            HtmlReport.write(input, out.stream());
            out.complete();
        }
        if (output != null) {
            session().tell(NLS.bind(Messages.designWritten, output));
        }
        return ExitCode.DONE;
    }
}
