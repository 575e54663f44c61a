package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.validation.Finding;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;

/** Which design, where to, and how. The design is checked while the person thinks. */
final class ExportPage extends GuidedPage {

    private static final String OPEN = "open";
    private static final String LAST = "export";

    private final ExportFormat format;
    private final IResource selected;
    private final IWorkbenchPage page;
    private DesignChoice design;
    private FileRow target;
    private ExportOptions options;
    private Button open;
    private Path proposed;
    private CheckedDesign checked;
    private String trouble;
    private Job checking;

    ExportPage(ExportFormat format, IResource selected, IWorkbenchPage page) {
        super("export", format.title(), format.description());
        this.format = format;
        this.selected = selected;
        this.page = page;
    }

    @Override
    void fill(Composite body) {
        IDialogSettings settings = getDialogSettings();
        label(body, Messages.design);
        design = new DesignChoice(body, selected, page, this::examine);
        target = new FileRow(this, body, SWT.SAVE, Messages.exportTarget, settings, LAST, "*." + format.ending());
        options = ExportOptions.of(format, this, body, settings);
        open = tick(body, format == ExportFormat.REPORT ? Messages.openReport : Messages.openWhenDone, () -> { });
        open.setSelection(settings.get(OPEN + format) == null ? format == ExportFormat.REPORT : settings.getBoolean(OPEN + format));
        getShell().addDisposeListener(gone -> stop());
        examine();
    }

    /** Another design: proposes where to write it, and checks it. */
    private void examine() {
        stop();
        checked = null;
        trouble = null;
        Optional<DesignChoice.Item> item = design.item();
        item.ifPresent(chosen -> {
            propose(chosen.path());
            check(PresentState.of(chosen));
        });
        if (getControl() != null) {
            changed();
        }
    }

    private void propose(Path file) {
        if (proposed == null ? target.isBlank() : target.path().equals(Optional.of(proposed))) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String base = dot > 0 ? name.substring(0, dot) : name;
            proposed = target.lastFolder().orElse(file.getParent()).resolve(base + "." + format.ending());
            target.set(proposed);
        }
    }

    private void check(PresentState state) {
        Display display = getShell().getDisplay();
        checking = Job.create(Messages.checking, monitor -> {
            CheckedDesign found = null;
            String failure = null;
            try {
                found = new CheckedDesign(state.file().getFileName().toString(), state.read(), state.layouts(), monitor);
            } catch (IOException unreadable) {
                failure = NLS.bind(Messages.notReadable, state.file().getFileName(), unreadable.getMessage());
            } catch (OperationCanceledException otherChosen) {
                return;
            }
            CheckedDesign result = found;
            String why = failure;
            Job own = Job.getJobManager().currentJob();
            display.asyncExec(() -> checked(own, result, why));
        });
        checking.setSystem(true);
        checking.schedule();
    }

    private void checked(Job by, CheckedDesign result, String failure) {
        if (by == checking && !getControl().isDisposed()) {
            checked = result;
            trouble = failure;
            options.show(result);
            changed();
        }
    }

    private void stop() {
        if (checking != null) {
            checking.cancel();
        }
    }

    @Override
    Check check() {
        if (design.item().isEmpty()) {
            return Check.wrong(Messages.noDesigns);
        } else if (trouble != null) {
            return Check.wrong(trouble);
        } else if (checked == null) {
            return Check.missing(Messages.checking);
        }
        Check gate = options.check(checked);
        Check place = Target.check(target, design.item().get().path());
        Check unsaved = isUnsaved() ? Check.told(Messages.exportUnsaved) : Check.FINE;
        return gate.and(place).and(unsaved);
    }

    private boolean isUnsaved() {
        return design.item().map(DesignChoice.Item::session).map(session -> session.isDirty()).orElse(false);
    }

    /** Leaves the wizard and shows a finding in the design. */
    void reveal(Finding finding) {
        DesignChoice.Item item = design.item().orElseThrow();
        String id = EcoreUtil.getID(finding.element());
        getShell().close();
        OpenedDesign.reveal(page, item.path(), id);
    }

    static List<String[]> rows(List<Finding> findings) {
        return findings.stream().map(finding -> new String[] { finding.rule().id(), Labels.of(finding.element()), finding.message() }).toList();
    }

    CheckedDesign checked() {
        return checked;
    }

    ExportOptions options() {
        return options;
    }

    Path target() {
        return target.path().orElseThrow();
    }

    boolean opens() {
        return open.getSelection();
    }

    void remember() {
        target.remember();
        options.remember();
        getDialogSettings().put(OPEN + format, opens());
    }
}
