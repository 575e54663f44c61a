package org.dodeka.cli.command;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.Disciplines;
import org.dodeka.cli.report.RuleList;
import org.dodeka.cli.session.Choice;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Session;
import org.dodeka.exchange.findings.RulesJson;
import org.dodeka.validation.RuleDescriptor;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code rules}: all rules of all packs. */
@CommandLine.Command(name = "rules", sortOptions = false, sortSynopsis = false)
final class RulesCommand extends Command {

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "rules.format")
    private String format = "text";

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", descriptionKey = "option.output")
    private String output;

    RulesCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        String form = Choice.of("--format", format, List.of("text", "json", "markdown"));
        Collection<RuleDescriptor> rules = session().rules().rules();
        try (Output out = Output.open(session(), output, List.of())) {
            switch (form) {
            case "json" -> RulesJson.write(rules, out.stream());
            case "markdown" -> RuleList.markdown(rules, new Disciplines(session().catalogue()), session().paper(out));
            default -> RuleList.text(rules, new Disciplines(session().catalogue()), session().paper(out));
            }
            out.complete();
        }
        return ExitCode.DONE;
    }
}
