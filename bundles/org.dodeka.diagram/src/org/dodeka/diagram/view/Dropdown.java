package org.dodeka.diagram.view;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that opens a menu, wherever it is clicked. The menu is made anew each time. */
final class Dropdown extends Action implements IMenuCreator {

    private final Consumer<IMenuManager> filling;
    private MenuManager manager;

    Dropdown(String text, ImageDescriptor icon, String tip, Consumer<IMenuManager> filling) {
        super(text, IAction.AS_DROP_DOWN_MENU);
        this.filling = filling;
        setImageDescriptor(icon);
        setToolTipText(tip);
        setMenuCreator(this);
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        manager = new MenuManager();
        filling.accept(manager);
        return manager.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Rectangle place = item.getBounds();
            Menu menu = getMenu(item.getParent());
            menu.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
            menu.setVisible(true);
        }
    }

    @Override
    public void dispose() {
        if (manager != null) {
            manager.dispose();
            manager = null;
        }
    }
}
