package org.dodeka.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.FixReport;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.NewDesignFile;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.session.Suggestions;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.ValidationEngine;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fix}: applies the quick fixes that need no person, and shows what they change. */
@CommandLine.Command(name = "fix", sortOptions = false, sortSynopsis = false)
final class FixCommand extends Command {

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "fix.rule")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "fix.dryRun")
    private boolean dryRun;

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private String profile;

    @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
    private String file;

    FixCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        Set<String> wanted = wantedRules();
        ValidationEngine engine = new ValidationEngine(session().rules(), session().settings(profile));
        FileStamp before = DesignReading.stamp(session(), file);
        DesignResource resource = DesignReading.readOne(session(), file);
        if (resource.isReadOnly()) {
            throw Refusal.failed(NLS.bind(Messages.fixReadOnly, file));
        }
        List<AppliedFix> applied = new SafeFixes(engine, resource, wanted, session()::tell).apply();
        if (!applied.isEmpty() && !dryRun) {
            NewDesignFile.saveAgain(resource, file, session().resolve(file), before);
        }
        FixReport report = new FixReport(session().paper());
        applied.forEach(fix -> report.fix(fix.ruleId(), fix.message(), fix.label(), fix.changes()));
        report.summary(file, applied.size(), dryRun);
        return ExitCode.DONE;
    }

    private Set<String> wantedRules() {
        Set<String> wanted = new HashSet<>();
        for (String id : rules) {
            RuleDescriptor rule = session().rules().rule(id.toUpperCase(Locale.ROOT)).or(() -> session().rules().rule(id))
                    .orElseThrow(() -> unknown(id));
            if (rule.fix().filter(fix -> fix.safe()).isEmpty()) {
                throw Refusal.usage(NLS.bind(Messages.noSafeFix, rule.id()));
            }
            wanted.add(rule.id());
        }
        return wanted;
    }

    private Refusal unknown(String id) {
        List<String> ids = session().rules().rules().stream().map(RuleDescriptor::id).toList();
        return Refusal.usage(NLS.bind(Messages.unknownRule, id) + Suggestions.sentence(id, ids));
    }
}
