package org.dodeka.workbench.wizards;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** What is the new project called, where does it lie, and is there a first design in it? */
final class ProjectPage extends GuidedPage {

    private Text name;
    private Button inWorkspace;
    private Text location;
    private Button browse;
    private Button withDesign;

    ProjectPage() {
        super("project", Messages.projectTitle, Messages.projectDescription);
    }

    @Override
    void fill(Composite body) {
        name = text(body, Messages.projectName, 2);
        inWorkspace = tick(body, Messages.inWorkspace, this::moved);
        inWorkspace.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(inWorkspace);
        location = text(body, Messages.location, 1);
        browse = push(body, Messages.browseFolder, this::browse);
        withDesign = tick(body, Messages.withDesign, () -> getContainer().updateButtons());
        withDesign.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(withDesign);
        note(body, Messages.projectNote);
        moved();
    }

    private void moved() {
        boolean elsewhere = !inWorkspace.getSelection();
        location.setEnabled(elsewhere);
        browse.setEnabled(elsewhere);
        if (withDesign != null) {
            changed();
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setMessage(Messages.locationQuestion);
        dialog.setFilterPath(location.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            location.setText(chosen);
        }
    }

    @Override
    Check check() {
        String called = name.getText().strip();
        if (called.isEmpty()) {
            return Check.missing(Messages.projectNameMissing);
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus valid = workspace.validateName(called, IResource.PROJECT);
        if (!valid.isOK()) {
            return Check.wrong(NLS.bind(Messages.projectNameWrong, called, valid.getMessage()));
        } else if (isTaken(workspace, called)) {
            return Check.wrong(NLS.bind(Messages.projectThere, called));
        } else if (inWorkspace.getSelection()) {
            return Check.FINE;
        } else if (location.getText().isBlank()) {
            return Check.missing(Messages.locationMissing);
        }
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return Check.wrong(NLS.bind(Messages.locationWrong, location.getText().strip()));
        }
        IStatus possible = workspace.validateProjectLocationURI(project(), folder.get().toUri());
        return possible.getSeverity() < IStatus.ERROR ? Check.FINE : Check.wrong(NLS.bind(Messages.locationImpossible, possible.getMessage()));
    }

    /** File systems may not tell upper and lower case apart. */
    private static boolean isTaken(IWorkspace workspace, String called) {
        for (IProject project : workspace.getRoot().getProjects()) {
            if (project.getName().equalsIgnoreCase(called)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Path> folder() {
        try {
            Path path = Path.of(location.getText().strip());
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
    }

    /** Where the project is to lie; null for the workspace. */
    URI place() {
        return inWorkspace.getSelection() ? null : folder().map(Path::toUri).orElse(null);
    }

    boolean startsWithDesign() {
        return withDesign.getSelection();
    }

    @Override
    public boolean canFlipToNextPage() {
        return super.canFlipToNextPage() && startsWithDesign();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
