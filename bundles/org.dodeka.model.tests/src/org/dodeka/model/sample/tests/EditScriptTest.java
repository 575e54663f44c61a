package org.dodeka.model.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.dodeka.testing.EditScript;
import org.junit.jupiter.api.Test;

class EditScriptTest {

    private static final List<Long> HUNDRED = LongStream.rangeClosed(1, 100).boxed().toList();

    @Test
    void shrinking_leaves_only_the_steps_that_the_failure_needs() {
        assertThat(EditScript.shrink(HUNDRED, steps -> steps.containsAll(List.of(17L, 42L, 99L)))).containsExactly(17L, 42L, 99L);
    }

    @Test
    void shrinking_keeps_the_order_of_the_steps() {
        List<Long> backwards = HUNDRED.reversed();

        assertThat(EditScript.shrink(backwards, steps -> steps.indexOf(80L) >= 0 && steps.indexOf(80L) < steps.indexOf(3L))).containsExactly(80L, 3L);
    }

    @Test
    void a_failure_without_any_step_shrinks_to_nothing() {
        assertThat(EditScript.shrink(HUNDRED, steps -> true)).isEmpty();
    }

    @Test
    void a_failure_that_needs_every_step_stays_as_it_is() {
        assertThat(EditScript.shrink(HUNDRED, steps -> steps.size() == 100)).isEqualTo(HUNDRED);
    }

    @Test
    void a_single_culprit_is_found_in_few_attempts() {
        AtomicInteger attempts = new AtomicInteger();
        EditScript.shrink(HUNDRED, steps -> attempts.incrementAndGet() > 0 && steps.contains(64L));

        assertThat(attempts).hasValueLessThan(40);
    }

    @Test
    void a_script_is_the_same_for_the_same_seed() {
        assertThat(EditScript.of(9, 20)).isEqualTo(EditScript.of(9, 20)).isNotEqualTo(EditScript.of(10, 20));
    }
}
