package org.dodeka.design.services;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.Numerals;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Tool;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.osgi.util.NLS;

/** What is shown beside a figure when the pointer rests on it: a line with the name, then what the figure leaves out. */
public final class Tooltips {

    /** The name of the landscape of a design. */
    @Reads("name")
    public String landscapeTitle(Design design) {
        return NLS.bind(Messages.landscapeTitle, Labels.of(design));
    }

    @Reads("name,kind,stage,domain")
    public String spaceTooltip(Space space) {
        return lines(Labels.of(space), NLS.bind(Messages.kindAndStage, Literals.heading(space.getKind()), Literals.heading(space.getStage())),
                space.getDomain());
    }

    @Reads("name,statement,horizon")
    public String goalTooltip(Goal goal) {
        return lines(Labels.of(goal), goal.getStatement(),
                goal.getHorizon() == null ? null : NLS.bind(Messages.goalHorizon, Dates.format(goal.getHorizon())));
    }

    @Reads("name,size,stake,influence")
    public String groupTooltip(Group group) {
        return lines(Labels.of(group), NLS.bind(Messages.groupFigures,
                new Object[] {figure(group.getSize()), figure(group.getStake()), figure(group.getInfluence())}));
    }

    @Reads({"name", "hoursPerWeek", "groups/name"})
    public String personTooltip(Person person) {
        return lines(Labels.of(person), person.getGroups().stream().map(Labels::of).collect(Collectors.joining(", ")),
                person.getHoursPerWeek() == null ? null : NLS.bind(Messages.personHours, hours(person.getHoursPerWeek())));
    }

    @Reads("name,kind,url")
    public String toolTooltip(Tool tool) {
        return lines(Labels.of(tool), Literals.heading(tool.getKind()), tool.getUrl());
    }

    /** A number, or a dash where it is unknown. */
    private static String figure(Integer number) {
        return number == null ? "\u2013" : Numerals.local(String.format(Locale.ROOT, "%,d", number));
    }

    private static String hours(double hours) {
        return Numerals.local(BigDecimal.valueOf(hours).stripTrailingZeros().toPlainString());
    }

    /** The lines that say something. */
    static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
