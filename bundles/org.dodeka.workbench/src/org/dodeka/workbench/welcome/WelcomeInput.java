package org.dodeka.workbench.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The page of welcome as something to open; there is one, which comes back when the workbench is started again. */
public final class WelcomeInput implements IEditorInput, IPersistableElement {

    static final String FACTORY = "org.dodeka.workbench.welcome.factory";

    /** Makes the input when the workbench comes back. */
    public static final class Factory implements IElementFactory {

        @Override
        public IAdaptable createElement(IMemento memento) {
            return new WelcomeInput();
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return Messages.heading;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is only one
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
