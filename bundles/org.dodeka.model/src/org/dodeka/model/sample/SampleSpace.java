package org.dodeka.model.sample;

import static org.dodeka.model.sample.SampleDraft.FACTORY;

import java.util.List;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.BoundaryKind;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.LoopKind;
import org.dodeka.model.design.Mechanism;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;

/** One learning space of a sample, with its people, activities, promises, evidence, and what links it to its neighbours. */
final class SampleSpace {

    /** No space takes more objects than this. */
    static final int LARGEST = 85;

    /** The likelier ones more than once. */
    private static final List<SpaceKind> KINDS = List.of(SpaceKind.COMMUNITY, SpaceKind.COMMUNITY, SpaceKind.NETWORK,
            SpaceKind.TEAM, SpaceKind.TEAM, SpaceKind.COHORT, SpaceKind.TRAINING, SpaceKind.ENCOUNTER);
    private static final List<Stage> STAGES = List.of(Stage.POTENTIAL, Stage.COALESCING, Stage.COALESCING, Stage.COALESCING,
            Stage.MATURING, Stage.MATURING, Stage.MATURING, Stage.STEWARDSHIP, Stage.STEWARDSHIP, Stage.TRANSFORMATION);

    private final SampleDistrict district;
    private final SampleDraft draft;
    private final Scale scale;
    private final Goal goal;
    private final Space parent;
    private Space neighbour;

    /** Prepares a space; the parent may be null. */
    SampleSpace(SampleDistrict district, Scale scale, Goal goal, Space parent) {
        this.district = district;
        this.draft = district.draft();
        this.scale = scale;
        this.goal = goal;
        this.parent = parent;
    }

    /** Lets the space share a boundary and a broker with another. */
    void meet(Space other) {
        neighbour = other;
    }

    /** Makes the space with everything that belongs to it. */
    Space build() {
        String topic = draft.words().topic();
        Space space = draft.add(draft.design().getSpaces(), FACTORY.createSpace(), "space", draft.words().space(topic, district.place()));
        describe(space, topic);
        SampleRoles roles = new SampleRoles(district, space, neighbour);
        roles.addAll(parent);
        SampleActivities activities = new SampleActivities(district, space, roles, topic);
        activities.addAll();
        roles.addPromises();
        Indicator indicator = new SampleEvidence(district, space, goal, roles).addAll();
        addLoops(activities, indicator);
        if (neighbour != null && draft.chance(0.7)) {
            addBoundary(space, activities, roles.broker());
        }
        return space;
    }

    private void describe(Space space, String topic) {
        space.setKind(scale.getValue() > Scale.UNIT_VALUE ? SpaceKind.NETWORK : draft.oneOf(KINDS));
        space.setScale(scale);
        space.setStage(draft.oneOf(STAGES));
        space.setDomain(draft.flaw() ? null : "What makes for good " + topic);
        space.setDifference(draft.flaw() ? null : "Each group sees another side of " + topic);
        space.setUncertainty(draft.flaw() ? " " : "Which ways of doing it last");
        space.setStart(draft.flaw() ? draft.day(-700, -366) : draft.day(-360, -130));
        if (space.getKind() == SpaceKind.COHORT || space.getKind() == SpaceKind.TRAINING) {
            space.setEnd(draft.day(30, 300));
        }
        space.setCadenceDays(draft.flaw() ? null : Integer.valueOf(draft.oneOf(7, 14, 30, 30, 45)));
        space.setSafetyRule(draft.flaw() ? null : "What is said here stays out of appraisals");
        space.setParent(parent);
        space.getTools().addAll(draft.some(district.tools(), draft.between(1, 2)));
        if (!draft.flaw()) {
            space.getGoals().add(goal);
        }
    }

    private void addLoops(SampleActivities activities, Indicator indicator) {
        if (draft.flaw()) {
            return;
        }
        addLoop("Back to the circle", activities.clinic(), activities.dialogue(), indicator);
        if (parent != null && draft.chance(0.3)) {
            Activity above = parent.getActivities().getLast();
            LearningLoop upward = addLoop("Up to " + parent.getName(), activities.clinic(), above, indicator);
            upward.setMaxDays(draft.oneOf(60, 120, 180));
        }
    }

    private LearningLoop addLoop(String name, Activity source, Activity returnTo, Indicator indicator) {
        LearningLoop loop = draft.add(draft.design().getLoops(), FACTORY.createLearningLoop(), "loop", name);
        loop.setKind(draft.chance(0.85) ? LoopKind.IMPROVE : LoopKind.REFRAME);
        loop.setSource(source);
        loop.setReturnTo(draft.flaw() ? null : returnTo);
        loop.getAppliedBy().addAll(draft.some(district.groups(), draft.between(1, 2)));
        if (indicator != null) {
            loop.getEvidence().add(indicator);
        }
        return loop;
    }

    private void addBoundary(Space space, SampleActivities activities, Person broker) {
        Boundary boundary = draft.add(draft.design().getBoundaries(), FACTORY.createBoundary(), "boundary",
                "Between " + space.getName() + " and " + neighbour.getName());
        boundary.setKind(draft.oneOf(BoundaryKind.values()));
        boundary.setPotential("Each may try what the other has learnt");
        boundary.getMechanisms().addAll(draft.some(List.of(Mechanism.values()), draft.between(1, 2)));
        boundary.getSides().add(space);
        if (!draft.chance(0.02)) {
            boundary.getSides().add(draft.chance(0.8) ? neighbour : draft.oneOf(district.groups()));
        }
        if (draft.flaw()) {
            return;
        }
        if (broker != null) {
            boundary.getBrokers().add(broker);
        }
        Artifact sheet = activities.sheet();
        boundary.getObjects().add(sheet);
        if (!draft.flaw()) {
            neighbour.getActivities().getLast().getInputs().add(sheet);
        }
        boundary.getEncounters().add(activities.visit());
    }
}
