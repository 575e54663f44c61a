package org.dodeka.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.CopiedElements;
import org.dodeka.session.DesignSession;
import org.dodeka.session.ElementText;
import org.dodeka.session.Pasted;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Elements of designs on the clipboard of the system, as text, see {@link ElementText}: so they can be pasted into another design or another window.
 * What is on the clipboard and is not one of ours, or does not fit, is left alone.
 */
public final class ElementClipboard {

    private ElementClipboard() {
    }

    /**
     * Copies elements of one design.
     *
     * @throws DesignSaveException if one of them cannot be written; says why
     */
    public static void copy(Collection<? extends EObject> elements) throws DesignSaveException {
        put(ElementText.copy(elements));
    }

    /**
     * Cuts elements of the design of a session: they leave their place when they are pasted, and stay the same elements within their design.
     *
     * @throws DesignSaveException if one of them cannot be written; says why
     */
    public static void cut(DesignSession session, Collection<? extends EObject> elements) throws DesignSaveException {
        put(ElementText.cut(elements, session.file()));
    }

    private static void put(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** The elements on the clipboard; empty if there is anything else. */
    public static Optional<CopiedElements> content() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return ElementText.read((String) clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Whether what is on the clipboard can be pasted at an element: into one of its lists, or one around it. Asks the system, so it is nothing to do
     * at each change of a selection.
     */
    public static boolean canPaste(EObject near) {
        return content().filter(elements -> elements.fits(near)).isPresent();
    }

    /**
     * Pastes as one undoable command of a session.
     *
     * @param near where to: into one of its lists, or one around it
     * @param index before which element of that list; less than 0 for its end
     * @return what came in; empty if nothing could be pasted
     */
    public static Optional<Pasted> paste(DesignSession session, EObject near, int index) {
        return content().flatMap(elements -> paste(elements, session, near, index));
    }

    /** Pastes given elements; otherwise like {@link #paste(DesignSession, EObject, int)}. */
    public static Optional<Pasted> paste(CopiedElements elements, DesignSession session, EObject near, int index) {
        return paste(elements, session.file(), (label, work) -> session.edits().make(label, work), near, index);
    }

    /**
     * Pastes into the design of a form; its edits must be those of a session.
     *
     * @see #paste(DesignSession, EObject, int)
     */
    public static Optional<Pasted> paste(EditTarget target, EObject near, int index) {
        Path file = near.eResource() == null || !near.eResource().getURI().isFile() ? null : Path.of(near.eResource().getURI().toFileString());
        return target.isReadOnly() ? Optional.empty() : content().flatMap(elements -> paste(elements, file, target::together, near, index));
    }

    private static Optional<Pasted> paste(CopiedElements elements, Path file, BiConsumer<String, Runnable> command, EObject near, int index) {
        if (!elements.fits(near)) {
            return Optional.empty();
        }
        boolean here = file != null && elements.cutFrom().filter(file::equals).isPresent();
        List<Pasted> done = new ArrayList<>(1);
        command.accept(elements.label(),
                () -> done.add((here ? elements.moveTo(near, index) : Optional.<Pasted>empty()).orElseGet(() -> elements.copyTo(near, index))));
        if (!here && !done.isEmpty()) {
            elements.cutFrom().ifPresent(source -> leave(source, elements));
        }
        return done.stream().findFirst();
    }

    /** Elements that were cut from a design that is open leave it when they have arrived in another one. */
    private static void leave(Path source, CopiedElements elements) {
        for (DesignSession session : OpenDesigns.sessions().all()) {
            if (session.file().equals(source)) {
                List<EObject> gone = elements.ids().stream().map(session::element).flatMap(Optional::stream).toList();
                if (!gone.isEmpty()) {
                    session.edits().delete(gone);
                }
            }
        }
    }
}
