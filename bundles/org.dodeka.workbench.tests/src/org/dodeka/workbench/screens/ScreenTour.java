package org.dodeka.workbench.screens;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.model.design.Design;
import org.dodeka.workbench.FirstStart;
import org.dodeka.workbench.welcome.WelcomeHandler;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/**
 * Goes through the workbench and takes a picture of every page and dialog; {@code ./dodeka screenshots} runs it, the tests do not. The environment
 * says where the pictures go (DODEKA_SCREENSHOTS) and how the workbench looks (DODEKA_LOOK: light or dark).
 */
class ScreenTour {

    private static final String[] PAGES = { "overview", "spaces", "people", "boundaries", "value", "forces", "disciplines", "answers", "source" };

    private final Camera camera = new Camera(Path.of(System.getenv("DODEKA_SCREENSHOTS")));
    private final Shell shell = page().getWorkbenchWindow().getShell();

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @Test
    void takes_pictures() throws Exception {
        shell.setBounds(Display.getCurrent().getPrimaryMonitor().getBounds());
        camera.settle();
        pages();
        views();
        wizards();
        preferences();
        trouble();
        help();
    }

    private DesignEditor open(String example) throws Exception {
        DesignEditor editor = (DesignEditor) IDE.openEditor(page(), FirstStart.example(example));
        camera.until(() -> editor.session().isPresent());
        return editor;
    }

    private void pages() throws Exception {
        DesignEditor editor = open("wind-quality");
        camera.picture("start");
        IWorkbenchPartReference reference = page().getReference(editor);
        page().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
        for (String id : PAGES) {
            if (editor.setActivePage(id) != null) {
                camera.picture("page-" + id);
            }
        }
        DesignEditor flawed = open("compliance-express");
        camera.picture("page-overview-flawed");
        Design design = flawed.session().orElseThrow().design();
        flawed.reveal(design.getSpaces().getFirst());
        camera.picture("page-spaces-flawed");
        page().setPartState(page().getReference(flawed), IWorkbenchPage.STATE_RESTORED);
    }

    private void views() throws Exception {
        open("compliance-express");
        for (String view : List.of("org.dodeka.workbench.findings", "org.dodeka.workbench.whatif", "org.eclipse.ui.views.ProblemView")) {
            page().showView(view);
            camera.picture("view-" + view.replaceFirst(".*\\.", ""));
        }
        page().showView("org.dodeka.workbench.findings");
    }

    private void wizards() {
        for (String wizard : List.of("newProject", "newDesign")) {
            camera.wizard(wizard, () -> run("org.eclipse.ui.newWizard(newWizardId=org.dodeka.workbench." + wizard + ")"));
        }
        for (String wizard : List.of("exportXml", "exportReport", "exportPeople")) {
            camera.wizard(wizard, () -> run("org.eclipse.ui.file.export(exportWizardId=org.dodeka.workbench." + wizard + ")"));
        }
        for (String wizard : List.of("importXml", "importPeople")) {
            camera.wizard(wizard, () -> run("org.eclipse.ui.file.import(importWizardId=org.dodeka.workbench." + wizard + ")"));
        }
    }

    private void preferences() {
        for (String id : List.of("org.dodeka.workbench.preferences", "org.dodeka.workbench.preferences.rules", "org.eclipse.ui.preferencePages.Views")) {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell, id, null, "CON-4");
            dialog.setBlockOnOpen(false);
            camera.dialog("preferences-" + id.replaceFirst(".*\\.", ""), dialog::open);
        }
    }

    private void trouble() throws Exception {
        IResource folder = FirstStart.example("wind-quality").getParent();
        IFile broken = folder.getProject().getFile(IPath.fromOSString("broken.learning"));
        String good = Files.readString(Path.of(FirstStart.example("wind-quality").getLocationURI()));
        broken.create(new ByteArrayInputStream(good.replaceFirst("</\\w+>", "").getBytes(StandardCharsets.UTF_8)), true, null);
        IDE.openEditor(page(), broken);
        camera.picture("trouble-broken");
        IFile newer = folder.getProject().getFile(IPath.fromOSString("newer.learning"));
        newer.create(new ByteArrayInputStream(good.replaceFirst("formatVersion=\"[^\"]*\"", "formatVersion=\"9.0\"").getBytes(StandardCharsets.UTF_8)), true, null);
        IDE.openEditor(page(), newer);
        camera.picture("trouble-newer");
        page().closeAllEditors(false);
        camera.settle();
        broken.delete(true, null);
        newer.delete(true, null);
    }

    private void help() throws Exception {
        WelcomeHandler.open(page(), true);
        camera.picture("welcome");
        camera.dialog("about", () -> run("org.eclipse.ui.help.aboutAction"));
        run("org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.dodeka.help.firstDesign)");
        camera.picture("cheat-sheet");
        open("wind-quality").setActivePage("spaces");
        run("org.eclipse.ui.help.dynamicHelp");
        camera.picture("dynamic-help");
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(command), null);
        } catch (CommandException failed) {
            throw new IllegalStateException(command, failed);
        }
    }
}
