package org.dodeka.diagram.view;

import org.dodeka.diagram.edit.DiagramEditing;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/** The tool bar above a diagram: layers and filters, zoom, search, and the ways out. */
final class ViewBar {

    private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
    private final Dropdown layers;
    private final Dropdown export;
    private Dropdown percent;
    private ActionContributionItem percentItem;
    private Zooming zooming;

    /** @param find opens the search; @param fillExport fills the menu of the ways out */
    ViewBar(Composite parent, DiagramEditing editing, Runnable find, java.util.function.Consumer<IMenuManager> fillExport) {
        layers = new Dropdown(Messages.layersAndFilters, Icons.of("layers"), Messages.layersTip, menu -> {
            if (editing.live() != null) {
                LayersMenu.fill(menu, editing.live());
            }
        });
        percent = new Dropdown(percent(1), null, Messages.zoomTip, this::fillZoom);
        export = new Dropdown(Messages.export, Icons.of("export"), Messages.exportTip, fillExport);
        add(layers);
        manager.add(new Separator());
        manager.add(button("zoom_out", Messages.zoomOut, () -> zooming.out()));
        percentItem = add(percent);
        manager.add(button("zoom_in", Messages.zoomIn, () -> zooming.in()));
        manager.add(button("fit", Messages.zoomFit, () -> zooming.fit()));
        manager.add(new Separator());
        manager.add(button("find", Messages.findTip, find));
        manager.add(export);
        manager.createControl(parent);
    }

    private ActionContributionItem add(IAction action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        manager.add(item);
        return item;
    }

    private static IAction button(String icon, String tip, Runnable work) {
        Action action = new Action(tip, Icons.of(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(tip);
        return action;
    }

    static String percent(double level) {
        return NLS.bind(Messages.percent, Math.round(level * 100));
    }

    void use(Zooming viewed) {
        zooming = viewed;
        zooming.onChange(this::showLevel);
        showLevel();
    }

    private void showLevel() {
        if (!percent(zooming.level()).equals(percent.getText())) {
            percent.setText(percent(zooming.level()));
            percentItem.update();
            manager.getControl().getParent().layout(new Control[] { manager.getControl() });
        }
    }

    private void fillZoom(IMenuManager menu) {
        for (double level : Zooming.LEVELS) {
            Action action = new Action(percent(level), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        zooming.set(level);
                    }
                }
            };
            action.setChecked(Math.abs(level - zooming.level()) < 0.005);
            menu.add(action);
        }
        menu.add(new Separator());
        Action fit = new Action(Messages.zoomFit) {
            @Override
            public void run() {
                zooming.fit();
            }
        };
        menu.add(fit);
    }

    ToolBar control() {
        return manager.getControl();
    }

    void dispose() {
        layers.dispose();
        percent.dispose();
        export.dispose();
        manager.dispose();
    }
}
