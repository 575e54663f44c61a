package org.dodeka.forms;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The ids under which the help knows the classes and features of the metamodel. */
public final class HelpIds {

    private static final String PREFIX = "org.dodeka.help.";

    private HelpIds() {
    }

    /** The id of a class, such as {@code org.dodeka.help.class_Space}. */
    public static String of(EClass type) {
        return PREFIX + "class_" + type.getName();
    }

    /** The id of a feature, by the class that declares it, such as {@code org.dodeka.help.field_Element_name}. */
    public static String of(EStructuralFeature feature) {
        return PREFIX + "field_" + feature.getEContainingClass().getName() + "_" + feature.getName();
    }

    /** The help for an id is shown when people ask for help at a control. */
    static void set(Control control, String id) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id);
        }
    }
}
