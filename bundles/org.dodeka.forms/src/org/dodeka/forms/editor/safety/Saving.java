package org.dodeka.forms.editor.safety;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.model.files.ChangedMeanwhileException;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SaveTask;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves a design, saves it as another file, or gives up what is not saved. Only the snapshot is made on the thread of the display. */
final class Saving {

    private static final String ENDING = ".learning";

    private final Keeper keeper;
    private boolean underWay;

    Saving(Keeper keeper) {
        this.keeper = keeper;
    }

    boolean isUnderWay() {
        return underWay;
    }

    private DesignSession session() {
        return keeper.session();
    }

    boolean save(Shell shell, IProgressMonitor monitor) {
        if (underWay || session().isDisposed()) {
            return false;
        }
        keeper.commitFields();
        if (session().isNew()) {
            return saveAs(shell);
        }
        if (session().isRestored()) {
            int answer = Questions.ask(shell, Messages.saveTitle, NLS.bind(Messages.replaceBroken, keeper.name()), Messages.replaceButton,
                    Messages.saveAsChoice, Messages.cancelButton);
            if (answer != 0) {
                return answer == 1 && saveAs(shell);
            }
        }
        return save(shell, monitor, false);
    }

    private boolean save(Shell shell, IProgressMonitor monitor, boolean force) {
        try {
            write(session().prepareSave(force), monitor);
            return true;
        } catch (DesignSaveException notSaved) {
            boolean conflict = notSaved.getCause() instanceof ChangedMeanwhileException;
            if (conflict && !Files.exists(session().file())) {
                return save(shell, monitor, true); // nothing is there that could be lost
            }
            return conflict ? solve(shell, monitor) : offerOtherFile(shell, notSaved);
        }
    }

    private boolean solve(Shell shell, IProgressMonitor monitor) {
        int answer = Questions.ask(shell, Messages.saveTitle, NLS.bind(Messages.conflict, keeper.name()), Messages.overwriteButton,
                Messages.saveAsChoice, Messages.cancelButton);
        return answer == 0 ? save(shell, monitor, true) : answer == 1 && saveAs(shell);
    }

    private boolean offerOtherFile(Shell shell, DesignSaveException notSaved) {
        int answer = Questions.ask(shell, Messages.saveTitle, notSaved.getMessage(), Messages.saveAsChoice, Messages.cancelButton);
        return answer == 0 && saveAs(shell);
    }

    boolean saveAs(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.saveAsTitle);
        dialog.setFilterExtensions(new String[] { "*" + ENDING, "*.*" });
        dialog.setFilterNames(new String[] { Messages.designFiles, Messages.allFiles });
        dialog.setFilterPath(session().file().getParent().toString());
        dialog.setFileName(keeper.name());
        String chosen = dialog.open(); // it would ask about another name than the one that is written in the end, so it does not ask
        return chosen != null && saveAs(shell, Path.of(chosen));
    }

    boolean saveAs(Shell shell, Path chosen) {
        if (underWay || session().isDisposed()) {
            return false;
        }
        keeper.commitFields();
        Path target = chosen.toString().endsWith(ENDING) ? chosen : chosen.resolveSibling(chosen.getFileName() + ENDING);
        boolean overwrite = Files.exists(target);
        if (overwrite && Questions.ask(shell, Messages.saveAsTitle, NLS.bind(Messages.replaceFile, target), Messages.replaceButton,
                Messages.cancelButton) != 0) {
            return false;
        }
        try {
            write(session().prepareSaveAs(target, overwrite), null);
            return true;
        } catch (DesignSaveException notSaved) {
            Questions.tell(shell, Messages.saveAsTitle, notSaved.getMessage());
            return false;
        }
    }

    /** The window goes on while the disk works; that this returns only afterwards lets the platform save when it closes. */
    private void write(SaveTask task, IProgressMonitor monitor) throws DesignSaveException {
        underWay = true;
        try {
            ModalContext.run(progress -> {
                progress.beginTask(NLS.bind(Messages.saving, keeper.name()), IProgressMonitor.UNKNOWN);
                try {
                    task.write();
                } catch (DesignSaveException notSaved) {
                    throw new InvocationTargetException(notSaved);
                } finally {
                    progress.done();
                }
            }, true, monitor == null ? new NullProgressMonitor() : monitor, Display.getCurrent());
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof DesignSaveException notSaved) {
                throw notSaved;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cancelled);
        } finally {
            underWay = false;
        }
        task.finish();
    }

    void revert(Shell shell) {
        keeper.commitFields();
        if (!session().isDirty() || Questions.ask(shell, Messages.revertTitle, NLS.bind(Messages.revertQuestion, keeper.name()),
                Messages.revertButton, Messages.cancelButton) != 0) {
            return;
        }
        reload();
    }

    /** Reads the file again and takes it over, whatever is unsaved. */
    void reload() {
        Background.run(NLS.bind(Messages.reading, keeper.name()), session()::load, (loaded, failed) -> {
            if (session().isDisposed()) {
                return;
            }
            if (failed == null) {
                session().replace(loaded);
            } else {
                keeper.report(NLS.bind(Messages.notReverted, keeper.name(), failed.getMessage()), failed);
            }
        });
    }
}
