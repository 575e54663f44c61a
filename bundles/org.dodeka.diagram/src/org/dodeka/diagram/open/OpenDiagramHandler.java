package org.dodeka.diagram.open;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a diagram of the design at hand: the one that is named, or else the first one. */
public final class OpenDiagramHandler extends AbstractHandler {

    /** The parameter with the name of the diagram. */
    static final String DIAGRAM = "org.dodeka.diagram.openDiagram.name";

    @Override
    public Object execute(ExecutionEvent event) {
        String named = event.getParameter(DIAGRAM);
        List<Diagrams.Kind> all = Diagrams.all();
        String name = named != null ? named : all.isEmpty() ? null : all.getFirst().name();
        if (name != null && event.getApplicationContext() instanceof IEvaluationContext now) {
            DesignAtHand.file(now).ifPresent(file -> Diagrams.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), file, name));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext now && DesignAtHand.file(now).isPresent());
    }
}
