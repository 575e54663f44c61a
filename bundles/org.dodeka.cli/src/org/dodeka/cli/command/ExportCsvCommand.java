package org.dodeka.cli.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.session.Choice;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Session;
import org.dodeka.exchange.csv.PeopleExport;
import org.dodeka.exchange.csv.Separator;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export-csv}: people, groups and participations as a table for spreadsheets. */
@CommandLine.Command(name = "export-csv", sortOptions = false, sortSynopsis = false)
final class ExportCsvCommand extends Command {

    @Option(names = "--people", paramLabel = "TABLE", required = true, descriptionKey = "exportCsv.people")
    private String table;

    @Option(names = "--separator", paramLabel = "comma|semicolon|tab", descriptionKey = "exportCsv.separator")
    private String separator = "comma";

    @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
    private String file;

    ExportCsvCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        List<String> names = Arrays.stream(Separator.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
        Separator between = Separator.valueOf(Choice.of("--separator", separator, names).toUpperCase(Locale.ROOT));
        DesignResource resource = DesignReading.readOne(session(), file);
        try (Output out = Output.open(session(), table, List.of(session().resolve(file)))) {
            PeopleExport.write(DesignReading.designOf(resource), between, out.stream());
            out.complete();
        }
        session().tell(NLS.bind(Messages.exportCsvWritten, table));
        return ExitCode.DONE;
    }
}
