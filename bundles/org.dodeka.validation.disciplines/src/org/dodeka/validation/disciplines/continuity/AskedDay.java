package org.dodeka.validation.disciplines.continuity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.dodeka.model.Dates;
import org.dodeka.validation.FixContext;

/** Asks for a day in words. */
final class AskedDay {

    private AskedDay() {
    }

    /**
     * Asks for a day.
     *
     * @param proposal a proposed day; null for none
     * @return the day; empty if the answer is none, or the person cancels
     */
    static Optional<LocalDate> ask(String question, LocalDate proposal, FixContext context) {
        return context.input().text(question, proposal == null ? "" : Dates.format(proposal)).flatMap(AskedDay::parse);
    }

    private static Optional<LocalDate> parse(String answer) {
        try {
            return Optional.of(Dates.parse(answer.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty(); // as good as no answer: the fix does nothing
        }
    }
}
