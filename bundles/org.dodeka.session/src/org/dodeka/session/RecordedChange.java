package org.dodeka.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/** A change that was made, as an entry of the history. Undo and redo put back what was recorded; the command that made it is not asked again. */
final class RecordedChange extends AbstractCommand {

    private final Recorder recorder;
    private final EObject design;
    private final Object typing;
    private final Collection<?> result;
    private Change change;
    private List<EObject> affected;

    /** @param typing equal for keys that were typed in one go; null if the change is one for itself */
    RecordedChange(Recorder recorder, EObject design, String label, Change change, Collection<?> result, Object typing) {
        super(label);
        this.recorder = recorder;
        this.design = design;
        this.change = change;
        this.result = result;
        this.typing = typing;
        affected = change.affected(design);
    }

    Object typing() {
        return typing;
    }

    Change change() {
        return change;
    }

    @Override
    public boolean canExecute() {
        return false;
    }

    @Override
    public void execute() {
        throw new IllegalStateException("It was executed already");
    }

    @Override
    public void undo() {
        turn();
    }

    @Override
    public void redo() {
        turn();
    }

    private void turn() {
        change = recorder.record(change::restore);
        affected = change.affected(design);
    }

    @Override
    public Collection<?> getResult() {
        return result;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected;
    }

    Map<String, Set<String>> figures() {
        return change.figures();
    }

    List<EObject> affected() {
        return affected;
    }
}
