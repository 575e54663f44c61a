package org.dodeka.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What is left empty when elements leave a design: references that lead to nothing else, and roles that nobody else has in a space. */
final class Gaps {

    private Gaps() {
    }

    /** @param gone all that leaves, with what it contains; still in the design */
    static List<Gap> of(DesignIndex index, Collection<EObject> gone) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (EObject element : gone) {
            if (element instanceof Participation participation && participation.eContainer() instanceof Space space && !gone.contains(space)
                    && space.getParticipations().stream().noneMatch(other -> !gone.contains(other) && other.getRole() == participation.getRole())
                    && isMissed(participation.getRole())) {
                gaps.add(new Gap(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, participation.getRole()));
            }
        }
        List<EReference> references = new ArrayList<>();
        index.classes().forEach(type -> type.getEAllReferences().stream().filter(each -> Deletion.isCross(each) && !references.contains(each))
                .forEach(references::add));
        for (EObject element : gone) {
            for (EReference reference : references) {
                for (EObject referrer : index.<EObject>referrers(element, reference)) {
                    if (!gone.contains(referrer) && index.contains(referrer) && gone.containsAll(DesignIndex.values(referrer, reference))) {
                        gaps.add(new Gap(referrer, reference, null));
                    }
                }
            }
        }
        return List.copyOf(gaps);
    }

    /** Being a member, or new, is nothing that somebody else has to take over. */
    private static boolean isMissed(RoleKind role) {
        return role != RoleKind.MEMBER && role != RoleKind.NEWCOMER;
    }
}
