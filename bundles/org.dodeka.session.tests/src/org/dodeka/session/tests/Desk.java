package org.dodeka.session.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.files.Backup;
import org.dodeka.model.files.RecoveryOptions;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionSetup;
import org.dodeka.session.Sessions;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.eclipse.core.runtime.RegistryFactory;

/** Somebody at work: sessions with the built-in rules, in a folder, with a clock that the test owns. */
final class Desk {

    static final RulePacks RULES = RegistryFactory.getRegistry() == null ? RulePacks.fromClassPath(Desk.class.getClassLoader())
            : RulePacks.installed();

    final Path folder;
    final ManualExecutor executor = new ManualExecutor();
    final List<String> reports = new ArrayList<>();
    final Sessions sessions;
    int backups = Backup.KEPT;

    Desk(Path folder) {
        this.folder = folder;
        sessions = new Sessions(new SessionSetup(executor, RULES, RuleSettings.DEFAULTS, (message, cause) -> reports.add(message),
                RecoveryOptions.USUAL.on(executor.journal()), SessionSetup.PAUSE, () -> backups));
    }

    /** A file with two groups, two people and a healthy space. */
    Path file(String name) throws IOException {
        DesignBuilder builder = builder();
        return save(builder.design(), name);
    }

    static DesignBuilder builder() {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.healthySpace("Clinic");
        return builder;
    }

    Path save(Design design, String name) throws IOException {
        if (design.eResource() != null) {
            design.eResource().getContents().remove(design);
        }
        if (design.getFormatVersion() == null) {
            design.setFormatVersion("1.0");
        }
        Path file = folder.resolve(name);
        DesignFiles.save(design, file);
        return file;
    }

    Lease open(Path file) throws IOException {
        Lease lease = sessions.open(file);
        executor.run();
        return lease;
    }

    DesignSession session() throws IOException {
        return open(file("plan.learning")).session();
    }

    /** Long enough for findings and recovery copies. */
    void wait(Duration time) {
        executor.pass(time);
    }

    void waitForFindings() {
        executor.pass(SessionSetup.PAUSE);
    }

    void waitForRecoveryCopy() {
        executor.pass(Duration.ofSeconds(5));
    }

    /** The file as a newer version of the product would write it. */
    Path newer(String name) throws IOException {
        Path file = file(name);
        Files.writeString(file, Files.readString(file).replace("formatVersion=\"1.0\"", "formatVersion=\"2.0\""));
        return file;
    }
}
