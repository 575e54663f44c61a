package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.model.design.CultureDimension.RESULTS;
import static org.dodeka.model.design.CultureDimension.SHARING;
import static org.dodeka.model.design.CultureDimension.TRUST;

import org.dodeka.model.design.Group;
import org.dodeka.validation.metrics.CultureProfile;
import org.junit.jupiter.api.Test;

class CultureGapTest extends MetricTest {

    private final Group sites = d.group("Sites", 1, 1);
    private final Group management = d.group("Management", 1, 1);

    CultureGapTest() {
        super("cultureGap");
    }

    @Test
    void the_mean_difference_counts() {
        d.sign(sites, SHARING, 4, 1);
        d.sign(management, SHARING, 2, 3);
        // ((4 − 1) + (2 − 3)) / 2 / 4
        assertDesign(0.25);
    }

    @Test
    void all_professed_and_nothing_lived_is_the_upper_end() {
        d.sign(sites, TRUST, 4, 0);
        assertDesign(1);
    }

    @Test
    void all_lived_and_nothing_professed_is_the_lower_end() {
        d.sign(sites, TRUST, 0, 4);
        assertDesign(-1);
    }

    @Test
    void words_and_deeds_that_agree_leave_no_gap() {
        d.sign(sites, TRUST, 3, 3);
        assertDesign(0);
    }

    @Test
    void an_unset_level_is_zero() {
        d.sign(sites, TRUST, 2, 0, s -> s.setInUse(null));
        d.sign(sites, RESULTS, 0, 1, s -> s.setEspoused(null));
        // (2 − 1) / 2 / 4
        assertDesign(0.125);
    }

    @Test
    void levels_out_of_range_count_as_the_nearest() {
        d.sign(sites, TRUST, 9, -3);
        assertDesign(1);
    }

    @Test
    void without_signs_there_is_no_value() {
        assertThat(ofDesign()).isEmpty();
        assertThat(metrics().culture()).isEmpty();
    }

    @Test
    void the_profile_has_the_dimensions_with_signs_in_their_order() {
        d.sign(sites, RESULTS, 1, 1);
        d.sign(sites, SHARING, 4, 1);
        d.sign(management, SHARING, 3, 3);
        // SHARING: (4 + 3) / 2 and (1 + 3) / 2
        assertThat(metrics().culture()).containsExactly(new CultureProfile(SHARING, 2, 3.5, 2), new CultureProfile(RESULTS, 1, 1, 1));
    }

    @Test
    void the_gap_of_a_profile_is_counted_in_levels() {
        d.sign(sites, TRUST, 4, 1);
        d.sign(management, TRUST, 3, 1);
        d.sign(sites, SHARING, 1, 2);
        assertThat(metrics().culture()).extracting(CultureProfile::gap).containsExactly(-1.0, 2.5);
    }
}
