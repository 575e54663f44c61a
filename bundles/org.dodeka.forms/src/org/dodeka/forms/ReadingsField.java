package org.dodeka.forms;

import static org.dodeka.model.design.DesignPackage.Literals.INDICATOR__BASELINE;
import static org.dodeka.model.design.DesignPackage.Literals.INDICATOR__TARGET;
import static org.dodeka.model.design.DesignPackage.Literals.INDICATOR__UNIT;

import java.util.List;

import org.dodeka.forms.charts.IndicatorChart;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Indicator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The readings of an indicator: a small chart above their table. */
final class ReadingsField extends ContentsField {

    private IndicatorChart chart;

    ReadingsField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    void createAbove(Composite body) {
        chart = new IndicatorChart(body);
        site().toolkit().adapt(chart, false, false);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(chart);
        chart.setVisible(false);
    }

    @Override
    void refresh() {
        super.refresh();
        Indicator indicator = (Indicator) element();
        List<IndicatorChart.Reading> readings = indicator.getReadings().stream().filter(reading -> reading.getDate() != null)
                .map(reading -> new IndicatorChart.Reading(reading.getDate(), reading.getValue())).toList();
        chart.show(readings, indicator.getBaseline(), indicator.getTarget(), indicator.getUnit(), Labels.of(indicator));
        boolean shown = !readings.isEmpty();
        if (chart.getVisible() != shown || ((GridData) chart.getLayoutData()).exclude == shown) {
            chart.setVisible(shown);
            ((GridData) chart.getLayoutData()).exclude = !shown;
            list().reflow();
        }
    }

    @Override
    boolean concerns(EObject changed, EStructuralFeature what) {
        return super.concerns(changed, what)
                || changed == element() && (what == INDICATOR__BASELINE || what == INDICATOR__TARGET || what == INDICATOR__UNIT);
    }

    IndicatorChart chart() {
        return chart;
    }
}
