package org.dodeka.validation.metrics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.design.CultureDimension;
import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.validation.facts.Facts;

/** What the surroundings of learning are like: forces on the goals, and culture as declared and as lived. */
final class Climate {

    private static final int HIGHEST_LEVEL = 4;

    private Climate() {
    }

    /** (ΣD − ΣR) / (ΣD + ΣR) over the strengths of driving and restraining forces, −1..1; undefined without forces. Source: FF, 004. */
    static OptionalDouble forceBalance(Facts facts) {
        double balance = 0;
        double total = 0;
        for (Force force : facts.<Force>all(DesignPackage.Literals.FORCE)) {
            int strength = Math.max(0, force.getStrength());
            balance += force.getDirection() == ForceDirection.DRIVING ? strength : -strength;
            total += strength;
        }
        return Ratio.of(balance, total);
    }

    /** mean(espoused − inUse) / 4 over all signs, −1..1; undefined without signs. Source: 004. */
    static OptionalDouble cultureGap(Facts facts) {
        List<CultureSign> signs = List.copyOf(facts.all(DesignPackage.Literals.CULTURE_SIGN));
        return Ratio.of(signs.stream().mapToInt(sign -> level(sign.getEspoused()) - level(sign.getInUse())).sum(), signs.size() * HIGHEST_LEVEL);
    }

    /** The profile of the dimensions with signs, in the order of the dimensions. */
    static List<CultureProfile> culture(Facts facts) {
        Map<CultureDimension, List<CultureSign>> signs = new EnumMap<>(CultureDimension.class);
        for (CultureSign sign : facts.<CultureSign>all(DesignPackage.Literals.CULTURE_SIGN)) {
            signs.computeIfAbsent(sign.getDimension(), dimension -> new ArrayList<>()).add(sign);
        }
        return signs.entrySet().stream().map(entry -> profile(entry.getKey(), entry.getValue())).toList();
    }

    private static CultureProfile profile(CultureDimension dimension, List<CultureSign> signs) {
        return new CultureProfile(dimension, signs.size(), signs.stream().mapToInt(sign -> level(sign.getEspoused())).average().orElseThrow(),
                signs.stream().mapToInt(sign -> level(sign.getInUse())).average().orElseThrow());
    }

    private static int level(Integer value) {
        return Math.clamp((long) Facts.number(value), 0, HIGHEST_LEVEL);
    }
}
