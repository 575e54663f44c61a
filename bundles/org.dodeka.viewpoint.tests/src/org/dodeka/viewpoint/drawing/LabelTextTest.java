package org.dodeka.viewpoint.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.description.LabelAlignment;
import org.dodeka.viewpoint.view.LabelLook;
import org.junit.jupiter.api.Test;

class LabelTextTest {

    private static final LabelLook PLAIN = new LabelLook(8, Set.of(), Color.BLACK, LabelAlignment.CENTER, null);

    private static LabelText text(String label, int max) {
        return LabelText.of(label, PLAIN, max);
    }

    @Test
    void letters_have_the_widths_of_helvetica() {
        assertThat(Letters.width("A", 1_000, false)).isEqualTo(667);
        assertThat(Letters.width("i", 1_000, false)).isEqualTo(222);
        assertThat(Letters.width("A", 1_000, true)).isEqualTo(722);
        assertThat(Letters.width("\u00e9\u0151", 1_000, false)).isEqualTo(556 * 2);
    }

    @Test
    void ideographs_are_as_wide_as_they_are_high_and_marks_take_no_room() {
        assertThat(Letters.width("\u5b66\ud840\udc00", 10, false)).isEqualTo(20);
        assertThat(Letters.width("e\u0301", 1_000, false)).isEqualTo(Letters.width("e", 1_000, false));
    }

    @Test
    void eight_points_are_twelve_pixels() {
        assertThat(Letters.pixels(8)).isEqualTo(12);
    }

    @Test
    void a_label_breaks_at_spaces_into_lines_of_about_the_same_length() {
        LabelText text = text("one two three four five six", 100);
        assertThat(text.lines()).containsExactly("one two three", "four five six");
        assertThat(text.height()).isEqualTo(2 * Letters.lineHeight(12));
        assertThat(text.width()).isLessThanOrEqualTo(100);
    }

    @Test
    void every_word_is_kept_as_long_as_each_fits() {
        String label = "Commitment of the agency to the circles of the upper basin, 2026";
        assertThat(String.join(" ", text(label, 90).lines())).isEqualTo(label);
    }

    @Test
    void a_long_word_breaks_after_a_hyphen_before_it_is_cut() {
        assertThat(text("Blade-inspection-community", 90).lines()).containsExactly("Blade-", "inspection-", "community");
        assertThat(text("Donaudampfschifffahrtsgesellschaft", 90).lines()).singleElement().asString().endsWith("\u2026");
    }

    @Test
    void lines_that_a_person_broke_stay_broken() {
        assertThat(text("above\nbelow", 200).lines()).containsExactly("above", "below");
    }

    @Test
    void an_endless_label_is_cut_and_measured_at_once() {
        LabelText text = text("x".repeat(100_000) + " " + "y ".repeat(100_000), 100);
        assertThat(text.lines()).hasSizeLessThan(20);
    }

    @Test
    void bold_letters_are_measured_as_such() {
        LabelLook bold = new LabelLook(8, Set.of(FontFormat.BOLD), Color.BLACK, LabelAlignment.CENTER, null);
        assertThat(LabelText.of("label", bold, 100).width()).isGreaterThan(text("label", 100).width());
    }
}
