package org.dodeka.validation.metrics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How far a design attends to each discipline. Show the minimum beside the mean: a good mean can hide a neglected discipline.
 *
 * @param disciplines the disciplines of the catalogue in its order, then those that only rules speak of, ordered as
 *        the twelve are and then by code
 */
public record Coverage(List<DisciplineCoverage> disciplines) {

    /** A copy of the list is kept. */
    public Coverage {
        disciplines = List.copyOf(disciplines);
    }

    /** The lowest coverage of a discipline, 0..100; empty if none is defined. */
    public OptionalDouble minimum() {
        return values().min();
    }

    /** The mean coverage of the disciplines where it is defined, 0..100; empty if it is defined for none. */
    public OptionalDouble mean() {
        return values().average();
    }

    private DoubleStream values() {
        return disciplines.stream().map(DisciplineCoverage::value).flatMapToDouble(OptionalDouble::stream);
    }
}
