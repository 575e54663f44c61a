package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dodeka.catalogue.Templates;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** The templates: those that are built in, and the designs in a folder of the person's own. */
final class TemplateFolder {

    /** The preference of {@code org.dodeka.workbench} that names the folder. */
    static final String PREFERENCE = "templatesFolder";

    private static final String BUNDLE = "org.dodeka.workbench";
    private static final String BLANK = "blank";

    /** More than that nobody looks through. */
    private static final int MOST = 200;

    private static final Map<String, String[]> WORDS = Map.of(BLANK, new String[] { Messages.templateBlank, Messages.templateBlankText },
            "wind-quality", new String[] { Messages.templateWind, Messages.templateWindText },
            "leaderful-operations", new String[] { Messages.templateLeaderful, Messages.templateLeaderfulText },
            "leaders-between-events", new String[] { Messages.templateLeaders, Messages.templateLeadersText },
            "learning-culture", new String[] { Messages.templateCulture, Messages.templateCultureText },
            "river-care", new String[] { Messages.templateRiver, Messages.templateRiverText },
            "compliance-express", new String[] { Messages.templateCompliance, Messages.templateComplianceText });

    private TemplateFolder() {
    }

    /** Those that are built in, the blank one first. */
    static List<Template> builtIn() {
        return Templates.names().stream().map(name -> {
            String[] words = WORDS.getOrDefault(name, new String[] { name, "" });
            return new Template(words[0], words[1], null, name.equals(BLANK), () -> Templates.open(name));
        }).toList();
    }

    /** Where the person keeps templates, if anywhere. */
    static Optional<Path> folder() {
        String folder = Platform.getPreferencesService().getString(BUNDLE, PREFERENCE, "", null);
        try {
            return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip()));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /**
     * Reads the designs of a folder; not for the thread that draws.
     *
     * @throws IOException if the folder cannot be looked into
     */
    static List<Template> in(Path folder) throws IOException {
        List<Template> templates = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith("." + Designs.EXTENSION) && Files.isRegularFile(file)).sorted().limit(MOST)
                    .forEach(file -> templates.add(of(file)));
        }
        return templates;
    }

    private static Template of(Path file) {
        String name = file.getFileName().toString();
        Template.Content content = () -> Files.newInputStream(file);
        try (InputStream in = content.open()) {
            DesignResource resource = DesignFiles.load(in, name);
            Design design = (Design) resource.getContents().getFirst();
            String purpose = design.getPurpose() == null ? "" : design.getPurpose().strip();
            String problem = resource.isReadOnly() ? NLS.bind(Messages.templateNewer, name) : null;
            return new Template(Labels.of(design), NLS.bind(Messages.templateOwn, purpose, file), problem, false, content);
        } catch (DesignLoadException broken) {
            return new Template(name, file.toString(), NLS.bind(Messages.templateBroken, broken.problems().getFirst()), false, content);
        } catch (IOException unreadable) {
            return new Template(name, file.toString(), NLS.bind(Messages.templateUnreadable, name, unreadable.getMessage()), false, content);
        }
    }
}
