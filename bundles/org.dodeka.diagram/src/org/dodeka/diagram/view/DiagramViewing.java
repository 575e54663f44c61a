package org.dodeka.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.diagram.action.DiagramMenu;
import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.export.ExportMenu;
import org.dodeka.diagram.figure.Tone;
import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.diagram.part.ViewPart;
import org.dodeka.forms.editor.DesignPart;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.viewpoint.view.View;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** How a person looks at a diagram: what of it is shown and how large, what was found, and what the views around it show. */
public final class DiagramViewing {

    /** The view in which a diagram shows what is selected. */
    public static final String PROPERTIES = "org.dodeka.diagram.properties";

    /** The view in which a diagram is shown in small. */
    public static final String OVERVIEW = "org.dodeka.diagram.overview";

    /** So many hidden figures are named in the menu. */
    private static final int NAMED = 20;

    private final DiagramEditing editing;
    private final DesignPart part;
    private final Hiding hiding;
    private final ElementSelection selection;
    private final FindingsPopup popup;
    private final Set<ElementPage> pages = new LinkedHashSet<>();
    private final Set<OverviewPage> overviews = new LinkedHashSet<>();
    private final List<IAction> actions = new ArrayList<>();
    private final IAction find = action(ActionFactory.FIND.getId(), Messages.find, this::find);
    private final IAction properties = action(ActionFactory.PROPERTIES.getId(), Messages.properties, () -> showView(PROPERTIES));
    private ExportMenu export;
    private ViewBar bar;
    private FindBar search;
    private Zooming zooming;
    private Marks marks;
    private LiveDiagram outdated;
    private boolean begun;

    /**
     * Begins.
     *
     * @param part the editor
     */
    public DiagramViewing(DesignPart part, DiagramEditing editing) {
        this.part = part;
        this.editing = editing;
        hiding = new Hiding(editing);
        selection = new ElementSelection(editing);
        popup = new FindingsPopup(part, editing.labels()::commit);
    }

    private IAction action(String id, String text, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setId(id);
        actions.add(action);
        return action;
    }

    /** Makes the tool bar above the diagram, and the room for the diagram itself. */
    public Composite createControls(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        export = new ExportMenu((IEditorSite) part.getSite(), editing::live, part::getTitle);
        actions.add(export.print());
        bar = new ViewBar(parent, editing, this::find, export::fill);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        search = new FindBar(parent, editing);
        Composite room = new Composite(parent, SWT.NONE);
        room.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
        return room;
    }

    /**
     * The viewer is there.
     *
     * @param again shows the diagram anew, because the workbench looks otherwise now
     */
    public void configure(GraphicalViewer viewer, Runnable again) {
        Control control = viewer.getControl();
        control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        zooming = new Zooming(viewer);
        bar.use(zooming);
        marks = new Marks(viewer, (view, place) -> popup.open(editing.live().session(), view, control, place));
        control.addListener(SWT.KeyDown, this::key);
        viewer.addSelectionChangedListener(event -> selection.update());
        control.addListener(SWT.Paint, event -> followTheme(control, again));
        IHandlerService handlers = part.getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_PROPERTIES, new ActionHandler(properties)); // ends with the site
    }

    /** When the workbench becomes dark or light, everything is painted again, after the colours of the system have changed. */
    private void followTheme(Control control, Runnable again) {
        LiveDiagram live = editing.live();
        if (live != null && live != outdated && live.resources().tone() != Tone.of(control.getDisplay())) {
            outdated = live;
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
                    again.run();
                }
            });
        }
    }

    /** A diagram is shown, and its edit parts are there. */
    public void use(LiveDiagram live) {
        marks.use(live);
        live.onChange(this::follow);
        if (!begun) {
            begun = true;
            zooming.begin();
        }
        follow();
        pages.forEach(ElementPage::update);
    }

    private void follow() {
        marks.update();
        selection.update();
        overviews.forEach(OverviewPage::update);
    }

    /** The selected elements, for the other parts of the workbench. */
    public ISelectionProvider selection() {
        return selection;
    }

    /** Makes the actions known to an editor. */
    public void register(ActionRegistry registry) {
        actions.forEach(registry::registerAction);
    }

    /** What the views around the editor ask of it; null if it is for something else. */
    public Object adapter(Class<?> type) {
        if (type == IPropertySheetPage.class) {
            ElementPage[] page = new ElementPage[1];
            page[0] = new ElementPage(part, () -> pages.remove(page[0]));
            pages.add(page[0]);
            return page[0];
        }
        if (type == IContentOutlinePage.class) {
            OverviewPage[] page = new OverviewPage[1];
            page[0] = new OverviewPage(editing, () -> overviews.remove(page[0]));
            overviews.add(page[0]);
            return page[0];
        }
        if (type == DiagramViewing.class) {
            return this;
        }
        return type == ZoomManager.class && zooming != null ? zooming.levels() : null;
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (event.keyCode == '1' || event.keyCode == SWT.KEYPAD_1) && quickFix()) {
            event.doit = false;
        }
    }

    /** Opens what can be done about the findings of the selected view. */
    private boolean quickFix() {
        List<ViewPart> selected = editing.live() == null ? List.of() : editing.selection();
        if (selected.size() != 1) {
            return false;
        }
        Rectangle place = marks.place(selected.getFirst().view());
        if (place == null) {
            place = selected.getFirst().getFigure().getBounds().getCopy();
            selected.getFirst().getFigure().translateToAbsolute(place);
        }
        return popup.open(editing.live().session(), selected.getFirst().view(), editing.viewer().getControl(), place);
    }

    private void find() {
        if (editing.live() != null) {
            search.open();
        }
    }

    private void showView(String id) {
        try {
            part.getSite().getPage().showView(id);
        } catch (PartInitException failure) {
            OpenDesigns.report(failure.getMessage(), failure);
        }
    }

    /** Adds to the menu of a diagram. */
    public void fill(IMenuManager menu) {
        LiveDiagram live = editing.live();
        if (live == null || live.scene() == null) {
            return;
        }
        menu.appendToGroup(DiagramMenu.ELEMENT, properties);
        addPin(menu);
        addHide(menu);
        MenuManager layers = new MenuManager(Messages.layersAndFilters, Icons.of("layers"), null);
        LayersMenu.fill(layers, live);
        menu.appendToGroup(DiagramMenu.SHOW, layers);
        menu.appendToGroup(DiagramMenu.SHOW, action(Messages.overview, true, () -> showView(OVERVIEW)));
        menu.appendToGroup(DiagramMenu.SHOW, find);
        MenuManager out = new MenuManager(Messages.export, Icons.of("export"), null);
        export.fill(out);
        menu.add(out);
    }

    private void addPin(IMenuManager menu) {
        Action pin = new Action(Messages.pin, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                hiding.pin(!hiding.isPinned());
            }
        };
        pin.setEnabled(hiding.canPin());
        pin.setChecked(hiding.isPinned());
        menu.appendToGroup(DiagramMenu.ARRANGE, pin);
    }

    private void addHide(IMenuManager menu) {
        menu.appendToGroup(DiagramMenu.SHOW, action(Messages.hide, hiding.canHide(), hiding::hide));
        List<View> hidden = hiding.hidden();
        MenuManager show = new MenuManager(NLS.bind(Messages.showHidden, hidden.size()));
        boolean writable = hiding.isWritable();
        for (View view : hidden.subList(0, Math.min(NAMED, hidden.size()))) {
            show.add(action(editing.name(view).replace("&", "&&"), writable, () -> hiding.show(List.of(view))));
        }
        if (hidden.size() > 1) {
            show.add(new Separator());
            show.add(action(Messages.showAll, writable, () -> hiding.show(hidden)));
        }
        if (!hidden.isEmpty()) {
            menu.appendToGroup(DiagramMenu.SHOW, show);
        }
    }

    private static IAction action(String text, boolean enabled, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    /** What is being typed beside the diagram belongs to the design from now on. */
    public void commitFields() {
        pages.forEach(ElementPage::commit);
    }

    /** The diagram is closed. */
    public void dispose() {
        popup.close();
        selection.dispose();
        outdated = null;
        if (marks != null) {
            marks.dispose();
        }
        if (bar != null) {
            bar.dispose();
        }
    }
}
