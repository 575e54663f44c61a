package org.dodeka.validation.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.facts.LeadershipConcentration;

/**
 * The figures about a design, as of the moment of their making: things to talk about, not grades. A value is empty where its
 * denominator is undefined. The ranges hold for every design, because a number outside its own range counts as the
 * nearest bound. Immutable.
 */
public final class Metrics {

    private final List<Metric> design;
    private final Map<Space, List<Metric>> spaces;
    private final List<CultureProfile> culture;
    private final Coverage coverage;

    private Metrics(Facts facts, ValidationResult result, DisciplineCatalogue catalogue) {
        design = design(facts);
        Map<Space, List<Metric>> bySpace = new LinkedHashMap<>();
        facts.design().getSpaces().forEach(space -> bySpace.put(space, space(space)));
        spaces = Collections.unmodifiableMap(bySpace);
        culture = Climate.culture(facts);
        coverage = CoverageSurvey.of(facts, result, catalogue);
    }

    /**
     * Measures a design.
     *
     * @param facts the design, as it is now
     * @param result what a validation of the same design found
     * @param catalogue the disciplines with their questions and criteria; null if there is none, the questions and criteria terms
     *        of the coverage are undefined then
     * @return the figures
     * @throws IllegalArgumentException if the result is about another design
     */
    public static Metrics of(Facts facts, ValidationResult result, DisciplineCatalogue catalogue) {
        Objects.requireNonNull(facts);
        if (result.design() != facts.design()) {
            throw new IllegalArgumentException("The result is about another design");
        }
        return new Metrics(facts, result, catalogue);
    }

    private static List<Metric> design(Facts facts) {
        return steps(facts).stream().map(Supplier::get).toList();
    }

    /** The figures of the whole design, each to be worked out by itself, in their order. */
    static List<Supplier<Metric>> steps(Facts facts) {
        List<Activity> activities = List.copyOf(facts.all(DesignPackage.Literals.ACTIVITY));
        Hours hours = new Hours(activities);
        return List.of(
                () -> MetricKind.FREEMAN_CENTRALISATION.with(CoActivity.centralisation(activities)),
                () -> MetricKind.VOICE_COVERAGE.with(Involvement.voiceCoverage(facts)),
                () -> MetricKind.SAY.with(Involvement.say(facts)),
                () -> MetricKind.INFORMAL_SHARE.with(hours.informalShare()),
                () -> MetricKind.PULL_SHARE.with(hours.pullShare()),
                () -> MetricKind.MODE_BALANCE.with(hours.modeBalance()),
                () -> MetricKind.LOOP_CLOSURE.with(Returns.loopClosure(facts)),
                () -> MetricKind.PIVOT_COVER.with(Returns.pivotCover(facts)),
                () -> MetricKind.VALUE_DEPTH.with(ValueChains.depth(facts)),
                () -> MetricKind.MATRIX_FILL.with(ValueChains.matrixFill(facts)),
                () -> MetricKind.FORCE_BALANCE.with(Climate.forceBalance(facts)),
                () -> MetricKind.CULTURE_GAP.with(Climate.cultureGap(facts)));
    }

    private static List<Metric> space(Space space) {
        Hours hours = new Hours(space.getActivities());
        return List.of(
                MetricKind.LEADERSHIP_CONCENTRATION.with(LeadershipConcentration.of(space)),
                MetricKind.FREEMAN_CENTRALISATION.with(CoActivity.centralisation(space.getActivities())),
                MetricKind.INFORMAL_SHARE.with(hours.informalShare()),
                MetricKind.PULL_SHARE.with(hours.pullShare()),
                MetricKind.MODE_BALANCE.with(hours.modeBalance()));
    }

    /**
     * The figures of the whole design, always these and in this order:
     * <ol>
     * <li>{@code freemanCentralisation}, 0..1: Σ(dmax − d) / ((n − 1)(n − 2)) over the n ≥ 3 persons and groups that take part in
     * activities; d is with how many others one shares an activity. Freeman 1978, DJ/FR.
     * <li>{@code voiceCoverage}, 0..1: Σ(stake × best level weight) / Σ stake over groups with a stake; weights CORE and ACTIVE
     * 1, OCCASIONAL 0.6, PERIPHERAL 0.3, TRANSACTIONAL 0.1, absent 0. LP, weights our own.
     * <li>{@code say}, 0..1: actors who decide somewhere and have no formal authority / actors who decide. 001.
     * <li>{@code informalShare}, 0..1: hours of SOCIAL and WORK activities / all hours. 001, 003.
     * <li>{@code pullShare}, 0..1: hours of PULL activities / all hours. PL.
     * <li>{@code modeBalance}, 0..1: −Σ q·ln q / ln 3 over the shares q of the modes in the hours, which are split equally among
     * the modes of an activity. W98.
     * <li>{@code loopClosure}, 0..1: closed loops / loops. 001.
     * <li>{@code pivotCover}, 0..1: FORMAL activities with a SOCIAL or WORK follow-up that starts within 30 days / FORMAL
     * activities. PP.
     * <li>{@code valueDepth}, 0..1: the longest run of cycles IMMEDIATE..TRANSFORMATIVE, in order and without a gap, that a
     * COLLECTED story tells / 5. VC11.
     * <li>{@code matrixFill}, 0..1: cycles with both an indicator and a story step / 8. VC11, VC20.
     * <li>{@code forceBalance}, −1..1: (ΣD − ΣR) / (ΣD + ΣR) over the strengths of driving and restraining forces. FF.
     * <li>{@code cultureGap}, −1..1: mean(espoused − in use) / 4 over the signs of culture. 004.
     * </ol>
     *
     * @return an unmodifiable list
     */
    public List<Metric> design() {
        return design;
    }

    /**
     * The figures of every space, live or not, in the order of the design; of each space these and in this order:
     * {@code leadershipConcentration}, 0..1: (Σ share² − 1/n) / (1 − 1/n) over the shares of led hours of the n people who are CORE
     * or ACTIVE or lead (002, LG; see {@link LeadershipConcentration}); then {@code freemanCentralisation},
     * {@code informalShare}, {@code pullShare} and {@code modeBalance} as for the design, over the activities of the space.
     *
     * @return an unmodifiable map
     */
    public Map<Space, List<Metric>> spaces() {
        return spaces;
    }

    /**
     * The learning culture, dimension by dimension, where there are signs; a profile, never a grade.
     *
     * @return an unmodifiable list in the order of the dimensions
     */
    public List<CultureProfile> culture() {
        return culture;
    }

    /** How far the design attends to each discipline. */
    public Coverage coverage() {
        return coverage;
    }
}
