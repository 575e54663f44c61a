package org.dodeka.diagram.action;

import java.util.List;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.view.View;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The menu of what is selected in a diagram, made anew each time it is shown. */
public final class DiagramMenu {

    /** The group of the tools of the specification. */
    public static final String TOOLS = "tools";
    /** The group of what concerns one element. */
    public static final String ELEMENT = "element";
    /** The group of the clipboard and of deletion. */
    public static final String EDIT = "edit";
    /** The group of what moves figures. */
    public static final String ARRANGE = "arrange";
    /** The group of how the diagram is shown. */
    public static final String SHOW = "show";

    private final DiagramEditing editing;
    private final DiagramActions actions;

    public DiagramMenu(DiagramEditing editing, DiagramActions actions) {
        this.editing = editing;
        this.actions = actions;
    }

    /** Fills a menu. */
    public void fill(IMenuManager menu) {
        if (editing.live() == null) {
            return;
        }
        actions.update();
        for (String group : List.of(TOOLS, ELEMENT, EDIT, ARRANGE, SHOW, IWorkbenchActionConstants.MB_ADDITIONS)) {
            menu.add(new Separator(group));
        }
        if (editing.isReadOnly()) {
            Action reason = new Action(Messages.readOnly) {
                // only says why all the rest is disabled
            };
            reason.setEnabled(false);
            menu.appendToGroup(TOOLS, reason);
        }
        tools(menu);
        menu.appendToGroup(ELEMENT, actions.get(DiagramActions.OPEN));
        menu.appendToGroup(ELEMENT, actions.get(DiagramActions.RENAME));
        for (ActionFactory factory : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE)) {
            menu.appendToGroup(EDIT, actions.get(factory.getId()));
        }
        menu.appendToGroup(EDIT, actions.get(DiagramActions.DUPLICATE));
        menu.appendToGroup(EDIT, actions.get(ActionFactory.DELETE.getId()));
        menu.appendToGroup(EDIT, actions.get(ActionFactory.SELECT_ALL.getId()));
        arrange(menu);
    }

    private void tools(IMenuManager menu) {
        List<View> views = editing.views();
        if (!editing.isReadOnly()) {
            for (Tool tool : editing.live().tools().operations(editing.live().diagram(), views)) {
                menu.appendToGroup(TOOLS, new Action(tool.label().replace("&", "&&")) {
                    @Override
                    public void run() {
                        editing.run(tool.label(), () -> editing.live().tools().operate(tool, editing.live().diagram(), views));
                    }
                });
            }
        }
    }

    private void arrange(IMenuManager menu) {
        MenuManager align = new MenuManager(Messages.align);
        for (Alignment alignment : Alignment.values()) {
            if (alignment == Alignment.TOP || alignment == Alignment.WIDTH || alignment == Alignment.ACROSS) {
                align.add(new Separator());
            }
            align.add(actions.get(DiagramActions.ALIGN + alignment.name()));
        }
        menu.appendToGroup(ARRANGE, align);
        for (String id : List.of(DiagramActions.ARRANGE_SELECTION, DiagramActions.ARRANGE_ALL, DiagramActions.FIT, DiagramActions.STRAIGHTEN)) {
            menu.appendToGroup(ARRANGE, actions.get(id));
        }
        menu.appendToGroup(ARRANGE, actions.toGrid());
        menu.appendToGroup(ARRANGE, actions.toGeometry());
    }
}
