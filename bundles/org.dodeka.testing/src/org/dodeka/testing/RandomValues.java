package org.dodeka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Draws values of attributes: mostly plausible ones, many at the edges where rules change their mind, some out of range. */
final class RandomValues {

    private static final String RANGE = "http://www.dodeka.org/range";
    private static final LocalDate DAY_OF_NONE = LocalDate.of(2026, 6, 1);
    private static final List<String> DISCIPLINES = List.of("REL", "ACC", "VAL", "VOI", "POW", "LEA", "ENG", "IMG", "ALI", "CON", "BOU", "SCA");
    private static final List<String> KINDS = List.of("Q", "P", "M", "F", "C");
    private static final String[] TEXTS = {"", " ", "\t", " \n ", "x", "Pruebas de campo", "Größe < 3 & \"mehr\" > 'nichts'",
        "学び合い", "🌱 growth", "Two\nlines", "a b  c", "%", "REL-1", "null", "${name}", "A rather long text ".repeat(20)};
    private static final int[] DAYS = {0, 0, 1, -1, 29, 30, 31, 59, 60, 61, 89, 90, 91, -30, -60, -90, -364, -365, -366, 365};
    private static final int[] COUNTS = {0, 1, 2, 3, 4, 5, 14, 30, 60, 89, 90, 91, 365};
    private static final int[] ODD_COUNTS = {-1, -90, 1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final double[] AMOUNTS = {0, 0.25, 0.5, 1, 1, 2, 2, 3, 4, 8, 40, 100};
    private static final double[] ODD_AMOUNTS = {-1, -0.0, 1e-9, 1e12, 168.5};

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<? extends T> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** A value for an attribute; null is never drawn. Days lie within 400 days of the given one. */
    Object of(EAttribute attribute, LocalDate around) {
        if (attribute == DesignPackage.Literals.WAIVER__RULE_ID) {
            return chance(0.9) ? oneOf(DISCIPLINES) + "-" + (1 + below(5)) : text();
        }
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return oneOf(literals.getELiterals()).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == LocalDate.class) {
            return day(around == null ? DAY_OF_NONE : around);
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class || type == int.class) {
            return count(attribute);
        } else if (type == Double.class || type == double.class) {
            return chance(0.95) ? AMOUNTS[below(AMOUNTS.length)] : ODD_AMOUNTS[below(ODD_AMOUNTS.length)];
        }
        return text();
    }

    /** The id of a catalogue item, sometimes of one that no catalogue has. */
    String itemId() {
        return chance(0.05) ? "REL.Q99" : oneOf(DISCIPLINES) + "." + oneOf(KINDS) + (1 + below(5));
    }

    private LocalDate day(LocalDate around) {
        return around.plusDays(chance(0.5) ? DAYS[below(DAYS.length)] : below(801) - 400L);
    }

    private int count(EAttribute attribute) {
        if (chance(0.05)) {
            return ODD_COUNTS[below(ODD_COUNTS.length)];
        }
        String max = EcoreUtil.getAnnotation(attribute, RANGE, "max");
        if (max == null) {
            return COUNTS[below(COUNTS.length)];
        }
        String min = EcoreUtil.getAnnotation(attribute, RANGE, "min");
        int least = Integer.parseInt(min);
        return least + below(Integer.parseInt(max) - least + 1);
    }

    private String text() {
        return chance(0.5) ? "Text " + below(100) : TEXTS[below(TEXTS.length)];
    }
}
