package org.dodeka.validation.metrics;

import org.dodeka.model.design.CultureDimension;

/**
 * What the signs of one dimension of the learning culture say: a profile to talk about, never a grade (source: 004). Unset
 * values of signs are 0.
 *
 * @param dimension the dimension
 * @param signs how many signs of it there are, at least 1
 * @param espoused the mean of what is declared, 0..4
 * @param inUse the mean of what is lived, 0..4
 */
public record CultureProfile(CultureDimension dimension, int signs, double espoused, double inUse) {

    /** How much more is declared than lived: espoused − inUse, in levels, −4..4. */
    public double gap() {
        return espoused - inUse;
    }
}
