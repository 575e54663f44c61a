package org.dodeka.forms;

import java.util.List;

import org.dodeka.forms.charts.StoryStrip;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.ValueStory;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;

/** The steps of a value story: in a row, as they are told, above their table. */
final class StepsField extends ContentsField {

    private StoryStrip strip;

    StepsField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    void createAbove(Composite body) {
        strip = new StoryStrip(body, this::select, (from, to) -> {
            if (!site().target().isReadOnly() && commit()) {
                site().target().move(element(), feature(), list().rows().get(from), to);
            }
        });
        site().toolkit().adapt(strip, false, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
    }

    private void select(int number) {
        list().select(list().rows().get(number));
        selectionChanged();
    }

    @Override
    void selectionChanged() {
        super.selectionChanged();
        draw();
    }

    @Override
    void refresh() {
        super.refresh();
        draw();
    }

    private void draw() {
        if (element() == null) {
            return;
        }
        List<StoryStrip.Step> steps = ((ValueStory) element()).getSteps().stream().map(step -> new StoryStrip.Step(step.getCycle().getValue(),
                Words.of(DesignPackage.Literals.VALUE_CYCLE, step.getCycle()), step.getText() == null ? "" : step.getText())).toList();
        if (strip.show(steps, list().rows().indexOf(list().selected()))) {
            strip.requestLayout();
            list().reflow();
        }
    }

    StoryStrip strip() {
        return strip;
    }
}
