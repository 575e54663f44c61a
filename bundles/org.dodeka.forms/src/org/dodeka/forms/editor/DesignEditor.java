package org.dodeka.forms.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.dodeka.forms.FormSite;
import org.dodeka.forms.editor.safety.BrokenDesign;
import org.dodeka.forms.editor.safety.EditorHead;
import org.dodeka.forms.editor.safety.Keeper;
import org.dodeka.forms.editor.safety.Place;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.forms.findings.SessionProblems;
import org.dodeka.model.files.Backup;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionListener;
import org.dodeka.session.Sessions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.forms.editor.FormEditor;

/** The form editor of a design: several pages over one session, which it shares with every other editor and view of the file. */
public final class DesignEditor extends FormEditor implements DesignPart, ISaveablesSource {

    /** The id of the editor. */
    public static final String ID = "org.dodeka.forms.editor";

    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            pages().forEach(page -> page.attempt(page::refresh));
            showName();
            if (turning && !change.affected().isEmpty()) {
                reveal(change.affected().getFirst());
            }
        }

        @Override
        public void dirtyChanged() {
            editorDirtyStateChanged();
        }

        @Override
        public void replaced() {
            showAgain();
        }

        @Override
        public void saved() {
            InputFiles.refresh(session.file());
            followFile();
        }
    };
    private final PageSelection selection = new PageSelection();
    private final Place place = new Place() {
        @Override
        public void commitFields() {
            DesignEditor.this.commitFields();
        }

        @Override
        public boolean isTyping() {
            return typing != null && typing.isTyping();
        }

        @Override
        public void showNotices() {
            if (!disposed) {
                head.show(keeper);
            }
        }
    };

    private Lease lease;
    private DesignSession session;
    private Keeper keeper;
    private EditorHead head;
    private Typing typing;
    private SessionEdits edits;
    private SessionProblems problems;
    private Path file;
    private boolean turning;
    private boolean disposed;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
        setPartName(input.getName());
        file = InputFiles.of(input);
        if (file == null) {
            throw new PartInitException(NLS.bind(Messages.notAFile, input.getName()));
        }
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite outer = super.createPageContainer(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        head = new EditorHead(outer, getToolkit());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        Composite inner = new Composite(outer, SWT.NONE);
        inner.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
        return inner;
    }

    @Override
    protected void addPages() {
        add(new MessagePage(this, NLS.bind(Messages.opening, file.getFileName())));
        open(null);
    }

    /**
     * Opens the design. Reading takes a while, so it is done in a job; until then a page says so.
     *
     * @param backup what to open in the place of the file; null for the file itself
     */
    void open(Backup backup) {
        Sessions sessions = OpenDesigns.sessions();
        Display display = getSite().getShell().getDisplay();
        Job opening = Job.create(NLS.bind(Messages.opening, file.getFileName()), monitor -> {
            try {
                Lease opened = backup == null ? sessions.open(file) : sessions.openBackup(file, backup);
                display.asyncExec(() -> opened(opened));
            } catch (IOException failure) {
                BrokenDesign broken = BrokenDesign.of(file, failure);
                display.asyncExec(() -> show(new BrokenPage(this, broken)));
            }
        });
        opening.setSystem(true);
        opening.schedule();
    }

    private void opened(Lease opened) {
        if (disposed || lease != null) {
            opened.close();
            return;
        }
        lease = opened;
        session = opened.session();
        keeper = OpenDesigns.keeper(session);
        typing = new Typing(getContainer(), this::editorDirtyStateChanged);
        session.addListener(listener);
        keeper.add(place);
        showDesign();
        head.show(keeper);
        handleSaveables(SaveablesLifecycleEvent.POST_OPEN);
        editorDirtyStateChanged();
        firePropertyChange(PROP_INPUT); // views follow the session from now on
        contributor().ifPresent(contributor -> contributor.opened(this));
        keeper.check(); // the file may have changed while it was read
    }

    private void handleSaveables(int event) {
        getSite().getService(ISaveablesLifecycleListener.class).handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, getSaveables(), false));
    }

    private Optional<DesignEditorContributor> contributor() {
        return Optional.ofNullable(getEditorSite().getActionBarContributor()).filter(DesignEditorContributor.class::isInstance)
                .map(DesignEditorContributor.class::cast);
    }

    private void showDesign() {
        SessionEdits former = edits;
        SessionProblems formerProblems = problems;
        edits = new SessionEdits(session, OpenDesigns::report);
        problems = new SessionProblems(session, new FindingActions(session, getSite()::getShell, this::commitFields, this::revealDiscipline));
        FormSite forms = new FormSite(getToolkit(), edits, this::reveal, problems);
        forms.onSelected(selection::select);
        show(DesignPages.of(this, forms));
        showName();
        if (former != null) {
            former.dispose();
            formerProblems.dispose();
        }
    }

    /** Another content has come: what was shown and selected is found again by its id. */
    private void showAgain() {
        int active = Math.max(0, getActivePage());
        EObject selected = getActivePageInstance() instanceof DesignPage page ? page.selected() : null;
        String id = selected == null ? null : EcoreUtil.getID(selected);
        typing.forget();
        showDesign();
        setActivePage(active);
        session.element(id).ifPresent(this::reveal);
        editorDirtyStateChanged();
    }

    private void showName() {
        String name = session.design().getName();
        head.show(name == null || name.isBlank() ? file.getFileName().toString() : name, InputFiles.spelt(file));
    }

    /** Puts pages in the place of those that are there. */
    private void show(DesignPage... pages) {
        if (disposed) {
            return;
        }
        int former = getPageCount();
        for (DesignPage page : pages) {
            add(page);
        }
        setActivePage(former);
        for (int i = 0; i < former; i++) {
            removePage(0);
        }
    }

    private void add(DesignPage page) {
        try {
            addPage(page);
        } catch (PartInitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<DesignPage> pages() {
        return pages == null ? List.of() : pages.stream().filter(DesignPage.class::isInstance).map(DesignPage.class::cast).toList();
    }

    @Override
    public Optional<DesignSession> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public void reveal(EObject element) {
        show(element, page -> page.reveal(element));
    }

    @Override
    public void reveal(EObject element, EStructuralFeature feature) {
        show(element, page -> page.reveal(element, feature));
    }

    private void show(EObject element, Consumer<DesignPage> reveal) {
        for (DesignPage page : pages()) {
            if (page.shows(element)) {
                if (setActivePage(page.getId()) instanceof DesignPage shown) {
                    shown.attempt(() -> reveal.accept(shown));
                }
                return;
            }
        }
    }

    @Override
    public void revealDiscipline(String code) {
        if (pages().stream().filter(DisciplinesPage.class::isInstance).findFirst().orElse(null) instanceof DisciplinesPage page) {
            setActivePage(page.getId());
            page.reveal(code);
        }
    }

    /** What is being typed belongs to the design from now on. */
    void commitFields() {
        pages().forEach(page -> page.attempt(page::commitFields));
    }

    @Override
    public void undo() {
        turn(session::undo);
    }

    @Override
    public void redo() {
        turn(session::redo);
    }

    private void turn(Runnable step) {
        commitFields();
        if (typing.isTyping()) {
            typing.takeBack(); // it could not be understood, and so did not become a part of the design
            return;
        }
        turning = true;
        try {
            step.run();
        } finally {
            turning = false;
        }
    }

    @Override
    public boolean isTyping() {
        return typing != null && typing.isTyping();
    }

    @Override
    public void revert() {
        keeper.revert(getSite().getShell());
    }

    @Override
    protected void pageChange(int newPageIndex) {
        commitFields();
        try {
            super.pageChange(newPageIndex);
        } catch (RuntimeException | LinkageError failure) {
            if (pages == null || !(pages.get(newPageIndex) instanceof DesignPage page)) {
                throw failure;
            }
            page.failed(failure);
        }
    }

    @Override
    public void editorDirtyStateChanged() {
        super.editorDirtyStateChanged();
        contributor().ifPresent(contributor -> contributor.typed(this));
    }

    @Override
    public boolean isDirty() {
        return lease != null && keeper.isDirty();
    }

    @Override
    public Saveable[] getSaveables() {
        return lease == null ? new Saveable[0] : new Saveable[] { new DesignSaveable(session, keeper) };
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (lease != null && !keeper.save(getSite().getShell(), monitor)) {
            monitor.setCanceled(true);
        }
    }

    /** What is read-only would lose something in any file. */
    @Override
    public boolean isSaveAsAllowed() {
        return lease != null && !session.isReadOnly();
    }

    @Override
    public void doSaveAs() {
        keeper.saveAs(getSite().getShell());
    }

    /**
     * Saves the design to another file, which is its file from then on; asks before a file is replaced.
     *
     * @param target the file; the ending of designs is added if it is missing
     * @return whether it was saved
     */
    public boolean saveAs(Path target) {
        return keeper.saveAs(getSite().getShell(), target);
    }

    /** The design may have another file now: saved as one, or moved. */
    private void followFile() {
        if (!file.equals(session.file())) {
            file = session.file();
            setInput(InputFiles.input(file));
            setPartName(file.getFileName().toString());
            firePropertyChange(PROP_INPUT);
        }
        showName();
    }

    @Override
    public void setFocus() {
        if (getActivePageInstance() != null) {
            getActivePageInstance().setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IFile.class && getEditorInput() instanceof IFileEditorInput input) {
            return type.cast(input.getFile());
        }
        return type == DesignSession.class ? type.cast(session) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        disposed = true;
        super.dispose();
        if (lease != null) {
            typing.dispose();
            edits.dispose();
            problems.dispose();
            keeper.remove(place);
            session.removeListener(listener);
            lease.close();
        }
    }
}
