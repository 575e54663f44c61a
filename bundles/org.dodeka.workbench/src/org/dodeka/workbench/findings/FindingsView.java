package org.dodeka.workbench.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.Severity;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** What the rules find in the design of the active editor, live: by discipline, filtered by words, with what can be done about it. */
public final class FindingsView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.dodeka.workbench.findings";

    private final SessionListener listener = new SessionListener() {
        @Override
        public void findingsChanged(FindingsChange change) {
            refresh();
        }

        @Override
        public void changed(DesignChange change) {
            refresh(); // messages name elements
        }

        @Override
        public void replaced() {
            refresh();
        }

        @Override
        public void closing() {
            follow(null);
        }
    };

    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            activated(reference.getPart(false));
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference reference) {
            activated(reference.getPart(false));
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                editor = null;
                follow(null);
            }
        }
    };

    private DesignEditor editor;
    private DesignSession session;
    private Text filter;
    private Label summary;
    private TreeViewer tree;
    private boolean refreshing;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filterHint);
        filter.addModifyListener(typed -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(summary);
        tree = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setContentProvider(new FindingGroups());
        FindingLabels labels = new FindingLabels();
        tree.setLabelProvider(labels);
        tree.addDoubleClickListener(event -> selected().ifPresent(finding -> reveal(finding)));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree.getControl());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        Menu control = menu.createContextMenu(tree.getControl());
        tree.getControl().setMenu(control);
        getSite().setSelectionProvider(tree);
        getSite().getPage().addPartListener(parts);
        activated(getSite().getPage().getActiveEditor());
        refresh();
    }

    private void activated(IWorkbenchPart part) {
        if (part instanceof DesignEditor design) {
            editor = design;
            follow(design.session().orElse(null));
        }
    }

    private void follow(DesignSession other) {
        if (session == other) {
            return;
        }
        if (session != null) {
            session.removeListener(listener);
        }
        session = other;
        if (session != null) {
            session.addListener(listener);
        }
        refresh();
    }

    /** Many changes in a row are shown once. */
    private void refresh() {
        if (!refreshing && tree != null && !tree.getControl().isDisposed()) {
            refreshing = true;
            tree.getControl().getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        refreshing = false;
        if (tree.getControl().isDisposed()) {
            return;
        }
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Finding> findings = session == null ? List.of() : session.findings().all().all();
        tree.getControl().setRedraw(false);
        tree.setInput(FindingGroups.Group.of(findings.stream().filter(f -> words.isEmpty() || f.message().toLowerCase(Locale.ROOT).contains(words)
                || f.rule().id().toLowerCase(Locale.ROOT).contains(words)).toList()));
        tree.expandAll();
        tree.getControl().setRedraw(true);
        summary.setText(session == null ? Messages.noDesign : NLS.bind(Messages.counts, new Object[] { session.findings().all().count(Severity.ERROR),
                session.findings().all().count(Severity.WARNING), session.findings().all().count(Severity.INFO) }));
    }

    private Optional<Finding> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof Finding finding ? Optional.of(finding) : Optional.empty();
    }

    private void reveal(Finding finding) {
        if (editor != null) {
            getSite().getPage().activate(editor);
            editor.reveal(finding.element());
        }
    }

    private void fill(IMenuManager menu) {
        selected().ifPresent(finding -> {
            menu.add(action(Messages.goTo, true, () -> reveal(finding)));
            finding.rule().fix().ifPresent(fix -> {
                FixInput input = new AskingInput(getSite().getShell(), fix.label());
                boolean possible = !finding.failed() && !session.isReadOnly();
                menu.add(action(fix.label(), possible, () -> session.findings().fix(finding, input)));
                menu.add(action(NLS.bind(Messages.fixAll, finding.rule().id()), possible, () -> session.findings().fixAll(finding.rule(), input)));
            });
            menu.add(action(Messages.waive, !finding.waived() && !session.isReadOnly(), () -> waive(finding)));
        });
    }

    private static Action action(String label, boolean enabled, Runnable work) {
        Action action = new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private void waive(Finding finding) {
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.waiveTitle, NLS.bind(Messages.waiveReason, finding.message()), "",
                reason -> reason.isBlank() ? Messages.reasonNeeded : null);
        if (dialog.open() == Window.OK) {
            session.findings().waive(finding, dialog.getValue(), null);
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        if (session != null) {
            session.removeListener(listener);
        }
        super.dispose();
    }
}
