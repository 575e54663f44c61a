package org.dodeka.workbench.screens;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.dodeka.diagram.editor.DiagramEditor;
import org.dodeka.diagram.editor.DiagramInput;
import org.dodeka.diagram.open.Diagrams;
import org.dodeka.forms.Field;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.findings.AskingInput;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.dodeka.workbench.FirstStart;
import org.dodeka.workbench.explorer.DesignExplorer;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.WhereUsedPopup;
import org.dodeka.workbench.look.Appearance;
import org.dodeka.workbench.start.Splash;
import org.dodeka.workbench.welcome.WelcomeHandler;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
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

    private static final String[] EXAMPLES = { "wind-quality", "leaderful-operations", "leaders-between-events", "learning-culture", "river-care",
        "compliance-express" };

    private final Camera camera = new Camera(Path.of(System.getenv("DODEKA_SCREENSHOTS")));
    private final Shell shell = page().getWorkbenchWindow().getShell();

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    @Test
    void takes_pictures() throws Exception {
        Optional.ofNullable(System.getenv("DODEKA_LOOK")).ifPresent(look -> Appearance.valueOf(look.toUpperCase(Locale.ROOT)).choose());
        camera.fill(shell);
        start();
        pages();
        diagrams();
        views();
        findings();
        wizards();
        preferences();
        trouble();
        help();
    }

    private DesignEditor open(IFile file) throws Exception {
        DesignEditor editor = (DesignEditor) IDE.openEditor(page(), file);
        camera.until(() -> editor.session().isPresent());
        return editor;
    }

    private DesignEditor open(String example) throws Exception {
        return open(FirstStart.example(example));
    }

    private static DesignSession session(DesignEditor editor) {
        return editor.session().orElseThrow();
    }

    private void start() throws Exception {
        open("wind-quality");
        camera.picture("start");
        Splash.show(Display.getCurrent());
        Splash.advance();
        camera.picture("splash");
        Splash.close();
        camera.dialog("workspace", () -> run("org.dodeka.workbench.switchWorkspace"));
    }

    private void pages() throws Exception {
        DesignEditor editor = open("wind-quality");
        page().setPartState(page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        for (String id : PAGES) {
            if (editor.setActivePage(id) != null) {
                camera.picture("page-" + id);
            }
        }
        Design design = session(editor).design();
        reveal(editor, "participation", design.getSpaces().getFirst().getParticipations().getFirst());
        reveal(editor, "activity", design.getSpaces().get(1).getActivities().getFirst());
        reveal(editor, "person", design.getPersons().getFirst());
        reveal(editor, "boundary", design.getBoundaries().getFirst());
        reveal(editor, "loop", design.getLoops().getFirst());
        reveal(editor, "indicator", design.getIndicators().get(1));
        reveal(editor, "story", design.getStories().getFirst());
        reveal(editor, "sign", design.getSigns().getFirst());
        reveal(editor, "waiver", design.getWaivers().getFirst());
        editor.revealDiscipline("VOI");
        camera.picture("page-voices");
        editor.reveal(design.getGoals().getFirst(), DesignPackage.Literals.GOAL__OWNER);
        camera.dialog("choose-one", this::choose);
        DesignEditor flawed = open("compliance-express");
        camera.picture("page-overview-flawed");
        editor = flawed;
        reveal(editor, "space-flawed", session(flawed).design().getSpaces().getFirst());
        page().setPartState(page().getReference(flawed), IWorkbenchPage.STATE_RESTORED);
    }

    /** Each diagram of each example, fitted into the window. */
    private void diagrams() throws Exception {
        for (String example : EXAMPLES) {
            Path file = Path.of(FirstStart.example(example).getLocationURI());
            for (Diagrams.Kind kind : Diagrams.all()) {
                DiagramEditor editor = (DiagramEditor) page().openEditor(new DiagramInput(file, kind.name()), DiagramEditor.ID);
                page().setPartState(page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
                camera.until(() -> editor.live().filter(live -> live.scene() != null).isPresent());
                camera.picture("diagram-" + example + "-" + kind.name().toLowerCase(Locale.ROOT).replace(' ', '-'));
                page().setPartState(page().getReference(editor), IWorkbenchPage.STATE_RESTORED);
                page().closeEditor(editor, false);
            }
        }
    }

    private void reveal(DesignEditor editor, String name, EObject element) {
        editor.reveal(element);
        camera.picture("element-" + name);
    }

    private void choose() {
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        all(shell).filter(control -> control instanceof Text && control.isVisible() && control.getData(Field.FIELD) instanceof Field field
                && field.feature() == DesignPackage.Literals.GOAL__OWNER).findFirst().ifPresent(text -> text.notifyListeners(SWT.KeyDown, down));
    }

    private void views() throws Exception {
        DesignEditor editor = open("wind-quality");
        Design design = session(editor).design();
        DesignExplorer explorer = (DesignExplorer) page().showView(DesignExplorer.ID);
        explorer.reveal(session(editor), design.getSpaces().getFirst().getParticipations().getFirst());
        camera.picture("view-explorer");
        ElementNode node = new ElementNode(explorer.design(FirstStart.example("wind-quality")), EcoreUtil.getID(design.getPersons().getFirst()));
        camera.dialog("where-used", () -> new WhereUsedPopup(explorer, node).open());
        page().showView("org.dodeka.workbench.whatif");
        camera.picture("view-whatif");
        String name = design.getPersons().getFirst().getName();
        all(shell).filter(Table.class::isInstance).map(Table.class::cast).filter(Control::isVisible).filter(table -> table.getItemCount() > 0
                && table.getItem(0).getText().equals(name)).findFirst().ifPresent(people -> {
            people.setSelection(0);
            Event chosen = new Event();
            chosen.item = people.getItem(0);
            people.notifyListeners(SWT.Selection, chosen);
        });
        camera.picture("view-whatif-person");
        open("compliance-express");
        page().showView("org.eclipse.ui.views.ProblemView");
        camera.picture("view-problems");
        page().showView("org.dodeka.workbench.findings");
        camera.picture("view-findings");
    }

    private static Stream<Control> all(Control control) {
        return Stream.concat(Stream.of(control), control instanceof Composite inner ? Stream.of(inner.getChildren()).flatMap(ScreenTour::all) : Stream.empty());
    }

    private void findings() throws Exception {
        DesignSession session = session(open("compliance-express"));
        Finding finding = session.findings().update().all().getFirst();
        FindingActions actions = new FindingActions(session, () -> shell, () -> { }, code -> { });
        camera.dialog("waive", () -> actions.waive(finding));
        camera.dialog("explain", () -> actions.explain(finding));
        AskingInput asking = new AskingInput(shell, finding.rule().title());
        camera.dialog("ask-text", () -> asking.text(finding.message(), ""));
        camera.dialog("ask-choice", () -> asking.choose(finding.message(), session.design().getPersons()));
    }

    private void wizards() throws Exception {
        Path folder = Files.createTempDirectory("tour");
        camera.wizard("new-project", () -> run("org.eclipse.ui.newWizard(newWizardId=org.dodeka.workbench.newProject)"), "Night care",
                "Learning on the night shift", "Northfield Hospital", "Handovers in which nothing is lost.", "Night-shift circle",
                "What we hand over at six, and what nobody asks about.", "Night nurses, 4\nDay nurses, 3");
        camera.wizard("new-design", () -> run("org.eclipse.ui.newWizard(newWizardId=org.dodeka.workbench.newDesign)"), "Learning on the night shift");
        IFile exported = FirstStart.example("wind-quality").getParent().getFile(IPath.fromOSString("wind-quality.xml"));
        open("wind-quality");
        camera.wizard("export-draftless", true, () -> run("org.eclipse.ui.file.export(exportWizardId=org.dodeka.workbench.exportXml)"));
        open("compliance-express");
        for (String wizard : List.of("exportXml", "exportReport", "exportPeople")) {
            camera.wizard(wizard, () -> run("org.eclipse.ui.file.export(exportWizardId=org.dodeka.workbench." + wizard + ")"));
        }
        Files.writeString(folder.resolve("people.csv"), "name,groups,hours per week\nNora New,Branch staff,4\nTilda Ekstr\u00f6m,,7\n");
        Files.writeString(folder.resolve("wrong.csv"), "name,groups,hours per week\nNora New,Nowhere,many\n");
        Files.writeString(folder.resolve("wrong.xml"), "<?xml version=\"1.0\"?>\n<design name=\"Elsewhere\">\n");
        for (Path xml : List.of(path(exported), folder.resolve("wrong.xml"))) {
            camera.wizard("import-xml", () -> run("org.eclipse.ui.file.import(importWizardId=org.dodeka.workbench.importXml)"), xml.toString());
        }
        Files.deleteIfExists(path(exported));
        for (String table : List.of("people.csv", "wrong.csv")) {
            camera.wizard("import-" + table.replaceFirst("\\..*", ""),
                    () -> run("org.eclipse.ui.file.import(importWizardId=org.dodeka.workbench.importPeople)"), folder.resolve(table).toString());
        }
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void preferences() {
        for (String id : List.of("org.dodeka.workbench.preferences", "org.dodeka.workbench.preferences.rules", "org.eclipse.ui.preferencePages.Views")) {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell, id, null, "CON-4");
            dialog.setBlockOnOpen(false);
            camera.dialog("preferences-" + id.replaceFirst(".*\\.", ""), dialog::open);
        }
    }

    private void trouble() throws Exception {
        String good = Files.readString(Path.of(FirstStart.example("wind-quality").getLocationURI()));
        IFile broken = file("broken", good.replaceFirst("</\\w+>", ""));
        IDE.openEditor(page(), broken);
        camera.picture("trouble-broken");
        IFile newer = file("newer", good.replaceFirst("formatVersion=\"[^\"]*\"", "formatVersion=\"9.0\""));
        open(newer);
        camera.picture("trouble-newer");
        IFile crashed = file("crashed", good);
        Path recovery = path(crashed).resolveSibling(".dodeka").resolve("recovery").resolve("crashed.learning." + UUID.randomUUID() + ".copy");
        Files.createDirectories(recovery.getParent());
        elsewhere(path(crashed), recovery.getParent().resolveSibling("crashed.learning"), "Recovered");
        Files.move(recovery.getParent().resolveSibling("crashed.learning"), recovery);
        open(crashed);
        camera.picture("trouble-crashed");
        IFile both = file("both", good);
        DesignEditor editor = open(both);
        session(editor).edits().set(session(editor).design(), DesignPackage.Literals.DESIGN__PURPOSE, "Mine");
        elsewhere(path(both), path(both), "Elsewhere");
        both.refreshLocal(IResource.DEPTH_ZERO, null);
        camera.picture("trouble-conflict");
        camera.dialog("trouble-overwrite", () -> editor.doSave(new NullProgressMonitor()));
        IFile gone = file("gone", good);
        open(gone);
        gone.delete(true, null);
        camera.picture("trouble-deleted");
        page().closeAllEditors(false);
        camera.settle();
        for (IFile file : List.of(broken, newer, crashed, both)) {
            file.delete(true, null);
        }
        Files.deleteIfExists(recovery);
    }

    private static Path path(IFile file) {
        return Path.of(file.getLocationURI());
    }

    private static IFile file(String name, String content) throws Exception {
        IFile file = FirstStart.example("wind-quality").getParent().getFile(IPath.fromOSString(name + ".learning"));
        file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Somebody else writes a file. */
    private static void elsewhere(Path file, Path to, String purpose) throws Exception {
        EStructuralFeature changed = DesignPackage.Literals.DESIGN__PURPOSE;
        var other = DesignFiles.load(file);
        other.getContents().getFirst().eSet(changed, purpose);
        DesignFiles.save(other, to);
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
