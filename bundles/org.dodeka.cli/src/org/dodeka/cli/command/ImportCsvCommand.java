package org.dodeka.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.PeopleReport;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.NewDesignFile;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.exchange.csv.PeopleImport;
import org.dodeka.exchange.csv.SheetException;
import org.dodeka.model.design.Design;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code import-csv}: takes over people, groups and participations from a spreadsheet. */
@CommandLine.Command(name = "import-csv", sortOptions = false, sortSynopsis = false)
final class ImportCsvCommand extends Command {

    @Option(names = "--people", paramLabel = "TABLE", required = true, descriptionKey = "importCsv.people")
    private String table;

    @Option(names = "--into", paramLabel = "FILE", required = true, descriptionKey = "importCsv.into")
    private String file;

    @Option(names = "--dry-run", descriptionKey = "importCsv.dryRun")
    private boolean dryRun;

    ImportCsvCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        FileStamp before = DesignReading.stamp(session(), file);
        DesignResource resource = DesignReading.readOne(session(), file);
        if (resource.isReadOnly() && !dryRun) {
            throw Refusal.failed(NLS.bind(Messages.importCsvReadOnly, file));
        }
        ImportPlan plan = plan(DesignReading.designOf(resource));
        plan.warnings().forEach(warning -> session().print(NLS.bind(Messages.importCsvWarning, table, warning)));
        if (plan.command().canExecute() && !dryRun) {
            plan.command().execute();
            NewDesignFile.saveAgain(resource, file, session().resolve(file), before);
        }
        new PeopleReport(session().paper()).print(plan, table, file, dryRun);
        return ExitCode.DONE;
    }

    private ImportPlan plan(Design design) {
        Path path = session().resolve(table);
        if (Files.isDirectory(path)) {
            throw Refusal.failed(NLS.bind(Messages.importCsvUnreadable, table, Messages.reasonFolder));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return PeopleImport.plan(in, design);
        } catch (SheetException wrong) {
            throw Refusal.unreadable(wrong.problems().stream().map(problem -> NLS.bind(Messages.importCsvProblem, table, problem)).toList());
        } catch (IOException e) {
            throw Refusal.failed(NLS.bind(Messages.importCsvUnreadable, table, Session.reason(e)));
        }
    }
}
