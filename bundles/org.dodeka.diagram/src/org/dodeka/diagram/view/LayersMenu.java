package org.dodeka.diagram.view;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.Layer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;

/** What can be shown or left out of a diagram: its layers, its filters, and findings at the corners of figures. */
final class LayersMenu {

    private LayersMenu() {
    }

    static void fill(IMenuManager menu, LiveDiagram live) {
        menu.add(title(Messages.layers));
        for (Layer layer : live.diagram().description().additionalLayers()) {
            if (layer.optional()) {
                menu.add(check(layer.label(), () -> live.diagram().layers().contains(layer), on -> live.setLayer(layer, on)));
            }
        }
        if (!live.diagram().description().filters().isEmpty()) {
            menu.add(new Separator());
            menu.add(title(Messages.filters));
            for (CompositeFilter filter : live.diagram().description().filters()) {
                menu.add(check(filter.label(), () -> live.diagram().filters().contains(filter), on -> live.setFilter(filter, on)));
            }
        }
        menu.add(new Separator());
        menu.add(check(Messages.badges, ShownBadges::isOn, ShownBadges::set));
    }

    private static IAction title(String text) {
        Action title = new Action(text) {
            // says only what comes below
        };
        title.setEnabled(false);
        return title;
    }

    private static IContributionItem check(String label, BooleanSupplier on, Consumer<Boolean> set) {
        Action action = new Action(label.replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                set.accept(!on.getAsBoolean());
            }
        };
        action.setChecked(on.getAsBoolean());
        return new ActionContributionItem(action);
    }
}
