package org.dodeka.workbench.whatif;

import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.forms.Words;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.session.Gap;
import org.dodeka.session.WhatIf;
import org.eclipse.osgi.util.NLS;

/** The answer in plain sentences. */
final class AnswerWords {

    /** So many roles are told one by one. */
    private static final int ROLES = 6;

    String working(Person person) {
        return NLS.bind(Messages.workingOn, Labels.of(person));
    }

    String head(Person person, WhatIf.Answer answer) {
        String name = Labels.of(person);
        int appear = answer.appeared().size();
        int vanish = answer.vanished().size();
        if (appear + vanish == 0) {
            return NLS.bind(Messages.sameFindings, name);
        }
        String come = appear == 0 ? Messages.noneAppears : appear == 1 ? Messages.oneAppears : NLS.bind(Messages.severalAppear, appear);
        String go = vanish == 0 ? Messages.noneVanishes : vanish == 1 ? Messages.oneVanishes : NLS.bind(Messages.severalVanish, vanish);
        return NLS.bind(Messages.head, new Object[] { name, come, go });
    }

    /** What the person does in which space; empty if nothing. */
    String roles(Person person) {
        if (!(person.eContainer() instanceof Design design)) {
            return "";
        }
        List<String> roles = design.getSpaces().stream().flatMap(space -> space.getParticipations().stream())
                .filter(participation -> participation.getActor() == person).map(AnswerWords::role).distinct().toList();
        if (roles.isEmpty()) {
            return Messages.noRole;
        }
        String told = roles.stream().limit(ROLES).collect(Collectors.joining(Messages.between));
        return roles.size() > ROLES ? NLS.bind(Messages.rolesAndMore, told, roles.size() - ROLES) : NLS.bind(Messages.roles, told);
    }

    private static String role(Participation participation) {
        return NLS.bind(Messages.roleIn, word(participation.getRole()), Labels.of((Space) participation.eContainer()));
    }

    private static String word(RoleKind role) {
        return Words.of(DesignPackage.Literals.ROLE_KIND, role);
    }

    String of(Gap gap) {
        return gap.role() == null ? NLS.bind(Messages.emptyFeature, Labels.of(gap.element()), Words.of(gap.feature()))
                : NLS.bind(Messages.emptyRole, Labels.of(gap.element()), word(gap.role()));
    }
}
