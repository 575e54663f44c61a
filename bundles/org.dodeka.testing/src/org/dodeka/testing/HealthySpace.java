package org.dodeka.testing;

import static org.dodeka.model.design.AccountabilityKind.HORIZONTAL;
import static org.dodeka.model.design.AccountabilityKind.VERTICAL;
import static org.dodeka.model.design.Level.ACTIVE;
import static org.dodeka.model.design.Level.CORE;
import static org.dodeka.model.design.Level.OCCASIONAL;
import static org.dodeka.model.design.ValueCycle.APPLIED;
import static org.dodeka.model.design.ValueCycle.IMMEDIATE;
import static org.dodeka.model.design.ValueCycle.POTENTIAL;
import static org.dodeka.model.design.ValueCycle.REALIZED;

import java.util.List;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Better;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.BoundaryKind;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.CultureDimension;
import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mechanism;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Tool;
import org.dodeka.model.design.ValueStory;

/**
 * A COALESCING community of practice that violates none of the sixty rules, with everything that it relies on, so that a
 * test can break one thing. Nearly every rule is applicable to it: there is a formal workshop, a boss in the circle, a
 * strong group without influence, a bridged boundary, a restraining force and a cultural gap, each of them answered.
 *
 * @param space         the space
 * @param goal          the goal it serves, at the space's scale, owned by the boss
 * @param sites         12 people, stake 4, influence 1
 * @param engineers     6 people, stake 3, influence 3
 * @param management    3 people, stake 2, influence 4
 * @param mira          in sites and engineers; the boss is her manager
 * @param ivo           in sites
 * @param lena          in engineers
 * @param boss          in management, with formal authority
 * @param noor          in sites
 * @param convener      Mira, CORE; decides
 * @param facilitator   Ivo, CORE
 * @param expert        Lena, CORE
 * @param sponsor       the boss, ACTIVE
 * @param newcomer      Noor, OCCASIONAL
 * @param members       the group of the sites, ACTIVE
 * @param workshop      day −100: ALIGNMENT, FORMAL, PUSH, 3 h, led by the convener
 * @param visit         day −90, follows the workshop: IMAGINATION, SOCIAL, PULL, 4 h, led by the expert; input: the map
 * @param clinic        day −60: ENGAGEMENT, WORK, PULL, 3 × 2 h, led by the facilitator; output: the case sheet
 * @param dialogue      day −30: ALIGNMENT, SOCIAL, PULL, 2 × 2 h, led by the convener; input: the case sheet
 * @param peerPromise   HORIZONTAL, from Ivo to Mira
 * @param sponsorPromise VERTICAL, from the boss to Mira
 * @param indicator     APPLIED, every 30 days, last read on day −10
 * @param story         IMMEDIATE, POTENTIAL, APPLIED, REALIZED
 * @param loop          from the clinic through the sites to the dialogue in 30 days
 * @param boundary      between sites and engineers; Mira brokers, the case sheet serves both, the visit is an encounter
 * @param board         a tool that all three groups can open, used in the clinic
 * @param caseSheet     an artifact, Ivo is its steward
 * @param map           an artifact from elsewhere, Lena is its steward
 * @param noTime        RESTRAINING, strength 4, addressed by the clinic
 * @param sign          of the sites: SHARING, espoused 4, in use 2, addressed by the clinic
 */
public record HealthySpace(Space space, Goal goal, Group sites, Group engineers, Group management,
        Person mira, Person ivo, Person lena, Person boss, Person noor,
        Participation convener, Participation facilitator, Participation expert, Participation sponsor,
        Participation newcomer, Participation members,
        Activity workshop, Activity visit, Activity clinic, Activity dialogue,
        Commitment peerPromise, Commitment sponsorPromise, Indicator indicator, ValueStory story, LearningLoop loop,
        Boundary boundary, Tool board, Artifact caseSheet, Artifact map, Force noTime, CultureSign sign) {

    static HealthySpace in(DesignBuilder d, String name, Scale scale) {
        Group sites = d.group("Sites", 4, 1, g -> g.setSize(12));
        Group engineers = d.group("Engineers", 3, 3, g -> g.setSize(6));
        Group management = d.group("Management", 2, 4, g -> g.setSize(3));
        Person boss = d.person("Jonas", p -> work(p, null, true, 4), management);
        Person mira = d.person("Mira", p -> work(p, boss, false, 8), sites, engineers);
        Person ivo = d.person("Ivo", p -> work(p, null, false, 6), sites);
        Person lena = d.person("Lena", p -> work(p, null, false, 5), engineers);
        Person noor = d.person("Noor", sites);

        Space space = d.space(name, s -> describe(s, d, scale));
        Goal goal = d.goal("Fewer repeated defects", scale, g -> {
            g.setOwner(boss);
            g.setHorizon(d.day(365));
            g.getSpaces().add(space);
        });

        Participation convener = lead(d, space, mira, RoleKind.CONVENER, CORE, 3, ivo);
        convener.setDecides(true);
        Participation facilitator = lead(d, space, ivo, RoleKind.FACILITATOR, CORE, 2, mira);
        Participation expert = d.participation(space, lena, RoleKind.EXPERT, CORE);
        Participation sponsor = lead(d, space, boss, RoleKind.SPONSOR, ACTIVE, 1, lena);
        Participation newcomer = d.participation(space, noor, RoleKind.NEWCOMER, OCCASIONAL);
        Participation members = d.participation(space, sites, RoleKind.MEMBER, ACTIVE);

        Tool board = d.tool("Case board", sites, engineers, management);
        space.getTools().add(board);
        Artifact caseSheet = d.artifact("Defect case sheet", ivo, a -> reviewed(a, d));
        Artifact map = d.artifact("Landscape map", lena, a -> reviewed(a, d));

        Activity workshop = activity(d, space, "Opening workshop", Mode.ALIGNMENT, -100, 3, convener, facilitator, expert, sponsor);
        workshop.setFormality(Formality.FORMAL);
        workshop.setInitiative(Initiative.PUSH);
        Activity visit = activity(d, space, "Exchange visit", Mode.IMAGINATION, -90, 4, expert, convener, facilitator);
        visit.setFollows(workshop);
        visit.getInputs().add(map);
        Activity clinic = activity(d, space, "Case clinic", Mode.ENGAGEMENT, -60, 2, facilitator, convener, expert, newcomer, members);
        clinic.setRepeats(3);
        clinic.setFormality(Formality.WORK);
        clinic.setPracticeIssue("Defects that come back after a repair");
        clinic.getTools().add(board);
        clinic.getOutputs().add(caseSheet);
        Activity dialogue = activity(d, space, "Steering dialogue", Mode.ALIGNMENT, -30, 2, convener, sponsor, expert, facilitator);
        dialogue.setRepeats(2);
        dialogue.getInputs().add(caseSheet);

        Commitment peerPromise = d.commitment(space, HORIZONTAL, ivo, mira, c -> c.setDue(d.day(30)));
        Commitment sponsorPromise = d.commitment(space, VERTICAL, boss, mira, c -> c.setDue(d.day(60)));
        Indicator indicator = d.indicator("Requests met by the clinic", space, APPLIED, i -> measure(i, d, goal));
        indicator.getBeneficiaries().add(sites);
        ValueStory story = d.story(space, IMMEDIATE, POTENTIAL, APPLIED, REALIZED);
        story.setTeller(ivo);
        story.getSteps().get(2).setIndicator(indicator);
        LearningLoop loop = d.loop(clinic, dialogue, sites);
        loop.getEvidence().add(indicator);

        Boundary boundary = d.boundary(sites, engineers, b -> {
            b.setKind(BoundaryKind.PROFESSION);
            b.setPotential("Each sees defects the other misses");
            b.getMechanisms().add(Mechanism.REFLECTION);
            b.getBrokers().add(mira);
            b.getObjects().add(caseSheet);
            b.getEncounters().add(visit);
        });
        Force noTime = d.force(goal, ForceDirection.RESTRAINING, 4, f -> f.getAddressedBy().add(clinic));
        CultureSign sign = d.sign(sites, CultureDimension.SHARING, 4, 2, s -> s.getAddressedBy().add(clinic));
        return new HealthySpace(space, goal, sites, engineers, management, mira, ivo, lena, boss, noor,
                convener, facilitator, expert, sponsor, newcomer, members, workshop, visit, clinic, dialogue,
                peerPromise, sponsorPromise, indicator, story, loop, boundary, board, caseSheet, map, noTime, sign);
    }

    private static void work(Person person, Person manager, boolean formalAuthority, double hoursPerWeek) {
        person.setManager(manager);
        person.setFormalAuthority(formalAuthority);
        person.setHoursPerWeek(hoursPerWeek);
    }

    private static void describe(Space space, DesignBuilder d, Scale scale) {
        space.setScale(scale);
        space.setDomain("Repairs that last");
        space.setDifference("Sites and engineers name defects differently");
        space.setUncertainty("Which repairs hold in winter");
        space.setStart(d.day(-120));
        space.setCadenceDays(30);
        space.setSafetyRule("What is said here is not used in appraisals");
    }

    private static Participation lead(DesignBuilder d, Space space, Person person, RoleKind role, Level level, double hours,
            Person successor) {
        return d.participation(space, person, role, level, p -> {
            p.setHoursPerWeek(hours);
            p.setFrom(d.day(-120));
            p.setSuccessor(successor);
        });
    }

    private static Activity activity(DesignBuilder d, Space space, String name, Mode mode, int day, double hours,
            Participation lead, Participation... participants) {
        return d.activity(space, name, mode, a -> {
            a.setStart(d.day(day));
            a.setHours(hours);
            a.getLeads().add(lead);
            a.getParticipants().addAll(List.of(participants));
        });
    }

    private static void reviewed(Artifact artifact, DesignBuilder d) {
        artifact.setLastReviewed(d.day(-30));
        artifact.setReviewEveryDays(180);
    }

    private static void measure(Indicator indicator, DesignBuilder d, Goal goal) {
        indicator.setGoal(goal);
        indicator.setUnit("%");
        indicator.setBaseline(0.0);
        indicator.setTarget(30.0);
        indicator.setBetter(Better.UP);
        indicator.setDataSource("Clinic log");
        indicator.setEveryDays(30);
        d.reading(indicator, d.day(-40), 8);
        d.reading(indicator, d.day(-10), 14);
    }
}
