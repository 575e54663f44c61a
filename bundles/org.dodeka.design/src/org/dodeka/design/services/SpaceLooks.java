package org.dodeka.design.services;

import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.viewpoint.expression.Reads;

/** What decides how a space looks: its stage, and while it is live its kind. */
public final class SpaceLooks {

    /** Whether a space is live: past its beginnings, and not yet something else. */
    @Reads("stage")
    public boolean isLive(Space space) {
        return !isPotential(space) && !isTransformed(space);
    }

    @Reads("stage")
    public boolean isPotential(Space space) {
        return space.getStage() == Stage.POTENTIAL;
    }

    @Reads("stage")
    public boolean isTransformed(Space space) {
        return space.getStage() == Stage.TRANSFORMATION;
    }

    /** The width of the border in pixels, from 1 to 3: a space gains outline as it matures. */
    @Reads("stage")
    public int stageBorder(Space space) {
        return switch (space.getStage()) {
            case STEWARDSHIP -> 3;
            case MATURING -> 2;
            default -> 1;
        };
    }

    @Reads("kind")
    public boolean isNetwork(Space space) {
        return space.getKind() == SpaceKind.NETWORK;
    }

    @Reads("kind")
    public boolean isTeam(Space space) {
        return space.getKind() == SpaceKind.TEAM;
    }

    @Reads("kind")
    public boolean isCohort(Space space) {
        return space.getKind() == SpaceKind.COHORT;
    }

    @Reads("kind")
    public boolean isTraining(Space space) {
        return space.getKind() == SpaceKind.TRAINING;
    }

    @Reads("kind")
    public boolean isEncounter(Space space) {
        return space.getKind() == SpaceKind.ENCOUNTER;
    }
}
