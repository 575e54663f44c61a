package org.dodeka.cli.command;

import java.io.IOException;
import java.util.List;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.Disciplines;
import org.dodeka.cli.report.Figures;
import org.dodeka.cli.report.FindingsSection;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.exchange.xml.ExchangeDocument;
import org.dodeka.exchange.xml.ExchangeExport;
import org.dodeka.exchange.xml.NotExportableException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.Severity;
import org.dodeka.validation.ValidationEngine;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a design that holds, or a draft, as XML for others. */
@CommandLine.Command(name = "export", sortOptions = false, sortSynopsis = false)
final class ExportCommand extends Command {

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", descriptionKey = "option.output")
    private String output;

    @Option(names = "--draft", descriptionKey = "export.draft")
    private boolean draft;

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private String profile;

    @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
    private String file;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        RuleSettings settings = session().settings(profile);
        ValidationEngine engine = new ValidationEngine(session().rules(), settings);
        DesignResource resource = DesignReading.readOne(session(), file);
        ValidatedDesign design = new Inspection(engine, session().catalogue()).check(file, resource);
        if (!draft && !design.result().holds()) {
            refuse(design);
            return ExitCode.FINDINGS;
        }
        ExchangeDocument document = new ExchangeDocument(design, session().catalogue(), session().rules().packs(), settings, draft);
        try (Output out = Output.open(session(), output, List.of(session().resolve(file)))) {
            ExchangeExport.write(document, out.stream());
            out.complete();
        } catch (NotExportableException told) {
            throw Refusal.failed(NLS.bind(Messages.notExported, file, told.getMessage()));
        }
        if (output != null) {
            session().tell(NLS.bind(draft ? Messages.draftExported : Messages.exported, file, output));
        }
        return ExitCode.DONE;
    }

    /** What stands against the export; on the standard output, where nothing else was written. */
    private void refuse(ValidatedDesign design) {
        Paper paper = session().paper();
        new FindingsSection(paper, new Disciplines(session().catalogue())).print(design.result().findings());
        paper.line();
        paper.flush();
        session().out().flush();
        String errors = Figures.count(design.result().count(Severity.ERROR), Messages.oneError, Messages.manyErrors);
        session().tell(NLS.bind(Messages.notExportedFindings, file, errors));
    }
}
