package org.dodeka.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.DepartureReport;
import org.dodeka.cli.report.Disciplines;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Session;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.validation.Finding;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code what-if}: which findings appear and vanish when a person leaves. The file is not touched. */
@CommandLine.Command(name = "what-if", sortOptions = false, sortSynopsis = false)
final class WhatIfCommand extends Command {

    @Option(names = "--without", paramLabel = "PERSON", required = true, descriptionKey = "whatIf.without")
    private String name;

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private String profile;

    @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
    private String file;

    WhatIfCommand(Session session) {
        super(session);
    }

    @Override
    public int run() {
        ValidationEngine engine = new ValidationEngine(session().rules(), session().settings(profile));
        Design design = DesignReading.designOf(DesignReading.readOne(session(), file));
        Person person = new PersonSearch(design, file).find(name);
        String label = Labels.of(person);
        Departure departure = new Departure(design, person);
        List<String> roles = departure.participations().stream().map(WhatIfCommand::role).toList();
        ValidationResult before = engine.validate(design, null);
        Map<FindingKey, DepartureReport.Line> vanished = lines(before); // with the names as they are before the person leaves
        departure.happen();
        ValidationResult after = engine.validate(design, null);
        Map<FindingKey, DepartureReport.Line> appeared = lines(after);
        List<FindingKey> kept = new ArrayList<>(appeared.keySet());
        kept.retainAll(vanished.keySet());
        appeared.keySet().removeAll(kept);
        vanished.keySet().removeAll(kept);
        new DepartureReport(session().paper(), new Disciplines(session().catalogue())).print(label, roles, appeared.values(), vanished.values(),
                before, after);
        return ExitCode.DONE;
    }

    private static String role(Participation participation) {
        return NLS.bind(Messages.roleOf, Labels.ofValue(participation.getRole()), Labels.of(participation.eContainer()));
    }

    private static Map<FindingKey, DepartureReport.Line> lines(ValidationResult result) {
        Map<FindingKey, DepartureReport.Line> lines = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            if (!finding.waived()) {
                lines.put(FindingKey.of(finding),
                        new DepartureReport.Line(finding.rule().id(), finding.rule().discipline(), finding.severity(), finding.message()));
            }
        }
        return lines;
    }
}
