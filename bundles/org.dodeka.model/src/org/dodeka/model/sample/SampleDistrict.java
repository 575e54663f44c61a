package org.dodeka.model.sample;

import static org.dodeka.model.sample.SampleDraft.FACTORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dodeka.model.design.CultureDimension;
import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Tool;
import org.dodeka.model.design.ToolKind;

/** A neighbourhood of a sample: people who know each other, in a few groups, with a goal and the spaces that serve it. */
final class SampleDistrict {

    /** A district is worth starting with room for so many objects. */
    static final int SMALLEST = 50 + SampleSpace.LARGEST;

    private final SampleDraft draft;
    private final String place;
    private final List<Group> groups = new ArrayList<>();
    private final List<Person> managers = new ArrayList<>();
    private final List<Person> staff = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();
    private final Goal goal;

    SampleDistrict(SampleDraft draft) {
        this.draft = draft;
        this.place = draft.words().place();
        int people = Math.min(draft.between(36, 72), Math.max(28, draft.room() / 8));
        int circles = Math.clamp(people / 12, 3, 5);
        for (int i = 0; i < circles; i++) {
            addGroup();
        }
        for (int i = 0; i < people; i++) {
            addPerson(i);
        }
        goal = addGoal(Scale.UNIT);
        addTools();
    }

    /** Adds a space at scale FIELD, the widest. */
    Space addFieldSpace() {
        return new SampleSpace(this, Scale.FIELD, addGoal(Scale.FIELD), null).build();
    }

    /** Adds a space at scale ORGANISATION; the parent may be null. */
    Space addRegionalSpace(Space parent) {
        return new SampleSpace(this, Scale.ORGANISATION, addGoal(Scale.ORGANISATION), parent).build();
    }

    /** Adds the spaces of the district, a unit with its teams; the parent of the unit may be null. */
    void addSpaces(Space parent) {
        Space unit = new SampleSpace(this, Scale.UNIT, goal, parent).build();
        Space neighbour = unit;
        for (int i = draft.between(4, 7); i > 0 && draft.hasRoomFor(SampleSpace.LARGEST); i--) {
            SampleSpace team = new SampleSpace(this, Scale.TEAM, goal, draft.chance(0.02) ? null : unit);
            team.meet(neighbour);
            neighbour = team.build();
        }
        addForces(unit);
        addSigns(unit);
    }

    SampleDraft draft() {
        return draft;
    }

    String place() {
        return place;
    }

    List<Group> groups() {
        return groups;
    }

    List<Person> managers() {
        return managers;
    }

    List<Person> staff() {
        return staff;
    }

    List<Tool> tools() {
        return tools;
    }

    private void addGroup() {
        Group group = draft.add(draft.design().getGroups(), FACTORY.createGroup(), "group", draft.words().group(place));
        group.setSize(draft.between(8, 60));
        group.setStake(draft.between(1, 4));
        group.setInfluence(draft.flaw() ? 0 : draft.between(1, 4));
        groups.add(group);
    }

    private void addPerson(int number) {
        Person person = draft.add(draft.design().getPersons(), FACTORY.createPerson(), "person", draft.words().person());
        boolean leads = number < groups.size();
        person.setFormalAuthority(leads);
        if (leads) {
            person.getGroups().add(groups.get(number));
        } else {
            person.getGroups().addAll(draft.some(groups, draft.oneOf(1, 1, 1, 2, 2, 3)));
        }
        if (!draft.chance(0.05)) {
            person.setHoursPerWeek(draft.hours(6, 12));
        }
        if (number > 0) {
            person.setManager(leads ? managers.getFirst() : managers.get(groups.indexOf(person.getGroups().getFirst())));
        }
        (leads ? managers : staff).add(person);
    }

    private Goal addGoal(Scale scale) {
        String statement = draft.words().goal(draft.words().topic());
        Goal added = draft.add(draft.design().getGoals(), FACTORY.createGoal(), "goal", statement + ", " + place);
        added.setStatement(statement);
        added.setScale(scale);
        added.setHorizon(draft.day(120, 900));
        added.setOwner(draft.flaw() ? null : draft.oneOf(managers));
        return added;
    }

    private void addTools() {
        for (int i = draft.between(2, 3); i > 0; i--) {
            ToolKind kind = draft.oneOf(ToolKind.values());
            String name = kind.getName().charAt(0) + kind.getName().substring(1).toLowerCase(Locale.ROOT) + " of " + place;
            Tool tool = draft.add(draft.design().getTools(), FACTORY.createTool(), "tool", name);
            tool.setKind(kind);
            tool.setUrl("https://tools.example.org/" + tool.getId());
            tool.getAccessibleTo().addAll(draft.flaw() ? groups.subList(1, groups.size()) : groups);
            tools.add(tool);
        }
    }

    private void addSigns(Space space) {
        for (Group group : groups.subList(0, Math.min(groups.size(), draft.room()))) {
            CultureSign sign = draft.add(draft.design().getSigns(), FACTORY.createCultureSign(), "sign", "How " + group.getName() + " learn");
            sign.setGroup(group);
            sign.setDimension(draft.oneOf(CultureDimension.values()));
            sign.setInUse(draft.between(0, 3));
            sign.setEspoused(Math.min(4, sign.getInUse() + draft.oneOf(0, 0, 1, 1, 2, 3)));
            if (sign.getEspoused() > sign.getInUse() && !draft.flaw()) {
                sign.getAddressedBy().add(draft.oneOf(space.getActivities()));
            }
            sign.setEvidence("Talks with members");
            sign.setDate(draft.day(-300, -20));
        }
    }

    private void addForces(Space space) {
        for (int i = 3; i > 0 && draft.hasRoomFor(1); i--) {
            String name = draft.oneOf("Time", "Trust", "Budget", "Turnover", "Curiosity") + " in " + place;
            Force force = draft.add(draft.design().getForces(), FACTORY.createForce(), "force", name);
            force.setGoal(goal);
            force.setDirection(i == 1 ? ForceDirection.DRIVING : ForceDirection.RESTRAINING);
            force.setStrength(draft.between(1, 5));
            if (!draft.flaw()) {
                force.getAddressedBy().add(draft.oneOf(space.getActivities()));
            }
        }
    }
}
