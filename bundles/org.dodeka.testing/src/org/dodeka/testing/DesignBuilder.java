package org.dodeka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.CommitmentStatus;
import org.dodeka.model.design.CultureDimension;
import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Reading;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Side;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.Tool;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.ValueStory;
import org.dodeka.model.design.Waiver;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Builds small designs by hand. Each method creates one element, attaches it to the design and returns the element
 * itself. What a method does not name stays unset, save what the metamodel requires and the few defaults that the method
 * states; customisers run last and may change everything. Ids count up ({@code space-7}), so equal calls build equal designs.
 */
public final class DesignBuilder {

    /** Where the items of the built-in catalogue are found; an item's id follows. */
    public static final String CATALOGUE = "pathmap://DODEKA/twelve-disciplines.disciplines";

    private final DesignFactory factory = DesignFactory.eINSTANCE;
    private final Design design = factory.createDesign();
    private int count;

    /**
     * Starts an empty design.
     *
     * @param asOf the day as of which the design is checked, for example {@code 2026-06-01}
     */
    public DesignBuilder(String asOf) {
        identify(design, "Design");
        design.setAsOf(LocalDate.parse(asOf));
        design.setFormatVersion("1.0");
    }

    /** {@return the design that is being built; always the same} */
    public Design design() {
        return design;
    }

    /**
     * Counts days from the design's day.
     *
     * @param offset days after it; before it if negative
     * @return the day
     */
    public LocalDate day(int offset) {
        return design.getAsOf().plusDays(offset);
    }

    /** Adds a group of five people; stake and influence are 0..4. */
    @SafeVarargs
    public final Group group(String name, int stake, int influence, Consumer<Group>... then) {
        Group group = identify(factory.createGroup(), name);
        group.setSize(5);
        group.setStake(stake);
        group.setInfluence(influence);
        return attach(design.getGroups(), group, then);
    }

    /** Adds a person without authority, hours or manager. */
    public Person person(String name, Group... groups) {
        return person(name, person -> { }, groups);
    }

    /** Adds a person and customises it. */
    public Person person(String name, Consumer<Person> then, Group... groups) {
        Person person = identify(factory.createPerson(), name);
        design.getPersons().add(person);
        person.getGroups().addAll(List.of(groups));
        then.accept(person);
        return person;
    }

    /** Adds a goal that nobody owns and no space serves yet. */
    @SafeVarargs
    public final Goal goal(String name, Scale scale, Consumer<Goal>... then) {
        Goal goal = identify(factory.createGoal(), name);
        goal.setStatement(name);
        goal.setScale(scale);
        return attach(design.getGoals(), goal, then);
    }

    /** Adds an empty live space: a COMMUNITY, at scale TEAM, COALESCING. */
    @SafeVarargs
    public final Space space(String name, Consumer<Space>... then) {
        Space space = identify(factory.createSpace(), name);
        space.setKind(SpaceKind.COMMUNITY);
        space.setScale(Scale.TEAM);
        space.setStage(Stage.COALESCING);
        return attach(design.getSpaces(), space, then);
    }

    /** Adds a participation without hours or dates that does not decide. The actor may be null. */
    @SafeVarargs
    public final Participation participation(Space space, Actor actor, RoleKind role, Level level, Consumer<Participation>... then) {
        String who = actor == null ? "Vacancy" : actor.getName();
        Participation participation = identify(factory.createParticipation(), who + ", " + role.getName().toLowerCase(Locale.ROOT));
        participation.setActor(actor);
        participation.setRole(role);
        participation.setLevel(level);
        return attach(space.getParticipations(), participation, then);
    }

    /** Adds an undated activity of one hour: SOCIAL and PULL, without leads or participants. */
    @SafeVarargs
    public final Activity activity(Space space, String name, Mode mode, Consumer<Activity>... then) {
        Activity activity = identify(factory.createActivity(), name);
        activity.getModes().add(mode);
        activity.setFormality(Formality.SOCIAL);
        activity.setInitiative(Initiative.PULL);
        activity.setHours(1.0);
        return attach(space.getActivities(), activity, then);
    }

    /** Adds a negotiated, open commitment without a due day. Either actor may be null. */
    @SafeVarargs
    public final Commitment commitment(Space space, AccountabilityKind kind, Actor from, Actor to, Consumer<Commitment>... then) {
        Commitment commitment = identify(factory.createCommitment(), "Promise " + (space.getCommitments().size() + 1));
        commitment.setText("Share what was learnt");
        commitment.setKind(kind);
        commitment.setNegotiated(true);
        commitment.setStatus(CommitmentStatus.OPEN);
        commitment.setFrom(from);
        commitment.setTo(to);
        return attach(space.getCommitments(), commitment, then);
    }

    /** Adds a boundary between two sides, without brokers, objects or encounters. */
    @SafeVarargs
    public final Boundary boundary(Side one, Side other, Consumer<Boundary>... then) {
        Boundary boundary = identify(factory.createBoundary(), one.getName() + " and " + other.getName());
        boundary.getSides().add(one);
        boundary.getSides().add(other);
        return attach(design.getBoundaries(), boundary, then);
    }

    /** Adds a loop that groups apply; it may return nowhere (null). */
    public LearningLoop loop(Activity source, Activity returnTo, Group... appliedBy) {
        LearningLoop loop = identify(factory.createLearningLoop(), "Loop " + (design.getLoops().size() + 1));
        loop.setSource(source);
        loop.setReturnTo(returnTo);
        loop.getAppliedBy().addAll(List.of(appliedBy));
        design.getLoops().add(loop);
        return loop;
    }

    /** Adds an indicator that measures nothing for nobody yet. The space may be null. */
    @SafeVarargs
    public final Indicator indicator(String name, Space space, ValueCycle cycle, Consumer<Indicator>... then) {
        Indicator indicator = identify(factory.createIndicator(), name);
        indicator.setSpace(space);
        indicator.setCycle(cycle);
        return attach(design.getIndicators(), indicator, then);
    }

    /** Adds a reading to an indicator; the date may be null. */
    public Reading reading(Indicator indicator, LocalDate date, double value) {
        Reading reading = factory.createReading();
        reading.setDate(date);
        reading.setValue(value);
        indicator.getReadings().add(reading);
        return reading;
    }

    /** Adds a collected story with one step for each cycle. The space may be null. */
    public ValueStory story(Space space, ValueCycle... cycles) {
        ValueStory story = identify(factory.createValueStory(), "Story " + (design.getStories().size() + 1));
        story.setSpace(space);
        story.setStatus(StoryStatus.COLLECTED);
        for (ValueCycle cycle : cycles) {
            step(story, cycle, null);
        }
        design.getStories().add(story);
        return story;
    }

    /** Adds a step to a story; the indicator may be null. */
    public StoryStep step(ValueStory story, ValueCycle cycle, Indicator indicator) {
        StoryStep step = factory.createStoryStep();
        step.setCycle(cycle);
        step.setText("What was " + cycle.getName().toLowerCase(Locale.ROOT));
        step.setIndicator(indicator);
        story.getSteps().add(step);
        return step;
    }

    /** Adds a force that nothing addresses; the strength is 1..5. */
    @SafeVarargs
    public final Force force(Goal goal, ForceDirection direction, int strength, Consumer<Force>... then) {
        Force force = identify(factory.createForce(), "Force " + (design.getForces().size() + 1));
        force.setGoal(goal);
        force.setDirection(direction);
        force.setStrength(strength);
        return attach(design.getForces(), force, then);
    }

    /** Adds a tool that the groups can open; none for a tool open to all. */
    public Tool tool(String name, Group... accessibleTo) {
        Tool tool = identify(factory.createTool(), name);
        tool.getAccessibleTo().addAll(List.of(accessibleTo));
        design.getTools().add(tool);
        return tool;
    }

    /** Adds an artifact that is never reviewed; the steward may be null. */
    @SafeVarargs
    public final Artifact artifact(String name, Person steward, Consumer<Artifact>... then) {
        Artifact artifact = identify(factory.createArtifact(), name);
        artifact.setSteward(steward);
        return attach(design.getArtifacts(), artifact, then);
    }

    /** Adds a sign of culture that nothing addresses; espoused and in use are 0..4. */
    @SafeVarargs
    public final CultureSign sign(Group group, CultureDimension dimension, int espoused, int inUse, Consumer<CultureSign>... then) {
        CultureSign sign = identify(factory.createCultureSign(), "Sign " + (design.getSigns().size() + 1));
        sign.setGroup(group);
        sign.setDimension(dimension);
        sign.setEspoused(espoused);
        sign.setInUse(inUse);
        return attach(design.getSigns(), sign, then);
    }

    /**
     * Adds a response of the design's day.
     *
     * @param itemId an item of the built-in catalogue, for example {@code REL.Q1}
     * @param about  what the response is about; null for the design as a whole
     */
    @SafeVarargs
    public final Response response(String itemId, Element about, Consumer<Response>... then) {
        Response response = factory.createResponse();
        response.setId(nextId(response));
        response.setItem(item(itemId));
        response.setAbout(about);
        response.setText("Discussed");
        response.setDate(design.getAsOf());
        return attach(design.getResponses(), response, then);
    }

    /** Adds a waiver without an end; what it is about may be null. */
    @SafeVarargs
    public final Waiver waiver(String ruleId, Element about, Consumer<Waiver>... then) {
        Waiver waiver = factory.createWaiver();
        waiver.setId(nextId(waiver));
        waiver.setRuleId(ruleId);
        waiver.setReason("Agreed for now");
        waiver.setAbout(about);
        return attach(design.getWaivers(), waiver, then);
    }

    /**
     * Adds a space at scale UNIT with all that it needs to violate no rule. Two of them alone still make a design at one
     * scale (SCA-1).
     */
    public Space healthySpace(String name) {
        return healthy(name, Scale.UNIT).space();
    }

    /** Adds a healthy space and returns all of its parts. */
    public HealthySpace healthy(String name, Scale scale) {
        return HealthySpace.in(this, name, scale);
    }

    /**
     * Refers to an item of the built-in catalogue.
     *
     * @param itemId for example {@code REL.Q1}
     * @return an unresolved proxy of the item
     */
    public static CatalogueItem item(String itemId) {
        CatalogueItem item = CatalogueFactory.eINSTANCE.createCatalogueItem();
        ((InternalEObject) item).eSetProxyURI(URI.createURI(CATALOGUE).appendFragment(itemId));
        return item;
    }

    private <T extends Element> T identify(T element, String name) {
        element.setId(nextId(element));
        element.setName(name);
        return element;
    }

    private String nextId(EObject element) {
        return element.eClass().getName().toLowerCase(Locale.ROOT) + "-" + ++count;
    }

    /** Adds before customising, so that a customiser sees the element in its place. */
    private static <T extends EObject> T attach(List<? super T> siblings, T element, Consumer<T>[] then) {
        siblings.add(element);
        for (Consumer<T> customiser : then) {
            customiser.accept(element);
        }
        return element;
    }
}
