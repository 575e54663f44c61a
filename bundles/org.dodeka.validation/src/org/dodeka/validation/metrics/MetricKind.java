package org.dodeka.validation.metrics;

import java.util.OptionalDouble;

/** The metrics that there are, with their ids, units and texts. */
enum MetricKind {

    LEADERSHIP_CONCENTRATION("leadershipConcentration", Metric.SHARE, Messages.leadershipConcentration, Messages.leadershipConcentrationExplained),
    FREEMAN_CENTRALISATION("freemanCentralisation", Metric.SHARE, Messages.freemanCentralisation, Messages.freemanCentralisationExplained),
    VOICE_COVERAGE("voiceCoverage", Metric.SHARE, Messages.voiceCoverage, Messages.voiceCoverageExplained),
    SAY("say", Metric.SHARE, Messages.say, Messages.sayExplained),
    INFORMAL_SHARE("informalShare", Metric.SHARE, Messages.informalShare, Messages.informalShareExplained),
    PULL_SHARE("pullShare", Metric.SHARE, Messages.pullShare, Messages.pullShareExplained),
    MODE_BALANCE("modeBalance", Metric.SHARE, Messages.modeBalance, Messages.modeBalanceExplained),
    LOOP_CLOSURE("loopClosure", Metric.SHARE, Messages.loopClosure, Messages.loopClosureExplained),
    PIVOT_COVER("pivotCover", Metric.SHARE, Messages.pivotCover, Messages.pivotCoverExplained),
    VALUE_DEPTH("valueDepth", Metric.SHARE, Messages.valueDepth, Messages.valueDepthExplained),
    MATRIX_FILL("matrixFill", Metric.SHARE, Messages.matrixFill, Messages.matrixFillExplained),
    FORCE_BALANCE("forceBalance", Metric.BALANCE, Messages.forceBalance, Messages.forceBalanceExplained),
    CULTURE_GAP("cultureGap", Metric.BALANCE, Messages.cultureGap, Messages.cultureGapExplained);

    private final String id;
    private final String unit;
    private final String label;
    private final String explanation;

    MetricKind(String id, String unit, String label, String explanation) {
        this.id = id;
        this.unit = unit;
        this.label = label;
        this.explanation = explanation;
    }

    static MetricKind of(String id) {
        for (MetricKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no metric " + id);
    }

    Metric with(OptionalDouble value) {
        return new Metric(id, value, unit);
    }

    String label() {
        return label;
    }

    String explanation() {
        return explanation;
    }
}
