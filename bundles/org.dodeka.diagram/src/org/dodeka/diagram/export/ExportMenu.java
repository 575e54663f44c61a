package org.dodeka.diagram.export;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.dodeka.diagram.live.LiveDiagram;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

/** The ways by which a diagram leaves the workbench, as entries of menus. */
public final class ExportMenu {

    private final IEditorSite site;
    private final Supplier<LiveDiagram> live;
    private final Supplier<String> title;
    private final IAction print;

    /**
     * @param live the diagram; null if there is none
     * @param title what people call it
     */
    public ExportMenu(IEditorSite site, Supplier<LiveDiagram> live, Supplier<String> title) {
        this.site = site;
        this.live = live;
        this.title = title;
        print = action(Messages.print, () -> Printing.ask(site.getShell(), live.get(), title.get()));
        print.setId(ActionFactory.PRINT.getId());
    }

    private IAction action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                if (live.get() != null && live.get().scene() != null) {
                    work.run();
                }
            }
        };
    }

    /** Prints. */
    public IAction print() {
        return print;
    }

    /** Fills a menu. */
    public void fill(IMenuManager menu) {
        for (ExportFormat format : ExportFormat.values()) {
            menu.add(action(format.label(), () -> Exporting.ask(site.getShell(), live.get(), title.get(), format, this::tell)));
        }
        menu.add(new Separator());
        menu.add(action(Messages.copyImage, () -> Exporting.copy(live.get())));
        menu.add(print);
    }

    private void tell(Path file) {
        if (site.getPart() != null && site.getActionBars() != null) {
            site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.exported, file));
        }
    }
}
