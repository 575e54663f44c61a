package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.dodeka.model.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are written as ISO 8601 and read strictly. */
class DatesTest {

    @Test
    void a_day_is_read_and_written() {
        assertThat(Dates.parse("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Dates.format(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
        assertThat(Dates.parse("0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Dates.parse("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    void no_day_stays_none() {
        assertThat(Dates.parse(null)).isNull();
        assertThat(Dates.format(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2026-02-30", "2025-02-29", "2026-13-01", "2026-6-1", "0000-01-01", "-0001-01-01", "+12026-01-01",
        "2026-06-01T00:00", "01.06.2026", "٢٠٢٦-٠٦-٠١" })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Dates.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
