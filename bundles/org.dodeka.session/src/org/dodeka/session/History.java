package org.dodeka.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.dodeka.session.DesignChange.Kind;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** The command stack of a session. Whatever command comes, what it changes is recorded, and a failing one leaves nothing behind. */
final class History extends BasicCommandStack {

    /** What the session has to say and hear about commands. */
    interface Owner {

        /** Whether a change must not be made; if so, that was told. */
        boolean refuses(String label);

        /** A command failed, and the design is as before. */
        void failed(String label, Throwable cause);

        void changed(Kind kind, RecordedChange change);

        EObject design();
    }

    /** A place in the history. */
    record Mark(Command top, int flushes) {
    }

    /** The index of the saved state if that is not within the history. */
    private static final int NOWHERE = -2;

    private final Owner owner;
    private Recorder recorder;
    private Command sealed;
    private int flushes;

    History(Owner owner) {
        this.owner = owner;
    }

    void use(Recorder newRecorder) {
        recorder = newRecorder;
    }

    @Override
    public void execute(Command command) {
        if (command instanceof AbstractCommand.NonDirtying) {
            if (command.canExecute()) {
                command.execute(); // such as copying to the clipboard: nothing to undo, and a read-only design allows it too
            }
            return;
        }
        if (recorder.isRecording()) {
            if (command.canExecute()) {
                command.execute(); // a part of the change that is being made
            }
            return;
        }
        List<Object> result = new ArrayList<>();
        boolean[] ran = new boolean[1];
        try {
            run(command::getLabel, null, result, () -> {
                if (command.canExecute()) {
                    ran[0] = true;
                    command.execute();
                    Collection<?> made = command.getResult();
                    result.addAll(made == null ? List.of() : made);
                }
            });
        } finally {
            if (!ran[0]) {
                command.dispose();
            }
        }
    }

    /**
     * Makes a change.
     *
     * @param label asked when the change was made
     * @param typing see {@link RecordedChange}
     * @return whether anything is different now
     */
    boolean run(Supplier<String> label, Object typing, Collection<?> result, Runnable work) {
        if (owner.refuses(label.get())) {
            return false;
        }
        Change change;
        try {
            change = recorder.record(work);
        } catch (AbortExecutionException | OperationCanceledException givenUp) {
            return false;
        } catch (RuntimeException | StackOverflowError failed) {
            owner.failed(label.get(), failed);
            return false;
        }
        if (change.isEmpty()) {
            return false;
        }
        RecordedChange entry = new RecordedChange(recorder, owner.design(), label.get(), change, result, typing);
        if (!joins(entry)) {
            push(entry);
        }
        mostRecentCommand = commandList.get(top);
        notifyListeners();
        owner.changed(Kind.EXECUTED, entry);
        return true;
    }

    private boolean joins(RecordedChange entry) {
        return entry.typing() != null && top >= 0 && top == commandList.size() - 1 && saveIndex != top
                && commandList.get(top) != sealed && commandList.get(top) instanceof RecordedChange former && entry.typing().equals(former.typing())
                && entry.change().only() != null && entry.change().only().equals(former.change().only());
    }

    private void push(Command entry) {
        for (int last = commandList.size() - 1; last > top; last--) {
            commandList.remove(last).dispose();
        }
        commandList.add(entry);
        top++;
        if (saveIndex >= top) {
            saveIndex = NOWHERE; // the saved state was on the branch that is lost
        }
    }

    @Override
    public void undo() {
        if (canUndo() && !owner.refuses(getUndoCommand().getLabel())) {
            RecordedChange entry = (RecordedChange) getUndoCommand();
            turn(Kind.UNDONE, entry, entry::undo, -1);
        }
    }

    @Override
    public void redo() {
        if (canRedo() && !owner.refuses(getRedoCommand().getLabel())) {
            RecordedChange entry = (RecordedChange) getRedoCommand();
            turn(Kind.REDONE, entry, entry::redo, 1);
        }
    }

    private void turn(Kind kind, RecordedChange entry, Runnable work, int step) {
        if (recorder.isRecording()) {
            throw new IllegalStateException("A change is being made");
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            owner.failed(entry.getLabel(), failed);
            return;
        }
        top += step;
        mostRecentCommand = entry;
        notifyListeners();
        owner.changed(kind, entry);
    }

    /** What is typed from now on is a change of its own. */
    void seal() {
        sealed = top < 0 ? null : commandList.get(top);
    }

    Mark mark() {
        seal(); // the state of the mark must not become another one
        return new Mark(top < 0 ? null : commandList.get(top), flushes);
    }

    /** What the design was like at a mark is saved now. */
    void savedAt(Mark mark) {
        int index = mark.top() == null ? -1 : commandList.indexOf(mark.top());
        boolean known = mark.flushes() == flushes && (mark.top() == null || index >= 0);
        saveIndex = known ? index : NOWHERE;
        notifyListeners();
    }

    /** No state of the history is saved anywhere. */
    void savedNowhere() {
        saveIndex = NOWHERE;
        notifyListeners();
    }

    @Override
    public void flush() {
        clear(isSaveNeeded());
    }

    /** Forgets everything. */
    void clear(boolean dirty) {
        commandList.forEach(Command::dispose);
        commandList.clear();
        top = -1;
        mostRecentCommand = null;
        sealed = null;
        flushes++;
        saveIndex = dirty ? NOWHERE : -1;
        notifyListeners();
    }
}
