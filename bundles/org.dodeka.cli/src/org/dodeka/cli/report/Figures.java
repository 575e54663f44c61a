package org.dodeka.cli.report;

import java.util.Locale;
import java.util.OptionalDouble;

import org.dodeka.cli.session.Messages;
import org.dodeka.model.Numerals;
import org.eclipse.osgi.util.NLS;

/** Numbers as people read them in the language of the texts, the same on every machine. */
public final class Figures {

    private Figures() {
    }

    /** Two decimals, or "n/a" where the value is undefined. */
    static String hundredths(OptionalDouble value) {
        return value.isEmpty() ? Messages.notAvailable : Numerals.local(String.format(Locale.ROOT, "%.2f", value.getAsDouble() + 0.0));
    }

    /** One decimal. */
    static String tenths(double value) {
        return Numerals.local(String.format(Locale.ROOT, "%.1f", value + 0.0));
    }

    /** No decimals, or "n/a" where the value is undefined. */
    static String whole(OptionalDouble value) {
        return value.isEmpty() ? Messages.notAvailable : String.format(Locale.ROOT, "%.0f", value.getAsDouble());
    }

    /** A number without a needless fraction. */
    static String number(double value) {
        return Numerals.local(plain(value));
    }

    /** A whole number, its thousands set apart. */
    static String whole(long number) {
        return Numerals.local(String.format(Locale.ROOT, "%,d", number));
    }

    /** A number without a needless fraction, as it is written in files. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }

    /** "1 error", "2 errors". */
    public static String count(long number, String one, String many) {
        return NLS.bind(number == 1 ? one : many, whole(number));
    }
}
