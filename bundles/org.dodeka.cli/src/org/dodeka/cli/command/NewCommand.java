package org.dodeka.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.dodeka.catalogue.Templates;
import org.dodeka.cli.ExitCode;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.NewDesignFile;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.session.Suggestions;
import org.dodeka.cli.terminal.SafeText;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: a design to start from, blank or like one of the examples. */
@CommandLine.Command(name = "new", sortOptions = false, sortSynopsis = false)
final class NewCommand extends Command {

    private static final String BLANK = "blank";

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "new.template")
    private String template = BLANK;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    @Parameters(paramLabel = "OUT", descriptionKey = "option.newFile")
    private String file;

    NewCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        String name = template.toLowerCase(Locale.ROOT);
        if (!Templates.names().contains(name)) {
            String message = NLS.bind(Messages.unknownTemplate, template, String.join(", ", Templates.names()));
            throw Refusal.usage(message + Suggestions.sentence(template, Templates.names()));
        }
        Path path = NewDesignFile.check(session(), file, force);
        DesignResource resource;
        try (InputStream in = Templates.open(name)) {
            resource = DesignFiles.load(in, file);
        } catch (IOException e) {
            throw Refusal.failed(NLS.bind(Messages.templateUnreadable, name, e.getMessage()));
        }
        if (name.equals(BLANK)) {
            Design design = DesignReading.designOf(resource);
            design.setName(nameFor(path));
            design.setAsOf(LocalDate.now(session().environment().clock()));
        }
        NewDesignFile.save(session(), resource, file, path);
        return ExitCode.DONE;
    }

    /** "wind-quality.learning" becomes "Wind quality". */
    private static String nameFor(Path path) {
        String name = SafeText.of(path.getFileName().toString());
        String words = name.substring(0, name.lastIndexOf('.')).replaceAll("[-_\\s]+", " ").strip();
        if (words.isEmpty()) {
            return name;
        }
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }
}
