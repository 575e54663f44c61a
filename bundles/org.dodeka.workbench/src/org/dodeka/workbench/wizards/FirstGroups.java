package org.dodeka.workbench.wizards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Group;
import org.eclipse.osgi.util.NLS;

/**
 * Groups as a person writes them down, one a line: the name, and perhaps a number that says how much is at stake for them, such as
 * “Night nurses, 4”.
 */
public final class FirstGroups {

    private static final int MOST_STAKE = 4;
    private static final Pattern WITH_STAKE = Pattern.compile("(?s)(.*?)[,;:=]\\s*(-?\\d+)\\s*");
    private static final Pattern LINES = Pattern.compile("\\R");

    private final List<Group> groups = new ArrayList<>();
    private String problem;

    /** @param lines what was written */
    public FirstGroups(String lines) {
        Set<String> names = new HashSet<>();
        String[] each = LINES.split(lines);
        for (int i = 0; i < each.length; i++) {
            if (!each[i].isBlank()) {
                read(i + 1, each[i].strip(), names);
            }
        }
    }

    private void read(int line, String text, Set<String> names) {
        Matcher stated = WITH_STAKE.matcher(text);
        String name = stated.matches() ? stated.group(1).strip() : text;
        if (name.isEmpty()) {
            wrong(NLS.bind(Messages.groupNameless, line));
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            wrong(NLS.bind(Messages.groupTwice, line, name));
        }
        Group group = DesignFactory.eINSTANCE.createGroup();
        group.setName(name);
        if (stated.matches()) {
            String digits = stated.group(2);
            if (digits.length() == 1 && Integer.parseInt(digits) <= MOST_STAKE) {
                group.setStake(Integer.parseInt(digits));
            } else {
                wrong(NLS.bind(Messages.stakeOutside, line, digits));
            }
        }
        groups.add(group);
    }

    private void wrong(String message) {
        if (problem == null) {
            problem = message;
        }
    }

    /** The groups, in their order; belong to no design yet. */
    public List<Group> groups() {
        return groups;
    }

    /** What is wrong first, for people. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
