package org.dodeka.diagram.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.dodeka.diagram.live.DiagramSource;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** One diagram of a design: what a diagram editor shows. Two are equal if they mean the same diagram of the same file. */
public final class DiagramInput extends PlatformObject implements IEditorInput, IPersistableElement {

    static final String FILE = "file";
    static final String DIAGRAM = "diagram";

    private final Path file;
    private final String diagram;

    /**
     * Names a diagram.
     *
     * @param file the file of the design
     * @param diagram the name that the specification gives to the diagram, see {@code DiagramDescription.name()}
     */
    public DiagramInput(Path file, String diagram) {
        this.file = Objects.requireNonNull(file);
        this.diagram = Objects.requireNonNull(diagram);
    }

    /** The file of the design. */
    public Path file() {
        return file;
    }

    /** The name of the file of the design without its ending, in short what people call it. */
    public String design() {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /** The name that the specification gives to the diagram. */
    public String diagram() {
        return diagram;
    }

    @Override
    public boolean exists() {
        return file.toFile().exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return DiagramSource.label(diagram) + " – " + design();
    }

    @Override
    public String getToolTipText() {
        return DiagramSource.label(diagram) + " – " + file;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return DiagramInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
        memento.putString(DIAGRAM, diagram);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IFile.class) {
            IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            return found.length == 0 ? null : type.cast(found[0]);
        }
        return super.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramInput input && input.file.equals(file) && input.diagram.equals(diagram);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, diagram);
    }
}
