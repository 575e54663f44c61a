package org.dodeka.cli.command;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.report.Disciplines;
import org.dodeka.cli.report.Guidance;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.session.Suggestions;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.validation.RuleDescriptor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code explain}: the guidance on a rule or a discipline. */
@CommandLine.Command(name = "explain", sortOptions = false, sortSynopsis = false)
final class ExplainCommand extends Command {

    @Parameters(paramLabel = "RULE-ID|DISCIPLINE", descriptionKey = "explain.topic", arity = "1..*")
    private List<String> words;

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    public int run() {
        String topic = String.join(" ", words).strip(); // "value creation" needs no quotes
        Collection<RuleDescriptor> rules = session().rules().rules();
        Disciplines disciplines = new Disciplines(session().catalogue());
        Guidance guidance = new Guidance(session().paper());
        Optional<RuleDescriptor> rule = rules.stream().filter(r -> r.id().equalsIgnoreCase(topic)).findFirst();
        if (rule.isPresent()) {
            guidance.rule(rule.get(), disciplines);
            return ExitCode.DONE;
        }
        Discipline discipline = disciplines.all().stream().filter(d -> topic.equalsIgnoreCase(d.getCode()) || topic.equalsIgnoreCase(Labels.of(d)))
                .findFirst().orElseThrow(() -> unknown(topic, rules, disciplines.all()));
        guidance.discipline(discipline, rules.stream().filter(r -> r.discipline().equals(discipline.getCode())).toList());
        return ExitCode.DONE;
    }

    private static Refusal unknown(String topic, Collection<RuleDescriptor> rules, Collection<Discipline> disciplines) {
        Stream<String> ofDisciplines = disciplines.stream().flatMap(d -> Stream.of(d.getCode(), Labels.of(d)));
        List<String> names = Stream.concat(ofDisciplines, rules.stream().map(RuleDescriptor::id)).toList();
        return Refusal.usage(NLS.bind(Messages.unknownTopic, topic) + Suggestions.sentence(topic, names));
    }
}
