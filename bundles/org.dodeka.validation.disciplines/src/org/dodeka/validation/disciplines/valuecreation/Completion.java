package org.dodeka.validation.disciplines.valuecreation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Reading;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;

/** Asks for what an indicator lacks to be measurable and up to date. */
final class Completion {

    private final Indicator indicator;
    private final FixContext context;
    private final Edits edits;

    Completion(Indicator indicator, FixContext context) {
        this.indicator = indicator;
        this.context = context;
        this.edits = context.edits();
    }

    /** The command; not executable if an answer is missing or is no number where one is needed. */
    Command command() {
        boolean complete = indicator.getTarget() == null || baseline()
                && text(DesignPackage.Literals.INDICATOR__UNIT, Messages.askUnit, Messages.proposedUnit)
                && text(DesignPackage.Literals.INDICATOR__DATA_SOURCE, Messages.askSource, "");
        return complete && reading() ? edits.command() : UnexecutableCommand.INSTANCE;
    }

    private boolean baseline() {
        return indicator.getBaseline() != null || number(Messages.askBaseline, dated().isEmpty() ? 0 : dated().getFirst().getValue())
                .map(value -> edits.set(indicator, DesignPackage.Literals.INDICATOR__BASELINE, value)).isPresent();
    }

    private boolean text(EAttribute attribute, String question, String proposal) {
        return !Facts.blank((String) indicator.eGet(attribute)) || context.input().text(Messages.bind(question, Labels.of(indicator)), proposal)
                .map(text -> edits.set(indicator, attribute, text)).isPresent();
    }

    /** A reading is due after one period; that it is also missed after several needs no question of its own. */
    private boolean reading() {
        LocalDate asOf = context.asOf();
        if (asOf == null || Facts.number(indicator.getEveryDays()) <= 0 || !Val5.isStale(indicator, asOf, 1)) {
            return true;
        }
        double proposal = dated().isEmpty() ? Facts.number(indicator.getBaseline()) : dated().getLast().getValue();
        return number(Messages.askReading, proposal).map(value -> {
            Reading reading = DesignFactory.eINSTANCE.createReading();
            reading.setDate(asOf);
            reading.setValue(value);
            return edits.add(indicator, DesignPackage.Literals.INDICATOR__READINGS, reading);
        }).isPresent();
    }

    private List<Reading> dated() {
        return indicator.getReadings().stream().filter(reading -> reading.getDate() != null).sorted(Comparator.comparing(Reading::getDate)).toList();
    }

    private Optional<Double> number(String question, double proposal) {
        boolean whole = proposal == Math.rint(proposal) && Math.abs(proposal) < Integer.MAX_VALUE;
        String proposed = whole ? Long.toString((long) proposal) : Double.toString(proposal);
        return context.input().text(Messages.bind(question, Labels.of(indicator)), proposed).flatMap(Completion::parsed);
    }

    private static Optional<Double> parsed(String text) {
        try {
            return Optional.of(Double.valueOf(text.strip().replace(',', '.'))).filter(Double::isFinite);
        } catch (NumberFormatException noNumber) {
            return Optional.empty(); // an answer that is not understood changes nothing
        }
    }
}
