package org.dodeka.validation.metrics;

import java.util.OptionalDouble;

/** A quotient that is undefined where its denominator is 0. */
final class Ratio {

    private Ratio() {
    }

    static OptionalDouble of(double numerator, double denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }
}
