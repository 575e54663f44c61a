package org.dodeka.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Waiver;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A person leaves a design. With the person go the participations, every reference to either, and the responses and waivers about
 * them: a waiver that lost what it is about would hold for the whole design.
 */
final class Departure {

    private final Design design;
    private final Person person;

    Departure(Design design, Person person) {
        this.design = design;
        this.person = person;
    }

    /** The participations of the person, which will go too. */
    List<Participation> participations() {
        List<Participation> own = new ArrayList<>();
        for (Space space : design.getSpaces()) {
            space.getParticipations().stream().filter(p -> p.getActor() == person).forEach(own::add);
        }
        return own;
    }

    /** Takes the person out of the design. */
    void happen() {
        List<EObject> leaving = new ArrayList<>(participations());
        leaving.add(person);
        for (Response response : design.getResponses()) {
            if (leaving.contains(response.getAbout())) {
                leaving.add(response);
            }
        }
        for (Waiver waiver : design.getWaivers()) {
            if (leaving.contains(waiver.getAbout())) {
                leaving.add(waiver);
            }
        }
        forget(leaving);
        leaving.forEach(EcoreUtil::remove);
    }

    private void forget(Collection<EObject> leaving) {
        EcoreUtil.UsageCrossReferencer.findAll(leaving, design).forEach((gone, usages) -> usages.forEach(usage -> {
            if (usage.getEStructuralFeature().isChangeable() && !usage.getEStructuralFeature().isDerived()) {
                EcoreUtil.remove(usage, gone);
            }
        }));
    }
}
