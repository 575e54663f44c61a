package org.dodeka.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus and the tool bar: few things, under the names and keys that people know. */
final class DesignActionBars extends ActionBarAdvisor {

    private static final String TOOLS = "org.dodeka.workbench.tools";
    private static final String VIEW_MENU = "org.dodeka.workbench.view";

    private IWorkbenchWindow window;

    DesignActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow ofWindow) {
        window = ofWindow;
    }

    /** The label is ours, since the platform speaks English only. */
    private IWorkbenchAction action(ActionFactory factory, String label) {
        if (getAction(factory.getId()) instanceof IWorkbenchAction made) {
            return made;
        }
        IWorkbenchAction action = factory.create(window);
        action.setText(label);
        action.setToolTipText(label.replace("&", "").replace("…", ""));
        register(action);
        return action;
    }

    private IContributionItem command(String id, String label) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(view());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(help());
    }

    private IMenuManager file() {
        MenuManager menu = new MenuManager(Messages.fileMenu, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        MenuManager fresh = new MenuManager(Messages.newMenu, ActionFactory.NEW.getId());
        fresh.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(fresh);
        menu.add(command(OpenFile.COMMAND, Messages.openFile));
        menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
        menu.add(action(ActionFactory.CLOSE, Messages.close));
        menu.add(action(ActionFactory.CLOSE_ALL, Messages.closeAll));
        menu.add(new Separator());
        menu.add(action(ActionFactory.SAVE, Messages.save));
        menu.add(action(ActionFactory.SAVE_AS, Messages.saveAs));
        menu.add(action(ActionFactory.SAVE_ALL, Messages.saveAll));
        menu.add(action(ActionFactory.REVERT, Messages.revert));
        menu.add(new Separator());
        menu.add(action(ActionFactory.PRINT, Messages.print));
        menu.add(new Separator());
        menu.add(action(ActionFactory.RENAME, Messages.rename));
        menu.add(action(ActionFactory.REFRESH, Messages.refresh));
        menu.add(new Separator());
        menu.add(action(ActionFactory.IMPORT, Messages.importDesign));
        menu.add(action(ActionFactory.EXPORT, Messages.exportDesign));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(command("org.dodeka.workbench.switchWorkspace", Messages.switchWorkspace));
        menu.add(command(IWorkbenchCommandConstants.FILE_RESTART, Messages.restart));
        menu.add(new Separator());
        menu.add(action(ActionFactory.QUIT, Messages.exit));
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        return menu;
    }

    private IMenuManager edit() {
        MenuManager menu = new MenuManager(Messages.editMenu, IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        menu.add(action(ActionFactory.UNDO, Messages.undo));
        menu.add(action(ActionFactory.REDO, Messages.redo));
        menu.add(new Separator(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(action(ActionFactory.CUT, Messages.cut));
        menu.add(action(ActionFactory.COPY, Messages.copy));
        menu.add(action(ActionFactory.PASTE, Messages.paste));
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        menu.add(action(ActionFactory.DELETE, Messages.delete));
        menu.add(action(ActionFactory.SELECT_ALL, Messages.selectAll));
        menu.add(new Separator());
        menu.add(action(ActionFactory.FIND, Messages.find));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        return menu;
    }

    private IMenuManager view() {
        MenuManager menu = new MenuManager(Messages.viewMenu, VIEW_MENU);
        menu.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(AppearanceMenu.create());
        menu.add(new Separator());
        menu.add(action(ActionFactory.MAXIMIZE, Messages.maximize));
        menu.add(action(ActionFactory.RESET_PERSPECTIVE, Messages.resetLayout));
        return menu;
    }

    private IMenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.windowMenu, IWorkbenchActionConstants.M_WINDOW);
        menu.add(action(ActionFactory.OPEN_NEW_WINDOW, Messages.newWindow));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(action(ActionFactory.PREFERENCES, Messages.preferences));
        return menu;
    }

    private IMenuManager help() {
        MenuManager menu = new MenuManager(Messages.helpMenu, IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(action(ActionFactory.HELP_CONTENTS, Messages.helpContents));
        menu.add(action(ActionFactory.HELP_SEARCH, Messages.helpSearch));
        menu.add(action(ActionFactory.DYNAMIC_HELP, Messages.dynamicHelp));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        menu.add(new Separator());
        menu.add(action(ActionFactory.ABOUT, Messages.about));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(action(ActionFactory.NEW_WIZARD_DROP_DOWN, Messages.newMenu));
        tools.add(action(ActionFactory.SAVE, Messages.save));
        tools.add(new Separator());
        tools.add(new ShownTool(action(ActionFactory.UNDO, Messages.undo)));
        tools.add(new ShownTool(action(ActionFactory.REDO, Messages.redo)));
        tools.add(new Separator());
        tools.add(action(ActionFactory.EXPORT, Messages.exportDesign));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(tools, TOOLS));
    }
}
