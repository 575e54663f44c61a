package org.dodeka.validation.disciplines.valuecreation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.design.Indicator;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;

/** VAL-5: an indicator with a target can be measured, and one with a rhythm is read in time. */
public final class Val5 implements Rule<Indicator>, QuickFix<Indicator> {

    @Override
    public Verdict check(Indicator indicator, RuleContext context) {
        boolean readRegularly = context.asOf() != null && Facts.number(indicator.getEveryDays()) > 0;
        if (indicator.getTarget() == null && !readRegularly) {
            return Verdict.INAPPLICABLE;
        }
        List<String> missing = new ArrayList<>();
        if (indicator.getTarget() != null) {
            addIf(indicator.getBaseline() == null, Messages.missingBaseline, missing);
            addIf(Facts.blank(indicator.getUnit()), Messages.missingUnit, missing);
            addIf(Facts.blank(indicator.getDataSource()), Messages.missingSource, missing);
        }
        addIf(readRegularly && isStale(indicator, context.asOf(), context.threshold("periods")), Messages.missingReading, missing);
        return missing.isEmpty() ? Verdict.PASSED
                : Verdict.violated(indicator, missing.stream().reduce((before, last) -> Messages.bind(Messages.missingAnd, before, last)).get());
    }

    private static void addIf(boolean missing, String what, List<String> all) {
        if (missing) {
            all.add(what);
        }
    }

    /** Whether no dated reading is younger than so many times the rhythm, which is set. */
    static boolean isStale(Indicator indicator, LocalDate asOf, double periods) {
        double days = periods * indicator.getEveryDays();
        return indicator.getReadings().stream().noneMatch(reading -> reading.getDate() != null && Facts.days(reading.getDate(), asOf) <= days);
    }

    @Override
    public Command fix(Indicator indicator, Violation violation, FixContext context) {
        return new Completion(indicator, context).command();
    }
}
