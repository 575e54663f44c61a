package org.dodeka.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar: few things, under the names and keys that people know. */
final class DesignActionBars extends ActionBarAdvisor {

    private static final String MAIN = "org.dodeka.workbench.main";

    private IWorkbenchWindow window;

    DesignActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow ofWindow) {
        window = ofWindow;
    }

    private IWorkbenchAction action(ActionFactory factory) {
        if (getAction(factory.getId()) instanceof IWorkbenchAction made) {
            return made;
        }
        IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(help());
    }

    private IMenuManager file() {
        MenuManager menu = new MenuManager(Messages.fileMenu, IWorkbenchActionConstants.M_FILE);
        menu.add(action(ActionFactory.NEW));
        menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
        menu.add(action(ActionFactory.CLOSE));
        menu.add(action(ActionFactory.CLOSE_ALL));
        menu.add(new Separator());
        menu.add(action(ActionFactory.SAVE));
        menu.add(action(ActionFactory.SAVE_AS));
        menu.add(action(ActionFactory.SAVE_ALL));
        menu.add(action(ActionFactory.REVERT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.REFRESH));
        menu.add(new Separator());
        menu.add(action(ActionFactory.IMPORT));
        menu.add(action(ActionFactory.EXPORT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(action(ActionFactory.QUIT));
        return menu;
    }

    private IMenuManager edit() {
        MenuManager menu = new MenuManager(Messages.editMenu, IWorkbenchActionConstants.M_EDIT);
        menu.add(action(ActionFactory.UNDO));
        menu.add(action(ActionFactory.REDO));
        menu.add(new Separator());
        menu.add(action(ActionFactory.CUT));
        menu.add(action(ActionFactory.COPY));
        menu.add(action(ActionFactory.PASTE));
        menu.add(new Separator());
        menu.add(action(ActionFactory.DELETE));
        menu.add(action(ActionFactory.SELECT_ALL));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.windowMenu, IWorkbenchActionConstants.M_WINDOW);
        menu.add(action(ActionFactory.RESET_PERSPECTIVE));
        menu.add(new Separator());
        menu.add(action(ActionFactory.PREFERENCES));
        return menu;
    }

    private IMenuManager help() {
        MenuManager menu = new MenuManager(Messages.helpMenu, IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator());
        menu.add(action(ActionFactory.ABOUT));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager();
        tools.add(action(ActionFactory.SAVE));
        bar.add(new ToolBarContributionItem(tools, MAIN));
    }
}
