package org.dodeka.exchange.tests.report;

import java.time.LocalDate;
import java.util.function.BiFunction;

import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.BoundaryKind;
import org.dodeka.model.design.CultureDimension;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Tool;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.Waiver;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** A design with an element of every class, each text of which the test decides. */
final class FullDesign {

    private FullDesign() {
    }

    /** Every text of every element, ids apart, is that of the function; the rule of one waiver stays, so that it waives something. */
    static Design with(BiFunction<EObject, EAttribute, String> texts) {
        Design design = plain();
        org.dodeka.testing.Designs.objects(design).forEach(object -> {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
                if (text && !attribute.isID() && attribute != DesignPackage.Literals.WAIVER__RULE_ID) {
                    object.eSet(attribute, texts.apply(object, attribute));
                }
            }
        });
        return design;
    }

    /** The same text everywhere. */
    static Design saying(String text) {
        return with((object, attribute) -> text);
    }

    private static Design plain() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        Space community = d.healthySpace("Community");
        Group crews = d.group("Crews", 4, 1);
        Group office = d.group("Office", 3, 3);
        Person ana = d.person("Ana", crews);
        Person ben = d.person("Ben", office);
        Goal goal = d.goal("Goal", Scale.UNIT, g -> g.setOwner(ben), g -> g.getSpaces().add(community), g -> g.setHorizon(LocalDate.of(2027, 1, 1)));
        Space circle = d.space("Circle", s -> s.setParent(community), s -> s.setCadenceDays(14), s -> s.getGoals().add(goal));
        var lead = d.participation(circle, ana, RoleKind.CONVENER, Level.CORE, p -> p.setSuccessor(ben), p -> p.setUntil(LocalDate.of(2026, 12, 1)));
        d.participation(circle, office, RoleKind.MEMBER, Level.PERIPHERAL);
        var clinic = d.activity(circle, "Clinic", Mode.ENGAGEMENT, a -> a.getLeads().add(lead), a -> a.setStart(LocalDate.of(2026, 5, 1)));
        d.commitment(circle, AccountabilityKind.HORIZONTAL, ana, ben);
        d.boundary(crews, office, b -> b.setKind(BoundaryKind.FUNCTION));
        d.loop(clinic, null, crews);
        Indicator indicator = d.indicator("Indicator", circle, ValueCycle.APPLIED, i -> i.getBeneficiaries().add(crews), i -> i.setBaseline(1.0),
                i -> i.setTarget(9.0));
        d.reading(indicator, LocalDate.of(2026, 4, 1), 2);
        d.reading(indicator, LocalDate.of(2026, 5, 1), 3);
        d.step(d.story(circle, ValueCycle.IMMEDIATE), ValueCycle.APPLIED, indicator);
        d.force(goal, ForceDirection.RESTRAINING, 4);
        d.force(goal, ForceDirection.DRIVING, 3);
        Tool tool = d.tool("Tool", crews);
        tool.setUrl("no address");
        d.artifact("Artifact", ana);
        d.sign(crews, CultureDimension.TRUST, 4, 1);
        d.response("REL.Q1", circle);
        d.response("REL.C1", circle, r -> r.setRating(3));
        Waiver waiver = d.waiver("ALI-5", null);
        waiver.setUntil(LocalDate.of(2026, 12, 31));
        return d.design();
    }
}
