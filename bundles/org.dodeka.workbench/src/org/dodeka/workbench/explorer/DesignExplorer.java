package org.dodeka.workbench.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dodeka.diagram.open.Diagrams;
import org.dodeka.forms.SoftSelection;
import org.dodeka.forms.editor.DesignPart;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.INavigatorContentService;

/** The projects and files of the workspace, and what is in the designs. */
public final class DesignExplorer extends CommonNavigator {

    /** The id of the view. */
    public static final String ID = "org.dodeka.workbench.explorer";

    /** How long typing must pause before the tree is searched, in milliseconds. */
    private static final int PAUSE = 200;

    /** So many matches are made visible by opening what is above them; of more, the person types more anyway. */
    private static final int OPENED = 100;

    private static final Map<INavigatorContentService, DesignExplorer> EXPLORERS = new HashMap<>();

    private final ISelectionListener selections = this::selectedElsewhere;
    private final Runnable searching = this::search;
    private final ElementEdits edits = new ElementEdits(this);
    private ExplorerDesigns designs;
    private Search search;
    private Text field;
    private Object[] expanded;
    private boolean following;

    /** The designs of the explorer with a content service; null if it has none. */
    static ExplorerDesigns designs(INavigatorContentService service) {
        DesignExplorer explorer = of(service);
        return explorer == null ? null : explorer.designs;
    }

    /** The explorer with a content service; null if it is closed. */
    static DesignExplorer of(INavigatorContentService service) {
        return EXPLORERS.get(service);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.searchHint);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.searchHint;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(field);
        field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, searching));
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, event -> toTree());
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        super.createPartControl(body);
        SoftSelection.on(getCommonViewer().getTree());
        search = new Search(designs);
        getCommonViewer().addFilter(search);
        designs.onShown(() -> {
            if (search.isOn()) {
                field.getDisplay().timerExec(PAUSE, searching);
            }
        });
        getCommonViewer().addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                if (event.getElement() instanceof IFile file && !search.isOn()) {
                    designs.collapsed(file);
                }
            }

            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                // what is below is read when it is asked for
            }
        });
        getCommonViewer().addPostSelectionChangedListener(event -> follow(event.getStructuredSelection()));
        getCommonViewer().getTree().addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'f') {
                field.setFocus();
                field.selectAll();
            }
        });
        getSite().getPage().addSelectionListener(selections);
        Job.createSystem(Messages.diagrams, (ICoreRunnable) monitor -> Diagrams.all()).schedule(); // their names are at hand when they are asked for
    }

    @Override
    protected CommonViewer createCommonViewerObject(Composite parent) {
        CommonViewer viewer = super.createCommonViewerObject(parent);
        designs = new ExplorerDesigns(viewer);
        EXPLORERS.put(viewer.getNavigatorContentService(), this);
        viewer.getControl().addDisposeListener(event -> {
            EXPLORERS.remove(viewer.getNavigatorContentService());
            designs.dispose();
        });
        return viewer;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            field.setText("");
            search();
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_DOWN) {
            toTree();
            event.doit = false;
        }
    }

    private void toTree() {
        search();
        CommonViewer viewer = getCommonViewer();
        viewer.getTree().setFocus();
        if (viewer.getStructuredSelection().isEmpty() && search.isOn()) {
            List<Object> first = search.matches(1);
            if (!first.isEmpty()) {
                viewer.setSelection(new StructuredSelection(first), true);
            }
        }
    }

    /** Searches at once. */
    private void search() {
        if (field.isDisposed()) {
            return;
        }
        field.getDisplay().timerExec(-1, searching);
        String typed = field.getText();
        CommonViewer viewer = getCommonViewer();
        boolean was = search.isOn();
        if (!was && typed.isBlank()) {
            return;
        }
        if (!was) {
            expanded = viewer.getExpandedElements();
        }
        search.use(typed);
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh(false);
            if (search.isOn()) {
                search.matches(OPENED).forEach(this::open);
            } else {
                viewer.setExpandedElements(expanded);
                expanded = null;
                if (!viewer.getStructuredSelection().isEmpty()) {
                    viewer.setSelection(viewer.getSelection(), true);
                }
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void open(Object match) {
        Object parent = match instanceof Node node ? Structure.parent(node) : null;
        if (parent != null && !getCommonViewer().getExpandedState(parent)) {
            open(parent);
            getCommonViewer().setExpandedState(parent, true);
        }
    }

    /** Selects an element in the tree and opens what is above it. */
    public void reveal(DesignSession session, EObject element) {
        reveal(session, List.of(element));
    }

    void reveal(DesignSession session, List<EObject> elements) {
        FileDesign design = designs.of(session);
        if (design != null) {
            designs.flush();
            List<Object> nodes = new ArrayList<>();
            for (EObject element : elements) {
                EObject shown = Structure.shown(element);
                nodes.add(shown == null ? design.file() : Structure.node(design, shown));
            }
            getCommonViewer().setSelection(new StructuredSelection(nodes), true);
        }
    }

    /** The design of a node or a file; null if it is neither. */
    public FileDesign design(Object target) {
        return target instanceof Node node ? node.design() : ExplorerDesigns.isDesign(target) ? designs.of((IFile) target) : null;
    }

    /** Lets the person change the name of an element where it stands. */
    void rename(DesignSession session, EObject element) {
        FileDesign design = designs.of(session);
        if (design != null && Renaming.isPossible(element)) {
            new Renaming(getCommonViewer(), session, Structure.node(design, element)).begin();
        }
    }

    ElementEdits edits() {
        return edits;
    }

    private void follow(IStructuredSelection selection) {
        if (isLinkingEnabled() && !following && selection.size() == 1 && selection.getFirstElement() instanceof ElementNode node) {
            following = true;
            try {
                Opening.follow(getSite().getPage(), node);
            } finally {
                following = false;
            }
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (isLinkingEnabled() && !following && part instanceof DesignPart editor && selection instanceof IStructuredSelection structured) {
            EObject element = Adapters.adapt(structured.getFirstElement(), EObject.class);
            Optional<DesignSession> session = editor.session();
            if (element != null && session.isPresent()) {
                following = true;
                try {
                    reveal(session.get(), element);
                } finally {
                    following = false;
                }
            }
        }
    }

    /** The platform selects the file of the active editor; an element in it that is selected already says more. */
    @Override
    public void selectReveal(ISelection selection) {
        Object now = getCommonViewer().getStructuredSelection().getFirstElement();
        boolean known = now instanceof Node node && selection instanceof IStructuredSelection structured && structured.size() == 1
                && node.design().file().equals(structured.getFirstElement());
        if (!known) {
            super.selectReveal(selection);
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        super.dispose();
    }
}
