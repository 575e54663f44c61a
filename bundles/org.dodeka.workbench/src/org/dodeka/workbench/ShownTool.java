package org.dodeka.workbench;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** An action on the tool bar that stays visible: the platform hides undo and redo there in every perspective, which it knows by the command of the action. */
final class ShownTool extends ContributionItem {

    private final ActionContributionItem item;

    ShownTool(IAction action) {
        super("org.dodeka.workbench." + action.getId());
        item = new ActionContributionItem(action) {
            @Override
            public void update(String property) {
                super.update(property);
                if (getWidget() instanceof ToolItem tool && tool.getToolTipText() != null) {
                    tool.setToolTipText(LegacyActionTools.removeMnemonics(tool.getToolTipText()));
                }
            }
        };
    }

    @Override
    public void fill(ToolBar parent, int index) {
        item.fill(parent, index);
    }

    @Override
    public void update() {
        item.update();
    }

    @Override
    public void update(String property) {
        item.update(property);
    }

    @Override
    public boolean isEnabled() {
        return item.isEnabled();
    }

    @Override
    public void dispose() {
        item.dispose();
    }
}
