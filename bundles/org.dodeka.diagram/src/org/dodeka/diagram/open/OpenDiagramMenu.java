package org.dodeka.diagram.open;

import java.nio.file.Path;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.services.IServiceLocator;

/** The diagrams of the design at hand, as entries of a menu. */
public final class OpenDiagramMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IEvaluationContext now = services.getService(IEvaluationService.class).getCurrentState();
        Path file = DesignAtHand.file(now).orElse(null);
        IWorkbenchWindow window = services.getService(IWorkbenchWindow.class);
        return Diagrams.all().stream().map(kind -> item(kind, file, window)).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Diagrams.Kind kind, Path file, IWorkbenchWindow window) {
        Action open = new Action(kind.label().replace("&", "&&"), Diagrams.icon()) {
            @Override
            public void run() {
                Diagrams.open(window.getActivePage(), file, kind.name());
            }
        };
        open.setEnabled(file != null && window != null);
        return new ActionContributionItem(open);
    }
}
