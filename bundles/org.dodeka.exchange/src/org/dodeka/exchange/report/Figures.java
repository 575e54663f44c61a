package org.dodeka.exchange.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.dodeka.model.Numerals;
import org.eclipse.osgi.util.NLS;

/** Numbers and days as people write them in the language of the page, the same on every machine: {@code 1,240.5} and {@code 1 June 2026}. */
final class Figures {

    private static final double LARGEST_WRITTEN_OUT = 1e12;
    private static final double SMALLEST_WRITTEN_OUT = 0.005;
    private static final String MINUS = "\u2212";

    private Figures() {
    }

    /** A number with at most two decimals, its thousands set apart; very large and very small ones with an exponent. */
    static String number(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            return Messages.noNumber;
        }
        String sign = value < 0 ? MINUS : "";
        if (size >= LARGEST_WRITTEN_OUT || size > 0 && size < SMALLEST_WRITTEN_OUT) {
            int exponent = (int) Math.floor(Math.log10(size));
            BigDecimal digits = new BigDecimal(size).movePointLeft(exponent).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
            return sign + Numerals.local(digits.toPlainString()) + " \u00d7 10^" + (exponent < 0 ? MINUS : "") + Math.abs(exponent);
        }
        BigDecimal rounded = BigDecimal.valueOf(size).setScale(2, RoundingMode.HALF_UP);
        String plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return (rounded.signum() == 0 ? "" : sign) + grouped(plain);
    }

    /** A share, 0..100, in whole percent. */
    static String percent(double value) {
        return Math.round(value) + "\u00a0%";
    }

    /** A day such as 1 June 2026. */
    static String day(LocalDate day) {
        return day(Messages.day, day, month(day));
    }

    /** A day for narrow places, such as 1 Jun 26. */
    static String shortDay(LocalDate day) {
        String month = month(day);
        return day(Messages.shortDay, day, month.substring(0, Math.min(3, month.length())));
    }

    /** A length in a drawing, with at most one decimal. */
    static String length(double value) {
        long tenths = Math.round(value * 10);
        long whole = tenths / 10;
        long rest = Math.abs(tenths % 10);
        return (tenths < 0 && whole == 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    private static String day(String pattern, LocalDate day, String month) {
        return NLS.bind(pattern, new Object[] { String.valueOf(day.getDayOfMonth()), month, String.valueOf(day.getYear()) });
    }

    private static String month(LocalDate day) {
        return Messages.months.split(" ")[day.getMonthValue() - 1];
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return Numerals.local(text.toString());
    }
}
