package org.dodeka.workbench.wizards;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The name of a control that has no label of its own, for those who cannot see it. */
final class Names extends AccessibleAdapter {

    private final String name;

    private Names(String name) {
        this.name = name;
    }

    static Names of(String name) {
        return new Names(name);
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
