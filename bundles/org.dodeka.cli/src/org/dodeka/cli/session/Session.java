package org.dodeka.cli.session;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.cli.Environment;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.SafeText;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.Profile;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RulePreferences;
import org.dodeka.validation.RuleSettings;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

/** What the commands of one call share: the streams, the environment, and rules and catalogue, which are read when first needed. */
public final class Session {

    private final PrintStream out;
    private final PrintStream err;
    private final Environment environment;
    private RulePacks rules;
    private DisciplineCatalogue catalogue;

    /** A session that prints to these streams. */
    public Session(PrintStream out, PrintStream err, Environment environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /** What the outside is like. */
    public Environment environment() {
        return environment;
    }

    /** The standard output. */
    public PrintStream out() {
        return out;
    }

    /** The standard error. */
    public PrintStream err() {
        return err;
    }

    /** Paper over the standard output. */
    public Paper paper() {
        return new Paper(out, out.charset(), environment.width(), environment.outIsTerminal() && environment.colour());
    }

    /** Paper over an output that may be a file: then without colours, in UTF-8. */
    public Paper paper(Output output) {
        return output.isFile() ? new Paper(output.stream(), StandardCharsets.UTF_8, Environment.USUAL_WIDTH, false) : paper();
    }

    /** Tells something on the standard error, with the name of the program before it. */
    public void tell(String message) {
        print(named(message));
    }

    /** Prints a line on the standard error as it is, made safe. */
    public void print(String line) {
        err.println(SafeText.of(line));
    }

    static String named(String message) {
        return NLS.bind(Messages.named, message);
    }

    /** The file that a person means by a name. */
    public Path resolve(String name) {
        try {
            return environment.workingFolder().resolve(name).normalize();
        } catch (InvalidPathException impossible) {
            throw Refusal.failed(NLS.bind(Messages.badFileName, name));
        }
    }

    /** The rules of all packs; what is wrong with a pack is told once. */
    public RulePacks rules() {
        if (rules == null) {
            boolean platform = RegistryFactory.getRegistry() != null;
            rules = platform ? RulePacks.installed() : RulePacks.fromClassPath(Session.class.getClassLoader());
            rules.problems().forEach(this::tell);
        }
        return rules;
    }

    /** The catalogue of the twelve disciplines. Must only be read. */
    public DisciplineCatalogue catalogue() {
        if (catalogue == null) {
            try {
                catalogue = Catalogues.load(Designs.newResourceSet());
            } catch (DesignLoadException damaged) {
                throw Refusal.failed(damaged.getMessage());
            }
        }
        return catalogue;
    }

    /**
     * The settings of the installation, with those of a profile taking precedence.
     *
     * @param file the name of the profile, or null for none
     */
    public RuleSettings settings(String file) {
        if (file == null) {
            return installed();
        }
        try {
            Profile profile = Profile.read(resolve(file), rules());
            if (!profile.problems().isEmpty()) {
                throw Refusal.profile(profile.problems());
            }
            return installed().with(profile.settings());
        } catch (java.nio.charset.CharacterCodingException e) {
            throw Refusal.failed(NLS.bind(Messages.profileNotUtf8, file));
        } catch (IOException e) {
            throw Refusal.failed(NLS.bind(Messages.profileUnreadable, file, reason(e)));
        }
    }

    private static RuleSettings installed() {
        try {
            return RulePreferences.ofInstallation();
        } catch (IOException e) {
            throw Refusal.failed(NLS.bind(Messages.preferencesUnreadable, reason(e)));
        }
    }

    /** Why a file cannot be used, in a word or two. */
    public static String reason(IOException failure) {
        return switch (failure) {
            case java.nio.file.NoSuchFileException e -> Messages.reasonMissing;
            case java.nio.file.AccessDeniedException e -> Messages.reasonDenied;
            case java.nio.file.NotDirectoryException e -> Messages.reasonNoFolder;
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
