package org.dodeka.diagram.open;

import java.nio.file.Path;
import java.util.List;

import org.dodeka.diagram.editor.DiagramEditor;
import org.dodeka.diagram.editor.DiagramInput;
import org.dodeka.diagram.live.DiagramSource;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.design.DesignFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The diagrams that every design has, for all places from which they are opened. */
public final class Diagrams {

    /**
     * A diagram of designs.
     *
     * @param name the name that its specification gives to it; identifies it
     * @param label what people call it
     */
    public record Kind(String name, String label) {
    }

    private Diagrams() {
    }

    /** All diagrams, in the order of their specifications. The first call reads these, which takes a moment. */
    public static List<Kind> all() {
        return Known.ALL;
    }

    /** Reads the specifications when it is first asked. */
    private static final class Known {
        private static final List<Kind> ALL = DiagramSource.offers(DesignFactory.eINSTANCE.createDesign()).stream()
                .map(offer -> new Kind(offer.diagram().name(), offer.diagram().label())).toList();
    }

    /** What people call a diagram. */
    public static String label(String name) {
        return DiagramSource.label(name);
    }

    /** The icon of diagrams. */
    public static ImageDescriptor icon() {
        return ImageDescriptor.createFromURL(Diagrams.class.getResource("/icons/diagram.svg"));
    }

    /**
     * Opens a diagram in its editor, or brings that to the top.
     *
     * @param file the file of the design
     * @param name the name that its specification gives to the diagram
     */
    public static void open(IWorkbenchPage page, Path file, String name) {
        try {
            page.openEditor(new DiagramInput(file, name), DiagramEditor.ID);
        } catch (PartInitException failure) {
            OpenDesigns.report(failure.getMessage(), failure);
        }
    }
}
