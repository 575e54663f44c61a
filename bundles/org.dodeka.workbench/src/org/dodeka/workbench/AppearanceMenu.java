package org.dodeka.workbench;

import java.util.EnumMap;
import java.util.Map;

import org.dodeka.workbench.look.Appearance;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

/** Light, dark, or as the desktop. */
final class AppearanceMenu {

    private AppearanceMenu() {
    }

    static IMenuManager create() {
        Map<Appearance, IAction> actions = new EnumMap<>(Appearance.class);
        actions.put(Appearance.DESKTOP, action(Appearance.DESKTOP, Messages.asTheDesktop));
        actions.put(Appearance.LIGHT, action(Appearance.LIGHT, Messages.light));
        actions.put(Appearance.DARK, action(Appearance.DARK, Messages.dark));
        MenuManager menu = new MenuManager(Messages.appearance, "org.dodeka.workbench.appearance");
        menu.add(actions.get(Appearance.DESKTOP));
        menu.add(actions.get(Appearance.LIGHT));
        menu.add(actions.get(Appearance.DARK));
        menu.addMenuListener(shown -> actions.forEach((appearance, action) -> action.setChecked(appearance == Appearance.chosen())));
        return menu;
    }

    private static IAction action(Appearance appearance, String label) {
        return new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    appearance.choose();
                }
            }
        };
    }
}
