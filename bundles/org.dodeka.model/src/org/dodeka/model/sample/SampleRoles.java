package org.dodeka.model.sample;

import static org.dodeka.model.sample.SampleDraft.FACTORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.CommitmentStatus;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;

/** Who takes part in a space of a sample, in which role, and what they promise each other. */
final class SampleRoles {

    private static final RoleKind[] FURTHER = {RoleKind.MEMBER, RoleKind.MEMBER, RoleKind.MEMBER, RoleKind.EXPERT, RoleKind.REPORTER,
        RoleKind.CRITICAL_FRIEND, RoleKind.NEWCOMER};
    private static final Level[] LEVELS = {Level.CORE, Level.ACTIVE, Level.ACTIVE, Level.OCCASIONAL, Level.OCCASIONAL, Level.PERIPHERAL,
        Level.TRANSACTIONAL};

    private final SampleDistrict district;
    private final SampleDraft draft;
    private final Space space;
    private final Space neighbour;
    private final List<Person> people;
    private final List<Participation> leads = new ArrayList<>();
    private final Person sponsor;
    private Person broker;

    SampleRoles(SampleDistrict district, Space space, Space neighbour) {
        this.district = district;
        this.draft = district.draft();
        this.space = space;
        this.neighbour = neighbour;
        this.people = new ArrayList<>(draft.some(district.staff(), draft.between(8, 22)));
        this.sponsor = draft.oneOf(district.managers());
    }

    /** Fills the roles. Somebody from the parent, if there is one, and somebody from the neighbour come along. */
    void addAll(Space parent) {
        if (draft.flaw()) {
            people.subList(5, people.size()).clear();
        }
        lead(RoleKind.CONVENER, Level.CORE, people.get(0), people.get(1)).setDecides(!draft.flaw());
        lead(RoleKind.FACILITATOR, Level.CORE, people.get(1), people.get(0));
        lead(draft.oneOf(RoleKind.LEADER, RoleKind.COACH, RoleKind.ENABLER), Level.CORE, people.get(2), people.get(0));
        if (!draft.flaw()) {
            lead(RoleKind.SPONSOR, Level.ACTIVE, sponsor, draft.oneOf(district.managers()));
        }
        Person shared = neighbour == null ? null : personIn(neighbour);
        if (shared != null) {
            broker = shared;
            lead(RoleKind.BROKER, Level.ACTIVE, shared, people.get(2));
        }
        if (!draft.flaw()) {
            add(RoleKind.NEWCOMER, Level.OCCASIONAL, people.get(3));
        }
        if (parent != null && !draft.flaw()) {
            add(RoleKind.REPORTER, Level.ACTIVE, personIn(parent));
        }
        for (Person person : people.subList(4, people.size() - 1)) {
            add(draft.oneOf(FURTHER), draft.oneOf(LEVELS), person);
        }
        if (draft.chance(0.4)) {
            add(RoleKind.MEMBER, Level.ACTIVE, draft.oneOf(district.groups()));
        }
    }

    /** Who may lead activities: the core first. */
    List<Participation> leads() {
        return leads;
    }

    /** Who is at home in the neighbour too; null if nobody is. */
    Person broker() {
        return broker;
    }

    /** Adds what people promise: peers to each other, the sponsor to the convener. */
    void addPromises() {
        promise(AccountabilityKind.VERTICAL, sponsor, people.get(0), "Time and cover for the circle");
        for (int i = draft.flaw() ? 0 : draft.between(1, 4); i > 0; i--) {
            promise(AccountabilityKind.HORIZONTAL, draft.oneOf(people), people.get(i), "Bring a case and report what became of it");
        }
    }

    private Participation lead(RoleKind role, Level level, Person person, Person successor) {
        Participation participation = add(role, level, person);
        participation.setHoursPerWeek(draft.hours(0.5, 2));
        participation.setFrom(space.getStart());
        participation.setDecides(role != RoleKind.SPONSOR && draft.chance(0.3));
        if (!draft.flaw()) {
            participation.setSuccessor(successor);
        }
        if (draft.flaw()) {
            participation.setUntil(draft.day(5, 120));
        }
        leads.add(participation);
        return participation;
    }

    private Participation add(RoleKind role, Level level, Actor actor) {
        String name = (actor == null ? "Vacancy" : actor.getName()) + ", " + role.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        Participation participation = draft.add(space.getParticipations(), FACTORY.createParticipation(), "participation", name);
        participation.setRole(role);
        participation.setLevel(level);
        participation.setActor(actor);
        return participation;
    }

    /** Somebody from another space, with preference for people without authority; null if nobody can come. */
    private Person personIn(Space other) {
        List<Person> candidates = new ArrayList<>();
        for (Participation participation : other.getParticipations()) {
            if (participation.getActor() instanceof Person person && !Boolean.TRUE.equals(person.getFormalAuthority())) {
                candidates.add(person);
            }
        }
        return candidates.isEmpty() ? null : draft.oneOf(candidates);
    }

    private void promise(AccountabilityKind kind, Actor from, Actor to, String text) {
        Commitment promise = draft.add(space.getCommitments(), FACTORY.createCommitment(), "commitment", text);
        promise.setText(text);
        promise.setKind(kind);
        promise.setNegotiated(!draft.flaw());
        promise.setStatus(draft.oneOf(CommitmentStatus.OPEN, CommitmentStatus.OPEN, CommitmentStatus.KEPT, CommitmentStatus.RENEGOTIATED,
                CommitmentStatus.BROKEN));
        promise.setDue(draft.flaw() ? draft.day(-60, -1) : draft.day(0, 120));
        promise.setFrom(draft.flaw() ? null : from);
        promise.setTo(to);
    }
}
