package org.dodeka.diagram.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the diagrams again that were open when the workbench was closed. */
public final class DiagramInputFactory implements IElementFactory {

    static final String ID = "org.dodeka.diagram.input";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(DiagramInput.FILE);
        String diagram = memento.getString(DiagramInput.DIAGRAM);
        try {
            return file == null || diagram == null ? null : new DiagramInput(Path.of(file), diagram);
        } catch (InvalidPathException other) {
            return null; // written on another kind of machine
        }
    }
}
