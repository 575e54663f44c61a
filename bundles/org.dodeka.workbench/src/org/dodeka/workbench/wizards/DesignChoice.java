package org.dodeka.workbench.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.Labels;
import org.dodeka.model.resource.Designs;
import org.dodeka.session.DesignSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;

/** Which design? Those that are open, and those of the workspace. The one that the person was at is chosen at first. */
final class DesignChoice {

    /**
     * A design that can be chosen.
     *
     * @param label for people
     * @param path its file
     * @param session null if it is not open
     */
    record Item(String label, Path path, DesignSession session) {
    }

    private final List<Item> items;
    private final Combo combo;

    DesignChoice(Composite parent, IResource selected, IWorkbenchPage page, Runnable chosen) {
        items = items();
        combo = new Combo(parent, SWT.READ_ONLY);
        items.forEach(item -> combo.add(item.label()));
        combo.select(first(selected, page));
        combo.addListener(SWT.Selection, event -> chosen.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(combo);
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (DesignSession session : OpenDesigns.sessions().all()) {
            String label = session.isDirty() ? Messages.openUnsaved : Messages.open;
            items.add(new Item(NLS.bind(label, Labels.of(session.design()), session.file().getFileName()), session.file(), session));
        }
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + Designs.EXTENSION)) {
                    IResource file = proxy.requestResource();
                    Path path = file.getLocation() == null ? null : file.getLocation().toPath();
                    if (path != null && items.stream().noneMatch(item -> item.path().equals(path))) {
                        items.add(new Item(file.getFullPath().makeRelative().toString(), path, null));
                    }
                }
                return !proxy.isDerived() && !proxy.isHidden();
            }, IResource.NONE);
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG);
        }
        return items;
    }

    private int first(IResource selected, IWorkbenchPage page) {
        int at = -1;
        if (selected instanceof IFile file && file.getLocation() != null) {
            at = indexOf(file.getLocation().toPath());
        }
        if (at < 0 && page != null && page.getActiveEditor() instanceof DesignEditor editor) {
            at = editor.session().map(session -> indexOf(session.file())).orElse(-1);
        }
        return Math.max(at, 0);
    }

    private int indexOf(Path path) {
        return items.stream().map(Item::path).toList().indexOf(path);
    }

    /** Empty if there is no design at all. */
    Optional<Item> item() {
        int at = combo.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }
}
