package org.dodeka.workbench.welcome;

import java.util.List;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.forms.Words;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.Designs;
import org.dodeka.workbench.FirstStart;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** What Dodeka is for, first steps, the examples and the disciplines. */
public final class WelcomePage extends EditorPart {

    /** The id of the editor. */
    public static final String ID = "org.dodeka.workbench.welcome";

    private static final String HELP = "/org.dodeka.help/";
    private static final String NEW_DESIGN = "org.eclipse.ui.newWizard(newWizardId=org.dodeka.workbench.newDesign)";
    private static final String CHEAT_SHEET = "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.dodeka.help.firstDesign)";
    private static final int INTRO_WIDTH = 200;
    private static final int CARD_WIDTH = 220;
    private static final int CARDS = 3;

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setExpandHorizontal(true);
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(24, 20).spacing(28, 18).applyTo(body);
        createHead(body);
        createFirstSteps(new Card(toolkit, body, Messages.firstSteps));
        createExamples(new Card(toolkit, body, Messages.examples));
        createDisciplines(new Card(toolkit, body, Messages.disciplines));
        form.addListener(SWT.Resize, event -> arrange(body, form.getClientArea().width));
    }

    /** As many cards beside each other as there is room for. */
    private void arrange(Composite body, int width) {
        int count = Math.clamp(width / CARD_WIDTH, 1, CARDS);
        GridLayout layout = (GridLayout) body.getLayout();
        if (layout.numColumns != count) {
            layout.numColumns = count;
            ((GridData) body.getChildren()[0].getLayoutData()).horizontalSpan = count;
            form.reflow(true);
        }
    }

    private void createHead(Composite parent) {
        Composite head = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(head);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(head);
        Label mark = toolkit.createLabel(head, "");
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), head);
        ResourceLocator.imageDescriptorFromBundle(WelcomePage.class, "icons/branding/dodeka64.png").ifPresent(image -> mark.setImage(images.create(image)));
        GridDataFactory.fillDefaults().span(1, 2).applyTo(mark);
        Label title = toolkit.createLabel(head, Messages.heading);
        title.setFont(JFaceResources.getHeaderFont());
        Label about = toolkit.createLabel(head, Messages.about, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(INTRO_WIDTH, SWT.DEFAULT).applyTo(about);
    }

    private void createFirstSteps(Card card) {
        card.link(Messages.look, Messages.lookAbout, does(() -> open("wind-quality")));
        card.link(Messages.create, Messages.createAbout, command(NEW_DESIGN));
        card.link(Messages.tenMinutes, Messages.tenMinutesAbout, command(CHEAT_SHEET));
        card.link(Messages.guide, Messages.guideAbout, help("html/index.html"));
    }

    private void createExamples(Card card) {
        List.of(List.of("wind-quality", Messages.windQuality), List.of("leaderful-operations", Messages.leaderfulOperations),
                List.of("leaders-between-events", Messages.leadersBetweenEvents), List.of("learning-culture", Messages.learningCulture),
                List.of("river-care", Messages.riverCare), List.of("compliance-express", Messages.complianceExpress))
                .forEach(example -> card.link(example.get(0), example.get(1), does(() -> open(example.get(0)))));
    }

    private void createDisciplines(Card card) {
        try {
            Object group = null;
            for (Discipline discipline : Catalogues.load(Designs.newResourceSet()).getDisciplines()) {
                if (discipline.getGroup() != group) {
                    group = discipline.getGroup();
                    card.heading(Words.of(CataloguePackage.Literals.DISCIPLINE_GROUP, discipline.getGroup()));
                }
                card.link(discipline.getName(), null, help("reference/discipline/" + discipline.getCode() + ".html"));
            }
        } catch (DesignLoadException damaged) {
            report(damaged);
        }
    }

    private interface Task {
        void run() throws CommandException, PartInitException;
    }

    private static IHyperlinkListener does(Task task) {
        return new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                try {
                    task.run();
                } catch (CommandException | PartInitException failed) {
                    report(failed);
                }
            }
        };
    }

    private IHyperlinkListener command(String serialised) {
        return does(() -> getSite().getService(IHandlerService.class)
                .executeCommand(getSite().getService(ICommandService.class).deserialize(serialised), null));
    }

    private static IHyperlinkListener help(String page) {
        return does(() -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(HELP + page));
    }

    private void open(String example) throws PartInitException {
        IFile file = FirstStart.example(example);
        if (file.exists()) {
            IDE.openEditor(getSite().getPage(), file);
        } else {
            form.setMessage(Messages.exampleMissing, IMessageProvider.WARNING);
        }
    }

    private static void report(Exception failed) {
        StatusManager.getManager().handle(Status.error(failed.getMessage(), failed), StatusManager.SHOW | StatusManager.LOG);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing of it can be changed
    }

    @Override
    public void doSaveAs() {
        // nothing of it can be changed
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
