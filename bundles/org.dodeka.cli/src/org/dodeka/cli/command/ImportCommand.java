package org.dodeka.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.NewDesignFile;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.exchange.xml.ExchangeReader;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a design from an exchange file. */
@CommandLine.Command(name = "import", sortOptions = false, sortSynopsis = false)
final class ImportCommand extends Command {

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", required = true, descriptionKey = "option.newFile")
    private String output;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private String file;

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        Path target = NewDesignFile.check(session(), output, force);
        DesignResource resource = read(target);
        resource.problems().forEach(warning -> session().print(warning.toString()));
        NewDesignFile.save(session(), resource, output, target);
        return ExitCode.DONE;
    }

    private DesignResource read(Path target) {
        Path path = session().resolve(file);
        if (Files.isDirectory(path)) {
            throw Refusal.failed(NLS.bind(Messages.exchangeFileUnreadable, file, Messages.fileIsFolder));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ExchangeReader.read(in, file, URI.createFileURI(target.toString()));
        } catch (DesignLoadException e) {
            throw Refusal.unreadable(e.problems().stream().map(LoadProblem::toString).toList());
        } catch (IOException unreadable) {
            throw Refusal.failed(NLS.bind(Messages.exchangeFileUnreadable, file, Session.reason(unreadable)));
        }
    }
}
