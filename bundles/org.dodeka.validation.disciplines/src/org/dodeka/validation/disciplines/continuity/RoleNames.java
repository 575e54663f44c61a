package org.dodeka.validation.disciplines.continuity;

import org.dodeka.model.design.RoleKind;

/** What people call the lead roles. */
final class RoleNames {

    private RoleNames() {
    }

    /** The name of a lead role; of any other role, its literal. */
    static String of(RoleKind role) {
        return switch (role) {
        case CONVENER -> Messages.roleConvener;
        case LEADER -> Messages.roleLeader;
        case SPONSOR -> Messages.roleSponsor;
        case ENABLER -> Messages.roleEnabler;
        case BROKER -> Messages.roleBroker;
        case FACILITATOR -> Messages.roleFacilitator;
        case COACH -> Messages.roleCoach;
        default -> role.getLiteral();
        };
    }
}
