package org.dodeka.diagram.open;

import java.nio.file.Path;
import java.util.Optional;

import org.dodeka.forms.editor.DesignPart;
import org.dodeka.forms.editor.InputFiles;
import org.dodeka.session.DesignSession;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;

/** The design that a person means: the one that is selected, or else the one in the active editor. */
final class DesignAtHand {

    private static final String ENDING = "learning";

    private DesignAtHand() {
    }

    /** Its file; empty if there is none. */
    static Optional<Path> file(IEvaluationContext now) {
        return selected(now.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME)).or(() -> edited(now.getVariable(ISources.ACTIVE_EDITOR_NAME)));
    }

    private static Optional<Path> selected(Object selection) {
        Object first = selection instanceof IStructuredSelection structured && structured.size() == 1 ? structured.getFirstElement() : null;
        if (first instanceof IFile file) {
            return ENDING.equals(file.getFileExtension()) && file.getLocation() != null ? Optional.of(file.getLocation().toPath()) : Optional.empty();
        }
        return Optional.ofNullable(Adapters.adapt(first, DesignSession.class)).map(DesignSession::file);
    }

    private static Optional<Path> edited(Object editor) {
        if (!(editor instanceof DesignPart part)) {
            return Optional.empty();
        }
        return part.session().map(DesignSession::file).or(() -> Optional.ofNullable(InputFiles.of(part.getEditorInput())));
    }
}
