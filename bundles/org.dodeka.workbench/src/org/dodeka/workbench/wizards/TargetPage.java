package org.dodeka.workbench.wizards;

import org.dodeka.forms.SoftSelection;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.model.WorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** Where is the new design kept? Both folder and name are proposed; a name that was typed is left as it is. */
final class TargetPage extends GuidedPage {

    private static final String DOT = ".";
    private static final String LAST = "designs";

    private final IResource near;
    private Text folder;
    private TreeViewer tree;
    private Text name;
    private String proposed = "";
    private boolean setting;

    /** @param near what the person had selected; null for nothing */
    TargetPage(IResource near) {
        super("target", Messages.targetTitle, Messages.targetDescription);
        this.near = near;
    }

    @Override
    void fill(Composite body) {
        folder = text(body, Messages.folder, 2);
        label(body, "");
        tree = new TreeViewer(body, SWT.BORDER | SWT.SINGLE);
        SoftSelection.on(tree.getTree());
        tree.setContentProvider(new WorkbenchContentProvider());
        tree.setLabelProvider(WorkbenchLabelProvider.getDecoratingWorkbenchLabelProvider());
        tree.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object element) {
                return element instanceof IContainer container && container.isAccessible() && !container.getName().startsWith(DOT);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(8)).span(2, 1).applyTo(tree.getControl());
        name = text(body, Messages.fileName, 2);
        tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
        setting = true;
        IContainer start = start();
        folder.setText(start == null ? Messages.ownProject : start.getFullPath().makeRelative().toString());
        if (start != null) {
            tree.setSelection(new StructuredSelection(start), true);
        }
        name.setText(proposed);
        setting = false;
        tree.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof IContainer chosen) {
                folder.setText(chosen.getFullPath().makeRelative().toString());
            }
        });
    }

    /** Where the person was; or else where the last design was put, or in a project of their own: not among the examples. */
    private IContainer start() {
        IContainer there = near instanceof IFile file ? file.getParent() : near instanceof IContainer container ? container : null;
        if (there != null && there.isAccessible() && there.getProject() != null) {
            return there;
        }
        String last = getDialogSettings().get(LAST);
        IPath path = IPath.fromPortableString(last == null ? Messages.ownProject : last);
        return ResourcesPlugin.getWorkspace().getRoot().findMember(path) instanceof IContainer container && container.isAccessible() ? container : null;
    }

    void remember() {
        getDialogSettings().put(LAST, file().getParent().getFullPath().toPortableString());
    }

    /** Proposes a name for the file, unless the person has typed one. */
    void propose(String fileName) {
        if (name == null || name.getText().equals(proposed)) {
            proposed = fileName;
            if (name != null && !name.getText().equals(fileName)) {
                name.setText(fileName);
            }
        }
    }

    @Override
    Check check() {
        return setting ? Check.missing(null) : DesignFile.check(folder.getText(), name.getText());
    }

    /** Whether a file is there by that name, of which the person was told. */
    boolean replaces() {
        return DesignFile.isThere(file());
    }

    IFile file() {
        return DesignFile.of(folder.getText(), name.getText());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            changed(); // another design may be there by now
            name.setFocus();
            name.selectAll();
        }
    }
}
