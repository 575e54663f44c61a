package org.dodeka.model.sample;

import static org.dodeka.model.sample.SampleDraft.FACTORY;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.ArtifactKind;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;

/** What is done in a space of a sample, from an opening workshop to a steering dialogue, and the artifacts it leaves. */
final class SampleActivities {

    private final SampleDistrict district;
    private final SampleDraft draft;
    private final Space space;
    private final SampleRoles roles;
    private final String topic;
    private Activity visit;
    private Activity clinic;
    private Activity dialogue;
    private Artifact sheet;

    SampleActivities(SampleDistrict district, Space space, SampleRoles roles, String topic) {
        this.district = district;
        this.draft = district.draft();
        this.space = space;
        this.roles = roles;
        this.topic = topic;
    }

    /** Adds four to nine activities; the dialogue is the last of them. */
    void addAll() {
        int opening = draft.between(-125, -100);
        Activity workshop = add("Opening workshop", Mode.ALIGNMENT, Formality.FORMAL, Initiative.PUSH, opening, draft.hours(2, 3));
        visit = add("Visit elsewhere", draft.flaw() ? Mode.ENGAGEMENT : Mode.IMAGINATION, Formality.SOCIAL, Initiative.PULL,
                opening + draft.between(5, 25), draft.hours(2, 5));
        visit.setFollows(draft.flaw() ? null : workshop);
        if (!draft.flaw()) {
            visit.getInputs().add(artifact(ArtifactKind.IMAGE));
        }
        clinic = add("Case clinic", Mode.ENGAGEMENT, Formality.WORK, Initiative.PULL, draft.between(-75, -60), draft.hours(1, 2));
        clinic.setRepeats(draft.between(2, 6));
        clinic.setPracticeIssue(draft.flaw() ? null : "Where " + topic + " goes wrong for us");
        clinic.getTools().add(draft.oneOf(space.getTools()));
        sheet = artifact(ArtifactKind.CASE);
        clinic.getOutputs().add(sheet);
        for (int i = draft.between(0, 5); i > 0; i--) {
            addFurther();
        }
        dialogue = add("Steering dialogue", draft.flaw() ? Mode.ENGAGEMENT : Mode.ALIGNMENT, Formality.SOCIAL,
                draft.flaw() ? Initiative.PUSH : Initiative.PULL, draft.between(-30, -10), draft.hours(1, 2));
        dialogue.getInputs().add(sheet);
    }

    Activity visit() {
        return visit;
    }

    Activity clinic() {
        return clinic;
    }

    Activity dialogue() {
        return dialogue;
    }

    /** What the clinic leaves behind. */
    Artifact sheet() {
        return sheet;
    }

    private void addFurther() {
        String name = draft.oneOf("Peer assist", "Shadowing", "Help channel", "Story round", "Trial of a standard", "Walk through the site");
        Activity further = add(name, draft.oneOf(Mode.values()), draft.oneOf(Formality.SOCIAL, Formality.WORK),
                draft.chance(0.85) ? Initiative.PULL : Initiative.PUSH, draft.between(-60, 60), draft.hours(0.5, 2));
        if (draft.chance(0.3)) {
            Mode second = draft.oneOf(Mode.values());
            if (!further.getModes().contains(second)) {
                further.getModes().add(second);
            }
        }
        if (further.getModes().contains(Mode.IMAGINATION)) {
            further.getInputs().addAll(visit.getInputs());
        }
        if (draft.chance(0.3)) {
            further.getTools().add(draft.oneOf(district.tools()));
        }
        if (draft.chance(0.2)) {
            further.setFollows(clinic);
        }
    }

    private Activity add(String name, Mode mode, Formality formality, Initiative initiative, int day, double hours) {
        Activity activity = draft.add(space.getActivities(), FACTORY.createActivity(), "activity", name);
        activity.getModes().add(mode);
        activity.setFormality(formality);
        activity.setInitiative(initiative);
        activity.setHours(hours);
        activity.setStart(draft.chance(0.03) ? null : SampleDesign.AS_OF.plusDays(day));
        // Leading goes round, so that few spaces rest on one person
        activity.getLeads().add(roles.leads().get((space.getActivities().size() - 1) % 3));
        if (!draft.flaw()) {
            activity.getParticipants().addAll(draft.some(space.getParticipations(), draft.between(3, 9)));
        }
        return activity;
    }

    private Artifact artifact(ArtifactKind likely) {
        Artifact artifact = draft.add(draft.design().getArtifacts(), FACTORY.createArtifact(), "artifact", draft.words().artifact(topic));
        artifact.setKind(draft.chance(0.5) ? likely : draft.oneOf(ArtifactKind.values()));
        artifact.setLastReviewed(draft.flaw() ? draft.day(-400, -200) : draft.day(-80, -5));
        artifact.setReviewEveryDays(draft.oneOf(90, 180));
        artifact.setSteward(draft.flaw() ? null : draft.oneOf(district.staff()));
        return artifact;
    }
}
