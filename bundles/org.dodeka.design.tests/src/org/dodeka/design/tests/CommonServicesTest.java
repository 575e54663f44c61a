package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.dodeka.design.findings.FindingsOfElements;
import org.dodeka.design.findings.Remark;
import org.dodeka.design.findings.Remark.Severity;
import org.dodeka.design.services.Common;
import org.dodeka.design.services.FindingBadges;
import org.dodeka.design.services.Links;
import org.dodeka.design.services.Naming;
import org.dodeka.design.services.SpaceLooks;
import org.dodeka.design.services.Tooltips;
import org.dodeka.design.services.Views;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class CommonServicesTest {

    private final DesignBuilder builder = new DesignBuilder("2026-06-01");
    private final Space space = builder.space("Circle");
    private final Group group = builder.group("Farmers", 3, 1);
    private final Person person = builder.person("Tomos", group);
    private final Goal goal = builder.goal("Goal", Scale.UNIT);
    private final FindingBadges badges = new FindingBadges();

    private static final class Host extends AdapterImpl implements FindingsOfElements {

        private final EObject culprit;

        Host(EObject culprit) {
            this.culprit = culprit;
        }

        @Override
        public List<Remark> of(EObject element) {
            return element != culprit ? List.of()
                    : List.of(new Remark(Severity.WARNING, "has no rhythm"), new Remark(Severity.INFO, "is unreviewed"));
        }
    }

    @Test
    void a_new_element_is_named_by_its_class_and_numbered_if_need_be() {
        Space fresh = DesignFactory.eINSTANCE.createSpace();
        builder.design().getSpaces().add(fresh);
        assertThat(new Naming().newName(fresh)).isEqualTo("Space");
        builder.space("Space");
        builder.space("Space 2");
        assertThat(new Naming().newName(fresh)).isEqualTo("Space 3");
    }

    @Test
    void a_new_participation_is_named_by_who_takes_part() {
        Participation fresh = builder.participation(space, person, RoleKind.CRITICAL_FRIEND, Level.ACTIVE, one -> one.setName(null));
        assertThat(new Naming().newName(fresh)).isEqualTo("Tomos, critical friend");
    }

    @Test
    void a_name_is_not_blank() {
        assertThat(new Naming().acceptsName(space, "Ferry Quarter")).isTrue();
        assertThat(new Naming().acceptsName(space, "  ")).isFalse();
        assertThat(new Naming().acceptsName(space, null)).isFalse();
    }

    @Test
    void a_band_belongs_to_the_design_of_its_diagram() {
        EEnumLiteral band = DesignPackage.Literals.SCALE.getEEnumLiteral(1);
        EObject view = SiriusView.in(SiriusView.of(builder.design()), band);
        assertThat(new Views().designAround(band, view)).isSameAs(builder.design());
        assertThat(new Views().designAround(space, null)).isSameAs(builder.design());
        assertThat(new Views().designAround(band, null)).isNull();
    }

    @Test
    void an_edge_tells_where_it_leads() {
        EObject edge = SiriusView.edge(goal, SiriusView.of(goal), SiriusView.of(space));
        assertThat(new Views().targetOf(goal, edge)).isSameAs(space);
        assertThat(new Views().targetOf(goal, "no edge")).isNull();
    }

    @Test
    void without_a_host_there_are_no_badges() {
        assertThat(badges.hasFindings(space)).isFalse();
        assertThat(badges.findingsCount(space)).isEqualTo("0");
    }

    @Test
    void a_badge_counts_the_findings_and_shows_the_worst() {
        builder.design().eAdapters().add(new Host(space));
        assertThat(badges.hasFindings(space)).isTrue();
        assertThat(badges.hasFindings(group)).isFalse();
        assertThat(badges.findingsCount(space)).isEqualTo("2");
        assertThat(badges.findingsTooltip(space)).isEqualTo("has no rhythm\nis unreviewed");
        assertThat(badges.hasWarnings(space)).isTrue();
        assertThat(badges.hasErrors(space)).isFalse();
        assertThat(badges.elementWithBadge(space)).containsExactly(space);
        assertThat(badges.elementWithBadge(builder.design())).isEmpty();
    }

    @Test
    void findings_may_come_from_the_resource() {
        Designs.inResource(builder.design()).eAdapters().add(new Host(space));
        assertThat(badges.hasFindings(space)).isTrue();
    }

    @Test
    void what_is_said_about_an_element_goes_with_it() {
        EObject response = builder.response("REL.Q1", space);
        EObject waiver = builder.waiver("REL-1", space);
        builder.waiver("REL-1", group);
        assertThat(new Common().remarksAbout(space)).containsExactly(response, waiver);
    }

    @Test
    void links_are_drawn_in_either_direction_once() {
        Links links = new Links();
        assertThat(links.mayServe(goal, space)).isTrue();
        assertThat(links.mayServe(space, goal)).isTrue();
        assertThat(links.mayServe(goal, group)).isFalse();
        goal.getSpaces().add(space);
        assertThat(links.mayServe(space, goal)).isFalse();
        assertThat(links.mayBelong(person, group)).as("is a member already").isFalse();
        assertThat(links.mayBelong(builder.group("Fishers", 1, 1), person)).isTrue();
        assertThat(links.spaceOf(goal, space)).isSameAs(space);
        assertThat(links.goalOf(space, person)).isNull();
        assertThat(links.highestScale(goal)).isEqualTo(Scale.TEAM);
    }

    @Test
    void a_space_looks_by_its_stage_and_kind() {
        SpaceLooks looks = new SpaceLooks();
        space.setKind(SpaceKind.NETWORK);
        assertThat(looks.isNetwork(space)).isTrue();
        assertThat(looks.isTeam(space)).isFalse();
        assertThat(looks.stageBorder(space)).isEqualTo(1);
        space.setStage(Stage.STEWARDSHIP);
        assertThat(looks.stageBorder(space)).isEqualTo(3);
        assertThat(looks.isLive(space)).isTrue();
        space.setStage(Stage.TRANSFORMATION);
        assertThat(looks.isTransformed(space)).isTrue();
        assertThat(looks.isLive(space)).isFalse();
    }

    @Test
    void tooltips_say_what_figures_leave_out() {
        Tooltips tooltips = new Tooltips();
        space.setDomain("How to hold back water.");
        assertThat(tooltips.spaceTooltip(space)).isEqualTo("Circle\nCommunity · Coalescing\nHow to hold back water.");
        group.setSize(2600);
        assertThat(tooltips.groupTooltip(group)).isEqualTo("Farmers\n2,600 people · stake 3 of 4 · influence 1 of 4");
        goal.setStatement("Nobody is surprised.");
        goal.setHorizon(LocalDate.of(2027, 12, 31));
        assertThat(tooltips.goalTooltip(goal)).isEqualTo("Goal\nNobody is surprised.\nUntil 2027-12-31");
        person.setHoursPerWeek(2.5);
        assertThat(tooltips.personTooltip(person)).isEqualTo("Tomos\nFarmers\n2.5 h a week");
    }
}
