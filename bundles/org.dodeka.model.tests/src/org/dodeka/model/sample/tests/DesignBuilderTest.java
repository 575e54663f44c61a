package org.dodeka.model.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.dodeka.testing.HealthySpace;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class DesignBuilderTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");

    @Test
    void a_customiser_sees_the_element_in_its_place_and_may_change_defaults() {
        Space space = d.space("Clinic", s -> {
            assertThat(s.eContainer()).isSameAs(d.design());
            s.setScale(Scale.FIELD);
        });

        assertThat(space.getScale()).isEqualTo(Scale.FIELD);
    }

    @Test
    void days_count_from_the_day_of_the_design() {
        assertThat(d.day(-1)).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(d.day(30)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void equal_calls_build_equal_designs() {
        DesignBuilder other = new DesignBuilder("2026-06-01");
        d.healthySpace("Clinic");
        other.healthySpace("Clinic");

        assertThat(Designs.text(d.design())).isEqualTo(Designs.text(other.design()));
    }

    @Test
    void persons_join_their_groups() {
        Person mira = d.person("Mira", d.group("Sites", 3, 2), d.group("Hub", 1, 1));

        assertThat(mira.getGroups()).extracting(group -> group.getName()).containsExactly("Sites", "Hub");
    }

    @Test
    void responses_refer_to_the_catalogue_by_proxy() {
        EObject item = (EObject) d.response("REL.Q1", null).eGet(DesignPackage.Literals.RESPONSE__ITEM, false);

        assertThat(EcoreUtil.getURI(item)).hasToString("pathmap://DODEKA/twelve-disciplines.disciplines#REL.Q1");
    }

    @Test
    void a_healthy_space_has_all_required_features() {
        HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

        assertThat(healthy.space().eContainer()).isSameAs(d.design());
        for (EObject object : Designs.objects(d.design())) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                boolean missing = feature.isRequired() && !feature.isMany() && object.eGet(feature, false) == null;
                assertThat(missing).as("%s without %s", object, feature.getName()).isFalse();
            }
        }
    }
}
