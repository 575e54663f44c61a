package org.dodeka.model.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Reading;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.Tool;

/** Makes designs of any size that use most of the metamodel; the same seed gives the same design. */
final class LargeDesign {

    private static final DesignFactory F = DesignFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Random random;
    private final Design design = F.createDesign();
    private int count = 1;

    private LargeDesign(long seed) {
        random = new Random(seed);
    }

    static Design of(int elements, long seed) {
        LargeDesign large = new LargeDesign(seed);
        large.fill(elements);
        return large.design;
    }

    private String id(String kind) {
        return kind + "-" + Long.toHexString(random.nextLong()) + "-" + count++;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void fill(int elements) {
        design.setId("design");
        design.setName("Generated <design> & \"friends\"");
        design.setNotes("Line one\nline two\ttab – Ünïcödé 😀");
        design.setAsOf(DAY);
        design.setFormatVersion("1.0");
        for (int i = 0; i < Math.max(2, elements / 100); i++) {
            addGoal(i);
            addGroup(i);
        }
        for (int i = 0; i < Math.max(3, elements / 10); i++) {
            addPerson(i);
        }
        while (count < elements) {
            addSpace();
        }
    }

    private void addGoal(int number) {
        Goal goal = F.createGoal();
        goal.setId(id("goal"));
        goal.setName("Goal " + number);
        goal.setStatement("Everybody learns what matters in area " + number);
        goal.setScale(any(Scale.VALUES));
        design.getGoals().add(goal);
    }

    private void addGroup(int number) {
        Group group = F.createGroup();
        group.setId(id("group"));
        group.setName("Group " + number);
        group.setSize(random.nextInt(100));
        group.setStake(random.nextInt(5));
        design.getGroups().add(group);
    }

    private void addPerson(int number) {
        Person person = F.createPerson();
        person.setId(id("person"));
        person.setName("Person " + number);
        person.setFormalAuthority(random.nextBoolean());
        person.setHoursPerWeek(random.nextInt(80) / 2.0);
        person.getGroups().add(any(design.getGroups()));
        if (!design.getPersons().isEmpty()) {
            person.setManager(any(design.getPersons()));
        }
        design.getPersons().add(person);
    }

    private void addSpace() {
        Space space = F.createSpace();
        space.setId(id("space"));
        space.setName("Space " + count);
        space.setKind(any(SpaceKind.VALUES));
        space.setDomain("What we care about in space " + count);
        space.setScale(any(Scale.VALUES));
        space.setStage(any(Stage.VALUES));
        space.setStart(DAY.minusDays(random.nextInt(900)));
        space.setCadenceDays(1 + random.nextInt(60));
        space.getGoals().add(any(design.getGoals()));
        if (!design.getSpaces().isEmpty()) {
            space.setParent(any(design.getSpaces()));
        }
        design.getSpaces().add(space);
        for (int i = 0; i < 8; i++) {
            addParticipation(space);
        }
        for (int i = 0; i < 5; i++) {
            addActivity(space);
        }
        addCommitment(space);
        addIndicator(space);
        Tool tool = F.createTool();
        tool.setId(id("tool"));
        tool.setName("Tool " + count);
        tool.setUrl("https://tool.example/" + count);
        tool.getAccessibleTo().add(any(design.getGroups()));
        design.getTools().add(tool);
        space.getTools().add(tool);
    }

    private void addParticipation(Space space) {
        Participation participation = F.createParticipation();
        participation.setId(id("part"));
        participation.setName("Participation " + count);
        participation.setRole(any(RoleKind.VALUES));
        participation.setLevel(any(Level.VALUES));
        participation.setHoursPerWeek(random.nextInt(20) / 4.0);
        participation.setFrom(DAY.minusDays(random.nextInt(400)));
        participation.setActor(any(design.getPersons()));
        space.getParticipations().add(participation);
    }

    private void addActivity(Space space) {
        Activity activity = F.createActivity();
        activity.setId(id("act"));
        activity.setName("Activity " + count);
        activity.getModes().add(any(Mode.VALUES));
        activity.setHours(random.nextInt(16) / 2.0);
        activity.setRepeats(1 + random.nextInt(5));
        activity.setStart(DAY.plusDays(random.nextInt(200)));
        activity.setPracticeIssue("Issue " + random.nextInt(1000));
        activity.getLeads().add(any(space.getParticipations()));
        activity.getParticipants().addAll(space.getParticipations().subList(0, random.nextInt(space.getParticipations().size())));
        if (!space.getActivities().isEmpty()) {
            activity.setFollows(any(space.getActivities()));
        }
        space.getActivities().add(activity);
    }

    private void addCommitment(Space space) {
        Commitment commitment = F.createCommitment();
        commitment.setId(id("com"));
        commitment.setName("Commitment " + count);
        commitment.setText("Brings one case a month, told in ten minutes");
        commitment.setFrom(any(design.getPersons()));
        commitment.setTo(any(design.getGroups()));
        commitment.setDue(DAY.plusDays(random.nextInt(90)));
        commitment.setNegotiated(random.nextBoolean());
        space.getCommitments().add(commitment);
    }

    private void addIndicator(Space space) {
        Indicator indicator = F.createIndicator();
        indicator.setId(id("ind"));
        indicator.setName("Indicator " + count);
        indicator.setUnit("%");
        indicator.setBaseline(random.nextDouble());
        indicator.setTarget(random.nextDouble() * 100);
        indicator.setSpace(space);
        for (int i = 0; i < 3; i++) {
            Reading reading = F.createReading();
            reading.setDate(DAY.minusDays(30L * i));
            reading.setValue(random.nextDouble());
            indicator.getReadings().add(reading);
            count++;
        }
        design.getIndicators().add(indicator);
    }
}
