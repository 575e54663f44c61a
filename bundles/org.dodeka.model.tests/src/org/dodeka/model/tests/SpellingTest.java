package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({ "kitten,sitting,3", "level,level,0", "'',core,4", "role,'',4", "space,spaec,2", "a,b,1" })
    void the_distance_counts_additions_removals_and_changes(String word, String other, int distance) {
        assertThat(Spelling.distance(word, other)).isEqualTo(distance);
        assertThat(Spelling.distance(other, word)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({ "a,1", "role,1", "leader,2", "facilitator,3" })
    void a_third_of_a_word_may_be_wrong(String word, int characters) {
        assertThat(Spelling.tolerance(word)).isEqualTo(characters);
    }
}
