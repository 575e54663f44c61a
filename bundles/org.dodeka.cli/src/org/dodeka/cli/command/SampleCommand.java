package org.dodeka.cli.command;

import java.nio.file.Path;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.NewDesignFile;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.sample.SampleDesign;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sample}: a large made-up design, equal for equal arguments. */
@CommandLine.Command(name = "sample", sortOptions = false, sortSynopsis = false)
final class SampleCommand extends Command {

    /** As many as a file may hold. */
    private static final int MOST = 5_000_000;

    @Option(names = "--elements", paramLabel = "N", required = true, descriptionKey = "sample.elements")
    private int elements;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed = 1;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    @Parameters(paramLabel = "OUT", descriptionKey = "option.newFile")
    private String file;

    SampleCommand(Session session) {
        super(session);
    }

    @Override
    public int run() {
        if (elements < 1 || elements > MOST) {
            throw Refusal.usage(NLS.bind(Messages.badElements, String.valueOf(elements), String.valueOf(MOST)));
        }
        Path path = NewDesignFile.check(session(), file, force);
        DesignResource resource = new DesignResource(URI.createFileURI(path.toString()));
        resource.getContents().add(SampleDesign.create(elements, seed));
        NewDesignFile.save(session(), resource, file, path);
        return ExitCode.DONE;
    }
}
