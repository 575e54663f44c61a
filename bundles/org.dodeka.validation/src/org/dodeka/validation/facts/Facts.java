package org.dodeka.validation.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Side;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.ValueStory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * What a design implies: the derived terms that rules and metrics share. Each term is that of "Derived terms" in the
 * specification of the domain. A null element or a reference to nothing is taken as absent, never as an error.
 */
public final class Facts {

    private static final Set<RoleKind> LEAD_ROLES = EnumSet.of(RoleKind.CONVENER, RoleKind.LEADER, RoleKind.SPONSOR, RoleKind.ENABLER, RoleKind.BROKER,
            RoleKind.FACILITATOR, RoleKind.COACH);
    private static final Set<Stage> LIVE_STAGES = EnumSet.of(Stage.COALESCING, Stage.MATURING, Stage.STEWARDSHIP);

    private final DesignIndex index;
    private volatile ScalesReturnedTo scalesReturnedTo;

    /** @param index the index of the design, kept up to date by its owner */
    public Facts(DesignIndex index) {
        this.index = index;
    }

    /** The facts of a design as it is now; edits are not followed. */
    public static Facts of(Design design) {
        return new Facts(new DesignIndex(design));
    }

    /** The elements by class and the inverse references. */
    public DesignIndex index() {
        return index;
    }

    /** The design. */
    public Design design() {
        return index.design();
    }

    /** The day for which the design is looked at; null if the design does not say. */
    public LocalDate asOf() {
        return design().getAsOf();
    }

    /** Whether a text is unset, empty or white space. */
    public static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** An optional truth value: unset is false. */
    public static boolean isTrue(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    /** An optional number: unset is 0. */
    public static double number(Number value) {
        return value == null ? 0 : value.doubleValue();
    }

    /** Days from one day to another; null if either is null. */
    public static Long days(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }

    /** Whether a day lies 0 to {@code max} days after another; false if either is null. */
    public static boolean within(LocalDate from, LocalDate day, double max) {
        Long days = days(from, day);
        return days != null && days >= 0 && days <= max;
    }

    /** Whether the stage of a space is coalescing, maturing or stewardship. */
    public static boolean isLive(Space space) {
        return LIVE_STAGES.contains(space.getStage());
    }

    /** Whether a role is one of the seven lead roles. */
    public static boolean isLead(RoleKind role) {
        return LEAD_ROLES.contains(role);
    }

    /** Whether the design's day lies within the dates of a participation; open ends, and a design without a day, count as within. */
    public boolean isCurrent(Participation participation) {
        LocalDate day = asOf();
        return day == null || (participation.getFrom() == null || !day.isBefore(participation.getFrom()))
                && (participation.getUntil() == null || !day.isAfter(participation.getUntil()));
    }

    /** Whether a participation has a role and is current. */
    public boolean holds(Participation participation, RoleKind role) {
        return participation.getRole() == role && isCurrent(participation);
    }

    /** Whether somebody in a space has a role currently. */
    public boolean hasCurrent(Space space, RoleKind role) {
        return space.getParticipations().stream().anyMatch(p -> holds(p, role));
    }

    /** Whether a participation is at level core or active. */
    public static boolean isCoreOrActive(Participation participation) {
        return participation.getLevel() == Level.CORE || participation.getLevel() == Level.ACTIVE;
    }

    /** hrs(a): hours × repeats. Unit: hours. */
    public static double hours(Activity activity) {
        return number(activity.getHours()) * activity.getRepeats();
    }

    /** The space in which an activity lies; null if it lies in none. */
    public static Space spaceOf(Activity activity) {
        return activity != null && activity.eContainer() instanceof Space space ? space : null;
    }

    /** The space in which a participation lies; null if it lies in none. */
    public static Space spaceOf(Participation participation) {
        return participation != null && participation.eContainer() instanceof Space space ? space : null;
    }

    /** The space in which a commitment lies; null if it lies in none. */
    public static Space spaceOf(Commitment commitment) {
        return commitment.eContainer() instanceof Space space ? space : null;
    }

    /** groups(s): the group actors of a space and the groups of its person actors. */
    public static Set<Group> groups(Space space) {
        Set<Group> groups = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            addGroups(participation.getActor(), groups);
        }
        return groups;
    }

    /** A group itself, or the groups of a person. */
    public static Set<Group> groups(Actor actor) {
        Set<Group> groups = new LinkedHashSet<>();
        addGroups(actor, groups);
        return groups;
    }

    private static void addGroups(Actor actor, Set<Group> groups) {
        if (actor instanceof Group group) {
            groups.add(group);
        } else if (actor instanceof Person person) {
            groups.addAll(person.getGroups());
        }
    }

    /** The persons who take part in a space. */
    public static Set<Person> persons(Space space) {
        Set<Person> persons = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            if (participation.getActor() instanceof Person person) {
                persons.add(person);
            }
        }
        return persons;
    }

    /** Leads and participants of an activity together, each once. */
    public static List<Participation> people(Activity activity) {
        List<Participation> people = new ArrayList<>(activity.getLeads());
        int leads = people.size();
        for (Participation participant : activity.getParticipants()) {
            if (!people.subList(0, leads).contains(participant)) {
                people.add(participant);
            }
        }
        return people;
    }

    /** The actors who lead or take part in an activity, each once. */
    public static Set<Actor> actors(Activity activity) {
        Set<Actor> actors = new LinkedHashSet<>();
        addActors(activity.getLeads(), actors);
        addActors(activity.getParticipants(), actors);
        return actors;
    }

    private static void addActors(List<Participation> participations, Set<Actor> actors) {
        for (Participation participation : participations) {
            if (participation.getActor() != null) {
                actors.add(participation.getActor());
            }
        }
    }

    /** Whether an actor is one of these groups, or a person who speaks for one of them. */
    public static boolean speaksForAny(Actor actor, List<Group> groups) {
        if (actor instanceof Person person) {
            for (Group group : person.getGroups()) {
                if (groups.contains(group)) {
                    return true;
                }
            }
            return false;
        }
        return groups.contains(actor);
    }

    /**
     * load(p, s) of everybody who leads in a space: hours of the activities led, shared equally among their leads. A person who leads
     * by several participations has the sum.
     */
    public static Map<Actor, Double> loads(Space space) {
        Map<Actor, Double> loads = new LinkedHashMap<>();
        for (Activity activity : space.getActivities()) {
            List<Participation> leads = activity.getLeads();
            for (Participation lead : leads) {
                if (lead.getActor() != null) {
                    loads.merge(lead.getActor(), hours(activity) / leads.size(), Double::sum);
                }
            }
        }
        return loads;
    }

    /** closed(l): somebody applies it, and it returns 0 to maxDays days after its source starts. */
    public static boolean isClosed(LearningLoop loop) {
        return !loop.getAppliedBy().isEmpty() && loop.getSource() != null && loop.getReturnTo() != null
                && within(loop.getSource().getStart(), loop.getReturnTo().getStart(), loop.getMaxDays());
    }

    /** reaches(a, side): the activity lies in that space; or that group or one of its members takes part in it. */
    public static boolean reaches(Activity activity, Side side) {
        if (side instanceof Space space) {
            return activity.eContainer() == space;
        }
        return side instanceof Group group && (speaksFor(activity.getLeads(), group) || speaksFor(activity.getParticipants(), group));
    }

    private static boolean speaksFor(List<Participation> participations, Group group) {
        for (Participation participation : participations) {
            Actor actor = participation.getActor();
            if (actor == group || actor instanceof Person person && person.getGroups().contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** The participations of an actor anywhere. */
    public List<Participation> participations(Actor actor) {
        return index.referrers(actor, DesignPackage.Literals.PARTICIPATION__ACTOR);
    }

    /** The participations of a group and of its members anywhere. */
    public List<Participation> participationsWithMembers(Group group) {
        List<Participation> all = new ArrayList<>(participations(group));
        for (Person member : group.getMembers()) {
            all.addAll(participations(member));
        }
        return all;
    }

    /** The indicators of a space. */
    public List<Indicator> indicators(Space space) {
        return index.referrers(space, DesignPackage.Literals.INDICATOR__SPACE);
    }

    /** The indicators of a goal. */
    public List<Indicator> indicators(Goal goal) {
        return index.referrers(goal, DesignPackage.Literals.INDICATOR__GOAL);
    }

    /** The stories of a space. */
    public List<ValueStory> stories(Space space) {
        return index.referrers(space, DesignPackage.Literals.VALUE_STORY__SPACE);
    }

    /** The responses about an element. */
    public List<Response> responses(EObject element) {
        return index.referrers(element, DesignPackage.Literals.RESPONSE__ABOUT);
    }

    /** The boundaries that a person brokers. */
    public List<Boundary> brokered(Person person) {
        return index.referrers(person, DesignPackage.Literals.BOUNDARY__BROKERS);
    }

    /** The loops that start in or return to an activity. */
    public Set<LearningLoop> loops(Activity activity) {
        Set<LearningLoop> loops = new LinkedHashSet<>(index.<LearningLoop>referrers(activity, DesignPackage.Literals.LEARNING_LOOP__SOURCE));
        loops.addAll(index.<LearningLoop>referrers(activity, DesignPackage.Literals.LEARNING_LOOP__RETURN_TO));
        return loops;
    }

    /** The loops that start in or return to a space. */
    public Set<LearningLoop> loops(Space space) {
        Set<LearningLoop> loops = new LinkedHashSet<>();
        for (Activity activity : space.getActivities()) {
            loops.addAll(loops(activity));
        }
        return loops;
    }

    /** "Shares a loop": whether a loop runs from one of the two spaces to the other, in either direction. */
    public boolean shareLoop(Space one, Space other) {
        for (LearningLoop loop : loops(one)) {
            Space from = spaceOf(loop.getSource());
            Space to = spaceOf(loop.getReturnTo());
            if (from == one && to == other || from == other && to == one) {
                return true;
            }
        }
        return false;
    }

    /** The scales of the spaces to which loops return; gathered once for a state of the design, since many goals ask. */
    public Set<Scale> scalesReturnedTo() {
        ScalesReturnedTo known = scalesReturnedTo;
        if (known == null || known.edits() != index.edits()) {
            Set<Scale> scales = EnumSet.noneOf(Scale.class);
            for (LearningLoop loop : index.<LearningLoop>all(DesignPackage.Literals.LEARNING_LOOP)) {
                Space space = spaceOf(loop.getReturnTo());
                if (space != null) {
                    scales.add(space.getScale());
                }
            }
            known = new ScalesReturnedTo(index.edits(), scales);
            scalesReturnedTo = known;
        }
        return known.scales();
    }

    private record ScalesReturnedTo(int edits, Set<Scale> scales) {
    }

    /** All elements of a class. */
    public <T extends EObject> Collection<T> all(org.eclipse.emf.ecore.EClass type) {
        return index.all(type);
    }

    /** Whether learning goes on after an activity: a SOCIAL or WORK follow-up starts 0 to {@code days} days after it; undated ones do not count. */
    public static boolean hasTimelyFollowUp(Activity activity, double days) {
        for (Activity next : activity.getFollowUps()) {
            if (next.getFormality() != Formality.FORMAL && within(activity.getStart(), next.getStart(), days)) {
                return true;
            }
        }
        return false;
    }

    /** The id of the question or criterion that a response is about, such as {@code REL.Q1}, whatever catalogue it is in; null if it is about none. */
    public static String itemId(Response response) {
        EObject item = (EObject) response.eGet(DesignPackage.Literals.RESPONSE__ITEM, false);
        if (item == null) {
            return null;
        }
        return item.eIsProxy() ? ((InternalEObject) item).eProxyURI().fragment() : ((CatalogueItem) item).getId();
    }
}
