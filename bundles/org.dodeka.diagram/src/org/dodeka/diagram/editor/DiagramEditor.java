package org.dodeka.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;

import org.dodeka.diagram.action.DiagramActions;
import org.dodeka.diagram.action.DiagramMenu;
import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.edit.SessionStack;
import org.dodeka.diagram.live.DiagramSource;
import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.diagram.palette.DiagramPalette;
import org.dodeka.diagram.palette.PaletteLook;
import org.dodeka.diagram.part.DiagramRootPart;
import org.dodeka.diagram.part.Parts;
import org.dodeka.diagram.part.SmoothRootPart;
import org.dodeka.diagram.part.ViewPart;
import org.dodeka.diagram.view.DiagramViewing;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.DesignEditorContributor;
import org.dodeka.forms.editor.DesignPart;
import org.dodeka.forms.editor.DesignSaveable;
import org.dodeka.forms.editor.InputFiles;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.forms.editor.safety.EditorHead;
import org.dodeka.forms.editor.safety.Keeper;
import org.dodeka.forms.editor.safety.Place;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.actions.TextActionHandler;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.IDE;

/** Draws a diagram of a learning design and lets people edit it, with the tools of its specification in a palette beside it. */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette implements DesignPart, ISaveablesSource {

    /** The identifier by which the workbench opens this editor. */
    public static final String ID = "org.dodeka.diagram.editor";

    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            if (turning && !change.affected().isEmpty()) {
                live.whenShown(() -> editing.select(change.affected()));
            }
        }

        @Override
        public void dirtyChanged() {
            firePropertyChange(PROP_DIRTY);
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
    private final Place place = new Place() {
        @Override
        public void commitFields() {
            editing.labels().commit();
            viewing.commitFields();
        }

        @Override
        public boolean isTyping() {
            return editing.labels().isTyping();
        }

        @Override
        public void showNotices() {
            if (!disposed) {
                head.show(keeper);
            }
        }
    };
    private final PaletteRoot palette = new PaletteRoot();
    private final DiagramEditing editing = new DiagramEditing(element -> form().ifPresent(form -> form.reveal(element)));
    private final DiagramActions actions = new DiagramActions(editing);
    private final DiagramPalette tools = new DiagramPalette(palette, editing);
    private final DiagramViewing viewing = new DiagramViewing(this, editing);

    private Lease lease;
    private DesignSession session;
    private Keeper keeper;
    private LiveDiagram live;
    private FormToolkit toolkit;
    private EditorHead head;
    private Composite stack;
    private Label message;
    private boolean turning;
    private boolean disposed;

    public DiagramEditor() {
        DefaultEditDomain domain = new DefaultEditDomain(this);
        domain.setCommandStack(new SessionStack(this::session));
        setEditDomain(domain);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DiagramInput)) {
            throw new PartInitException(NLS.bind(Messages.notADiagram, input.getName()));
        }
        super.init(site, input);
        setPartName(NLS.bind(Messages.title, DiagramSource.label(input().diagram()), input().design()));
        setTitleToolTip(input.getToolTipText());
    }

    private DiagramInput input() {
        return (DiagramInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        toolkit = new FormToolkit(parent.getDisplay());
        head = new EditorHead(outer, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        stack = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        StackLayout layout = new StackLayout();
        stack.setLayout(layout);
        Composite waiting = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(waiting);
        message = new Label(waiting, SWT.WRAP);
        message.setText(NLS.bind(Messages.opening, getPartName()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        super.createPartControl(viewing.createControls(new Composite(stack, SWT.NONE)));
        layout.topControl = waiting;
        open();
    }

    private void open() {
        Path file = input().file();
        Display display = getSite().getShell().getDisplay();
        Job opening = Job.create(NLS.bind(Messages.opening, getPartName()), monitor -> {
            try {
                Lease opened = OpenDesigns.sessions().open(file);
                display.asyncExec(() -> opened(opened));
            } catch (IOException failure) {
                display.asyncExec(() -> say(NLS.bind(Messages.notOpened, file.getFileName(), failure.getMessage())));
            }
        });
        opening.setSystem(true);
        opening.schedule();
    }

    private void say(String text) {
        if (!disposed) {
            message.setText(text);
            message.getParent().layout();
        }
    }

    private void opened(Lease opened) {
        if (disposed) {
            opened.close();
            return;
        }
        lease = opened;
        session = opened.session();
        keeper = OpenDesigns.keeper(session);
        session.addListener(listener);
        keeper.add(place);
        head.show(keeper);
        getSite().getService(ISaveablesLifecycleListener.class)
                .handleLifecycleEvent(new SaveablesLifecycleEvent(this, SaveablesLifecycleEvent.POST_OPEN, getSaveables(), false));
        show();
        firePropertyChange(PROP_INPUT); // views follow the session from now on
        contributor().ifPresent(contributor -> contributor.opened(this));
        keeper.check();
    }

    /** Shows the diagram of the session's design in place of what is shown. */
    private void show() {
        LiveDiagram former = live;
        live = LiveDiagram.of(session, input().diagram(), getSite().getShell().getDisplay()).orElse(null);
        if (live == null) {
            say(NLS.bind(Messages.unknownDiagram, input().diagram(), DiagramSource.known(session.design())));
            return;
        }
        LiveDiagram opened = live;
        opened.open(() -> {
            if (!disposed) {
                editing.use(opened);
                getGraphicalViewer().setEditPartFactory(new Parts(live));
                getGraphicalViewer().setContents(live.diagram());
                ((StackLayout) stack.getLayout()).topControl = getGraphicalControlRoot();
                stack.layout();
                viewing.use(opened);
                tools.show(opened);
                opened.onChange(actions::update);
                actions.update();
                if (former != null) {
                    former.dispose();
                }
            }
        });
        opened.onChange(this::refresh);
    }

    private Composite getGraphicalControlRoot() {
        return (Composite) stack.getChildren()[1];
    }

    private void refresh() {
        if (!disposed && getGraphicalViewer().getContents() instanceof DiagramRootPart root) {
            root.refreshAll();
        }
    }

    private void showAgain() {
        List<String> selected = selected().stream().map(EcoreUtil::getID).toList();
        show();
        live.whenShown(() -> select(selected.stream().flatMap(id -> session.element(id).stream()).toList()));
    }

    /** The diagram; empty until it is there. */
    public Optional<LiveDiagram> live() {
        return Optional.ofNullable(live);
    }

    /** The viewer, for actions of the workbench and for tests. */
    public GraphicalViewer viewer() {
        return getGraphicalViewer();
    }

    /** How the diagram is edited, for actions of the workbench and for tests. */
    public DiagramEditing editing() {
        return editing;
    }

    /** The elements whose views are selected. */
    public List<EObject> selected() {
        List<?> parts = getGraphicalViewer().getSelectedEditParts();
        return parts.stream().filter(ViewPart.class::isInstance).map(part -> ((ViewPart) part).view().element()).distinct().toList();
    }

    /** Selects the views of elements, as far as they are shown, and brings the first into sight. */
    public void select(List<? extends EObject> elements) {
        editing.select(elements);
    }

    @Override
    public Optional<DesignSession> session() {
        return Optional.ofNullable(session);
    }

    /** Selects the views of an element, if it is shown. Returns whether it is. */
    public boolean show(EObject element) {
        return editing.select(List.of(element));
    }

    @Override
    public void reveal(EObject element) {
        if (!show(element)) {
            form().ifPresent(form -> form.reveal(element));
        }
    }

    @Override
    public void reveal(EObject element, EStructuralFeature feature) {
        reveal(element);
    }

    @Override
    public void revealDiscipline(String code) {
        form().ifPresent(form -> form.revealDiscipline(code));
    }

    /** The form editor of the same design, opened if it is not yet. */
    private Optional<DesignEditor> form() {
        try {
            return IDE.openEditor(getSite().getPage(), InputFiles.input(input().file()), DesignEditor.ID) instanceof DesignEditor form
                    ? Optional.of(form) : Optional.empty();
        } catch (PartInitException failure) {
            OpenDesigns.report(failure.getMessage(), failure);
            return Optional.empty();
        }
    }

    @Override
    public boolean isTyping() {
        return editing.labels().isTyping();
    }

    @Override
    public void undo() {
        if (editing.labels().isTyping()) {
            editing.labels().cancel();
        } else {
            turn(session::undo);
        }
    }

    @Override
    public void redo() {
        turn(session::redo);
    }

    private Optional<DesignEditorContributor> contributor() {
        return getEditorSite().getActionBarContributor() instanceof DesignEditorContributor contributor ? Optional.of(contributor) : Optional.empty();
    }

    /** While a label is edited, the keys for copying and the like go to its field. */
    private void typing(Text field) {
        TextActionHandler keys = new TextActionHandler(getEditorSite().getActionBars());
        keys.addText(field);
        getEditorSite().getActionBars().updateActionBars();
        field.addDisposeListener(event -> {
            keys.dispose();
            DiagramContributor.GLOBAL.forEach(id -> getEditorSite().getActionBars().setGlobalActionHandler(id, getActionRegistry().getAction(id)));
            getEditorSite().getActionBars().updateActionBars();
        });
    }

    private void turn(Runnable step) {
        editing.labels().commit();
        turning = true;
        try {
            step.run();
        } finally {
            turning = false;
        }
    }

    @Override
    public void revert() {
        keeper.revert(getSite().getShell());
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        getGraphicalViewer().setRootEditPart(new SmoothRootPart());
        editing.configure(getGraphicalViewer());
        viewing.configure(getGraphicalViewer(), this::showAgain);
        editing.labels().listen(this::typing, () -> contributor().ifPresent(contributor -> contributor.typed(this)));
        DiagramMenu menu = new DiagramMenu(editing, actions);
        MenuManager manager = new MenuManager(null, "org.dodeka.diagram.menu");
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu::fill);
        manager.addMenuListener(viewing::fill);
        getGraphicalViewer().setContextMenu(manager);
        getGraphicalViewer().addSelectionChangedListener(event -> actions.update());
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteLook(getEditDomain(), () -> {
            if (!disposed && live != null) {
                getGraphicalViewer().getControl().setFocus();
            }
        });
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return palette;
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PalettePlace();
    }

    @Override
    protected void createActions() {
        actions.register(getActionRegistry());
        viewing.register(getActionRegistry());
    }

    @Override
    protected void hookGraphicalViewer() {
        super.hookGraphicalViewer();
        getSite().setSelectionProvider(viewing.selection());
    }

    @Override
    public void commandStackChanged(EventObject event) {
        super.commandStackChanged(event);
        firePropertyChange(PROP_DIRTY);
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

    @Override
    public boolean isSaveAsAllowed() {
        return lease != null && !session.isReadOnly();
    }

    @Override
    public void doSaveAs() {
        keeper.saveAs(getSite().getShell());
    }

    private void followFile() {
        if (!input().file().equals(session.file())) {
            setInput(new DiagramInput(session.file(), input().diagram()));
            setTitleToolTip(getEditorInput().getToolTipText());
            firePropertyChange(PROP_INPUT);
        }
    }

    @Override
    public void setFocus() {
        if (live == null) {
            stack.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as GEF declares it
    public Object getAdapter(Class type) {
        if (type == IFile.class) {
            return input().getAdapter(IFile.class);
        }
        if (type == DesignSession.class) {
            return session;
        }
        Object shown = viewing.adapter(type);
        return shown == null ? super.getAdapter(type) : shown;
    }

    @Override
    public void dispose() {
        disposed = true;
        viewing.dispose();
        editing.dispose();
        super.dispose();
        if (live != null) {
            live.dispose();
        }
        if (lease != null) {
            keeper.remove(place);
            session.removeListener(listener);
            lease.close();
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
    }
}
