package org.dodeka.exchange.report;

import org.dodeka.model.catalogue.DisciplineGroup;
import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.ArtifactKind;
import org.dodeka.model.design.BoundaryKind;
import org.dodeka.model.design.CommitmentStatus;
import org.dodeka.model.design.CultureDimension;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.LoopKind;
import org.dodeka.model.design.Mechanism;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.ToolKind;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.validation.Severity;

/** The values of enumerations in words that people use. */
final class Words {

    private Words() {
    }

    static String of(RoleKind value) {
        return switch (value) {
            case CONVENER -> Messages.roleKindConvener;
            case LEADER -> Messages.roleKindLeader;
            case SPONSOR -> Messages.roleKindSponsor;
            case ENABLER -> Messages.roleKindEnabler;
            case BROKER -> Messages.roleKindBroker;
            case FACILITATOR -> Messages.roleKindFacilitator;
            case COACH -> Messages.roleKindCoach;
            case EXPERT -> Messages.roleKindExpert;
            case REPORTER -> Messages.roleKindReporter;
            case CRITICAL_FRIEND -> Messages.roleKindCriticalFriend;
            case MEMBER -> Messages.roleKindMember;
            case NEWCOMER -> Messages.roleKindNewcomer;
        };
    }

    static String of(Level value) {
        return switch (value) {
            case CORE -> Messages.levelCore;
            case ACTIVE -> Messages.levelActive;
            case OCCASIONAL -> Messages.levelOccasional;
            case PERIPHERAL -> Messages.levelPeripheral;
            case TRANSACTIONAL -> Messages.levelTransactional;
        };
    }

    static String of(SpaceKind value) {
        return switch (value) {
            case COMMUNITY -> Messages.spaceKindCommunity;
            case NETWORK -> Messages.spaceKindNetwork;
            case TEAM -> Messages.spaceKindTeam;
            case COHORT -> Messages.spaceKindCohort;
            case TRAINING -> Messages.spaceKindTraining;
            case ENCOUNTER -> Messages.spaceKindEncounter;
        };
    }

    static String of(Scale value) {
        return switch (value) {
            case INDIVIDUAL -> Messages.scaleIndividual;
            case TEAM -> Messages.scaleTeam;
            case UNIT -> Messages.scaleUnit;
            case ORGANISATION -> Messages.scaleOrganisation;
            case FIELD -> Messages.scaleField;
        };
    }

    static String of(Stage value) {
        return switch (value) {
            case POTENTIAL -> Messages.stagePotential;
            case COALESCING -> Messages.stageCoalescing;
            case MATURING -> Messages.stageMaturing;
            case STEWARDSHIP -> Messages.stageStewardship;
            case TRANSFORMATION -> Messages.stageTransformation;
        };
    }

    static String of(Mode value) {
        return switch (value) {
            case ENGAGEMENT -> Messages.modeEngagement;
            case IMAGINATION -> Messages.modeImagination;
            case ALIGNMENT -> Messages.modeAlignment;
        };
    }

    static String of(Formality value) {
        return switch (value) {
            case FORMAL -> Messages.formalityFormal;
            case SOCIAL -> Messages.formalitySocial;
            case WORK -> Messages.formalityWork;
        };
    }

    static String of(Initiative value) {
        return switch (value) {
            case PUSH -> Messages.initiativePush;
            case PULL -> Messages.initiativePull;
        };
    }

    static String of(AccountabilityKind value) {
        return switch (value) {
            case VERTICAL -> Messages.accountabilityKindVertical;
            case HORIZONTAL -> Messages.accountabilityKindHorizontal;
        };
    }

    static String of(CommitmentStatus value) {
        return switch (value) {
            case OPEN -> Messages.commitmentStatusOpen;
            case KEPT -> Messages.commitmentStatusKept;
            case BROKEN -> Messages.commitmentStatusBroken;
            case RENEGOTIATED -> Messages.commitmentStatusRenegotiated;
        };
    }

    static String of(BoundaryKind value) {
        return switch (value) {
            case FUNCTION -> Messages.boundaryKindFunction;
            case HIERARCHY -> Messages.boundaryKindHierarchy;
            case PLACE -> Messages.boundaryKindPlace;
            case LANGUAGE -> Messages.boundaryKindLanguage;
            case PROFESSION -> Messages.boundaryKindProfession;
            case ORGANISATION -> Messages.boundaryKindOrganisation;
        };
    }

    static String of(Mechanism value) {
        return switch (value) {
            case IDENTIFICATION -> Messages.mechanismIdentification;
            case COORDINATION -> Messages.mechanismCoordination;
            case REFLECTION -> Messages.mechanismReflection;
            case TRANSFORMATION -> Messages.mechanismTransformation;
        };
    }

    static String of(LoopKind value) {
        return switch (value) {
            case IMPROVE -> Messages.loopKindImprove;
            case REFRAME -> Messages.loopKindReframe;
        };
    }

    static String of(ValueCycle value) {
        return switch (value) {
            case IMMEDIATE -> Messages.valueCycleImmediate;
            case POTENTIAL -> Messages.valueCyclePotential;
            case APPLIED -> Messages.valueCycleApplied;
            case REALIZED -> Messages.valueCycleRealized;
            case TRANSFORMATIVE -> Messages.valueCycleTransformative;
            case ORIENTING -> Messages.valueCycleOrienting;
            case ENABLING -> Messages.valueCycleEnabling;
            case STRATEGIC -> Messages.valueCycleStrategic;
        };
    }

    static String of(StoryStatus value) {
        return switch (value) {
            case ASPIRED -> Messages.storyStatusAspired;
            case COLLECTED -> Messages.storyStatusCollected;
        };
    }

    static String of(ToolKind value) {
        return switch (value) {
            case FORUM -> Messages.toolKindForum;
            case CHAT -> Messages.toolKindChat;
            case WIKI -> Messages.toolKindWiki;
            case VIDEO -> Messages.toolKindVideo;
            case PROFILE -> Messages.toolKindProfile;
            case LMS -> Messages.toolKindLms;
            case PLACE -> Messages.toolKindPlace;
        };
    }

    static String of(ArtifactKind value) {
        return switch (value) {
            case CASE -> Messages.artifactKindCase;
            case GUIDE -> Messages.artifactKindGuide;
            case FAQ -> Messages.artifactKindFaq;
            case IMAGE -> Messages.artifactKindImage;
            case VISION -> Messages.artifactKindVision;
            case DATA -> Messages.artifactKindData;
            case RECORDING -> Messages.artifactKindRecording;
        };
    }

    static String of(CultureDimension value) {
        return switch (value) {
            case RESPONSIBILITY -> Messages.cultureDimensionResponsibility;
            case TIMING -> Messages.cultureDimensionTiming;
            case MANAGER_ROLE -> Messages.cultureDimensionManagerRole;
            case INITIATIVE -> Messages.cultureDimensionInitiative;
            case SHARING -> Messages.cultureDimensionSharing;
            case TRUST -> Messages.cultureDimensionTrust;
            case RESULTS -> Messages.cultureDimensionResults;
        };
    }

    static String of(DisciplineGroup value) {
        return switch (value) {
            case MEANING -> Messages.disciplineGroupMeaning;
            case PARTICIPATION -> Messages.disciplineGroupParticipation;
            case MODES -> Messages.disciplineGroupModes;
            case TIME_SPACE -> Messages.disciplineGroupTimeSpace;
        };
    }

    /** What a cycle of value is about, in a few words. */
    static String explained(ValueCycle value) {
        return switch (value) {
            case IMMEDIATE -> Messages.cycleExplainedImmediate;
            case POTENTIAL -> Messages.cycleExplainedPotential;
            case APPLIED -> Messages.cycleExplainedApplied;
            case REALIZED -> Messages.cycleExplainedRealized;
            case TRANSFORMATIVE -> Messages.cycleExplainedTransformative;
            case ORIENTING -> Messages.cycleExplainedOrienting;
            case ENABLING -> Messages.cycleExplainedEnabling;
            case STRATEGIC -> Messages.cycleExplainedStrategic;
        };
    }

    static String of(Severity value) {
        return switch (value) {
            case ERROR -> Messages.severityError;
            case WARNING -> Messages.severityWarning;
            case INFO -> Messages.severityInfo;
        };
    }

    /** The sign of a severity, told apart by its shape. */
    static String mark(Severity value) {
        return switch (value) {
            case ERROR -> "\u25a0";
            case WARNING -> "\u25b2";
            case INFO -> "\u25cf";
        };
    }

    /** The sign of a level of participation: the fuller, the deeper. */
    static String mark(Level value) {
        return switch (value) {
            case CORE -> "\u25cf";
            case ACTIVE -> "\u25d5";
            case OCCASIONAL -> "\u25d1";
            case PERIPHERAL -> "\u25d4";
            case TRANSACTIONAL -> "\u25cb";
        };
    }
}
