package org.dodeka.workbench.explorer;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.forms.ElementClipboard;
import org.dodeka.forms.Words;
import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.model.edit.Icons;
import org.dodeka.session.CopiedElements;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;

/** What can be done with the elements of designs in the explorer, in its menu and by the keys that people know. */
public final class ElementActions extends CommonActionProvider {

    private DesignExplorer explorer;
    private SessionHistory history;
    private IAction open;
    private IAction cut;
    private IAction copy;
    private IAction paste;
    private IAction pasteHere;
    private IAction pasteIntoFile;
    private IAction pasteFiles;
    private IAction duplicate;
    private IAction delete;
    private IAction rename;
    private IAction whereUsed;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        explorer = (DesignExplorer) ((CommonViewer) site.getStructuredViewer()).getCommonNavigator();
        history = new SessionHistory();
        ElementEdits edits = explorer.edits();
        open = action(Messages.open, null, null, this::open);
        cut = action(Messages.cut, ActionFactory.CUT, ISharedImages.IMG_TOOL_CUT, () -> edits.cut(nodes()));
        copy = action(Messages.copy, ActionFactory.COPY, ISharedImages.IMG_TOOL_COPY, () -> edits.copy(nodes()));
        paste = action(Messages.paste, ActionFactory.PASTE, ISharedImages.IMG_TOOL_PASTE, () -> edits.paste(selection().getFirstElement()));
        pasteHere = action(Messages.paste, ActionFactory.PASTE, ISharedImages.IMG_TOOL_PASTE, paste::run); // disabled by what is on the clipboard
        pasteIntoFile = action(Messages.pasteElements, ActionFactory.PASTE, ISharedImages.IMG_TOOL_PASTE, this::pasteIntoFile);
        duplicate = action(Messages.duplicate, null, null, () -> edits.duplicate(nodes()));
        delete = action(Messages.delete, ActionFactory.DELETE, ISharedImages.IMG_TOOL_DELETE, () -> edits.delete(nodes()));
        rename = action(Messages.rename, ActionFactory.RENAME, null, () -> edits.rename(nodes().getFirst()));
        whereUsed = action(Messages.whereUsed, null, null, this::showUses);
    }

    private static IAction action(String label, ActionFactory global, String image, Runnable work) {
        Action action = new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
        if (global != null) {
            action.setActionDefinitionId(global.getCommandId());
        }
        if (image != null) {
            action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
        return action;
    }

    private IStructuredSelection selection() {
        return explorer.getCommonViewer().getStructuredSelection();
    }

    /** The selected elements, if nothing else is selected and they are of one design. */
    private List<ElementNode> nodes() {
        List<ElementNode> nodes = new ArrayList<>();
        for (Object each : selection()) {
            if (each instanceof ElementNode node && node.element() != null && (nodes.isEmpty() || nodes.getFirst().design() == node.design())) {
                nodes.add(node);
            } else {
                return List.of();
            }
        }
        return nodes;
    }

    private void open() {
        Object selected = selection().getFirstElement();
        switch (selected) {
            case ElementNode node -> Opening.reveal(explorer.getSite().getPage(), node);
            case Node.NoteNode note -> Opening.open(explorer.getSite().getPage(), note.design().file());
            case Node.DiagramNode diagram -> Opening.diagram(explorer.getSite().getPage(), diagram);
            case IFile file -> Opening.open(explorer.getSite().getPage(), file);
            case null, default -> {
                // lists are opened in the tree
            }
        }
    }

    /** What is on the clipboard decides whether elements are pasted into a design or files beside it. */
    private void pasteIntoFile() {
        CopiedElements elements = ElementClipboard.content().orElse(null);
        if (elements != null) {
            explorer.edits().paste(elements, selection().getFirstElement());
        } else if (pasteFiles != null && pasteFiles.isEnabled()) {
            pasteFiles.run();
        }
    }

    private void showUses() {
        ElementNode node = nodes().getFirst();
        new WhereUsedPopup(explorer, node).open();
    }

    private boolean isEditable() {
        FileDesign design = explorer.design(selection().getFirstElement());
        return design != null && selection().size() == 1 && isOfElements(selection().getFirstElement())
                && design.session().filter(session -> session.isReadOnly()).isEmpty();
    }

    private static boolean isOfElements(Object selected) {
        return !(selected instanceof Node.NoteNode || selected instanceof Node.DiagramsNode || selected instanceof Node.DiagramNode);
    }

    private void enable() {
        List<ElementNode> nodes = nodes();
        boolean some = !nodes.isEmpty();
        boolean changeable = some && nodes.getFirst().design().session().filter(session -> session.isReadOnly()).isEmpty();
        cut.setEnabled(changeable);
        copy.setEnabled(some);
        paste.setEnabled(isEditable());
        duplicate.setEnabled(changeable);
        delete.setEnabled(changeable);
        rename.setEnabled(changeable && nodes.size() == 1 && Renaming.isPossible(nodes.getFirst().element()));
        whereUsed.setEnabled(nodes.size() == 1);
        open.setEnabled(selection().size() == 1 && !(selection().getFirstElement() instanceof ListNode)
                && !(selection().getFirstElement() instanceof Node.RangeNode) && !(selection().getFirstElement() instanceof Node.DiagramsNode));
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        enable();
        boolean inDesign = selection().getFirstElement() instanceof Node;
        bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open.isEnabled() ? open : null);
        if (inDesign) {
            bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut);
            bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
            bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
            bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
            bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        }
        IAction ofFiles = bars.getGlobalActionHandler(ActionFactory.PASTE.getId());
        if (!inDesign && ofFiles != null && ofFiles != pasteIntoFile && isEditable()) {
            pasteFiles = ofFiles;
            bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), pasteIntoFile);
        }
        FileDesign design = explorer.design(selection().getFirstElement());
        history.follow(bars, design == null ? null : design.session().orElse(null));
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        enable();
        Object selected = selection().getFirstElement();
        fillNew(menu, selected);
        fillPaste(menu, selected);
        if (open.isEnabled()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
        if (selected instanceof Node && isOfElements(selected)) {
            boolean elements = !nodes().isEmpty();
            if (elements) {
                menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, cut);
                menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, copy);
            }
            pasteHere.setEnabled(paste.isEnabled() && fits(ElementClipboard.content().orElse(null), selected));
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, pasteHere);
            if (elements) {
                menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, duplicate);
                menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, delete);
                menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, rename);
                menu.appendToGroup(ICommonMenuConstants.GROUP_SEARCH, whereUsed);
            }
        }
    }

    private void fillPaste(IMenuManager menu, Object selected) {
        if (selected instanceof IFile && isEditable() && ElementClipboard.content().isPresent()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, pasteIntoFile);
        }
    }

    private boolean fits(CopiedElements elements, Object target) {
        EObject near = switch (target) {
            case ElementNode node -> node.element();
            case ListNode list -> list.owner();
            case Node.RangeNode range -> range.list().owner();
            default -> null;
        };
        return elements != null && elements.fits(near);
    }

    private void fillNew(IMenuManager menu, Object selected) {
        if (!isEditable()) {
            return;
        }
        String label = selected instanceof IFile ? Messages.newElementMenu : Messages.newMenu;
        MenuManager submenu = new MenuManager(label, "org.dodeka.workbench.explorer.new");
        switch (selected) {
            case IFile file -> Structure.DESIGN.forEach(list -> add(submenu, file, list));
            case ListNode list -> add(submenu, list, list.list());
            case ElementNode node when node.element() instanceof Space space -> {
                submenu.add(create(node, DesignPackage.Literals.DESIGN__SPACES, NLS.bind(Messages.subspace, Labels.of(space))));
                Structure.SPACE.forEach(list -> add(submenu, node, list));
                submenu.add(new Separator());
                add(submenu, new ListNode(node.design(), null, DesignPackage.Literals.DESIGN__SPACES), DesignPackage.Literals.DESIGN__SPACES);
            }
            case ElementNode node when node.element() != null -> add(submenu, node, node.element().eContainmentFeature());
            case null, default -> {
                // nothing fits
            }
        }
        if (!submenu.isEmpty()) {
            menu.insertAfter(ICommonMenuConstants.GROUP_NEW, submenu);
        }
    }

    /** Answers and waivers are not made in the tree: they need a question, or a finding. */
    private void add(IMenuManager menu, Object target, EReference list) {
        EClass type = list.getEReferenceType();
        if (type != DesignPackage.Literals.RESPONSE && type != DesignPackage.Literals.WAIVER) {
            menu.add(create(target, list, Words.of(type)));
        }
    }

    private IAction create(Object target, EReference list, String label) {
        IAction create = action(label.replace("&", "&&"), null, null, () -> explorer.edits().create(target, list));
        create.setImageDescriptor(ImageDescriptor.createFromURL(Icons.of(list.getEReferenceType().getName())));
        return create;
    }

    @Override
    public void dispose() {
        history.dispose();
        super.dispose();
    }
}
