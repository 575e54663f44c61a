package org.dodeka.workbench.explorer;

import java.net.URL;
import java.util.List;
import java.util.Objects;

import org.dodeka.forms.SoftSelection;
import org.dodeka.forms.Words;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Space;
import org.dodeka.model.edit.Icons;
import org.dodeka.session.WhereUsed;
import org.dodeka.session.WhereUsed.Use;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows who refers to an element, and as what; an element of the list is opened by a double click or Enter. */
public final class WhereUsedPopup extends PopupDialog {

    private static final Point SIZE = new Point(460, 340);

    /** So many users are listed; nobody reads more, and each is a row. */
    private static final int MOST = 2_000;

    private final DesignExplorer explorer;
    private final ElementNode node;
    private final List<Use> uses;
    private Tree tree;

    /** Prepares to show the uses of an element. */
    public WhereUsedPopup(DesignExplorer explorer, ElementNode node) {
        super(explorer.getSite().getShell(), SWT.RESIZE | SWT.ON_TOP, true, true, true, false, false, "", Messages.usesHint);
        this.explorer = explorer;
        this.node = node;
        uses = uses(node);
        setTitleText(title());
    }

    private static List<Use> uses(ElementNode node) {
        EObject element = node.element();
        return element == null ? List.of() : node.design().session().map(session -> WhereUsed.of(session, element))
                .orElseGet(() -> WhereUsed.of(node.design().root(), element));
    }

    private String title() {
        int times = uses.size();
        return NLS.bind(times == 0 ? Messages.usedNowhere : times == 1 ? Messages.usedOnce : Messages.used, Labels.of(node.element()), times);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        SoftSelection.on(tree);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), tree);
        TreeItem group = null;
        Use former = null;
        for (Use use : uses.subList(0, Math.min(MOST, uses.size()))) {
            if (former == null || former.as() != use.as() || former.user().eClass() != use.user().eClass()) {
                group = new TreeItem(tree, SWT.NONE);
                group.setText(NLS.bind(Messages.usedIn, Words.many(use.user().eClass()), Words.of(use.as())));
                former = use;
            }
            TreeItem item = new TreeItem(group, SWT.NONE);
            item.setText(label(use.user()));
            URL icon = Objects.requireNonNullElse(Icons.of(use.user().eClass().getName()), Icons.of("Element"));
            item.setImage(images.get(ImageDescriptor.createFromURL(icon)));
            item.setData(use.user());
        }
        for (TreeItem item : tree.getItems()) {
            item.setExpanded(true);
        }
        if (tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0).getItem(0));
        }
        tree.addListener(SWT.DefaultSelection, event -> go((TreeItem) event.item));
        return tree;
    }

    private static String label(EObject user) {
        EObject around = user.eContainer();
        String name = Labels.of(user);
        return around instanceof Space || around != null && around.eContainer() != null && Structure.shown(user) != user
                ? name + " " + NLS.bind(Messages.usedWithin, Labels.of(around)) : name;
    }

    private void go(TreeItem item) {
        if (item.getData() instanceof EObject user) {
            EObject shown = Structure.shown(user);
            close();
            if (shown != null) {
                Opening.reveal(explorer.getSite().getPage(), Structure.node(node.design(), shown));
            }
        }
    }

    @Override
    protected Control getFocusControl() {
        return tree;
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }
}
