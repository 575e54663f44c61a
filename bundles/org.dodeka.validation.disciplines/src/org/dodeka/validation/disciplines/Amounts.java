package org.dodeka.validation.disciplines;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.dodeka.model.Numerals;

/** Sums of hours and shares of them: compared as people mean them, and written without the noise of binary fractions. */
public final class Amounts {

    private static final double NOISE = 1e-9;

    private Amounts() {
    }

    /** Whether a value is above a limit by more than rounding errors. */
    public static boolean exceeds(double value, double limit) {
        return value > limit + NOISE;
    }

    /** A share of 0..1 as a whole number of percent. */
    public static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** A limit as a whole number of percent, rounded down: who keeps to the number keeps to the limit. */
    public static int percentLimit(double limit) {
        return (int) Math.floor(100 * limit + NOISE);
    }

    /** An amount with at most two decimals, rounded down. */
    public static double floor(double amount) {
        return Math.floor(100 * amount + NOISE) / 100;
    }

    /** An amount with at most two decimals, for messages: {@code 6}, {@code 6.5}. */
    public static String text(double amount) {
        return Double.isFinite(amount) ? Numerals.local(new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
                : Double.toString(amount);
    }
}
