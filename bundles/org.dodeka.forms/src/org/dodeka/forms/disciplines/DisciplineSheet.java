package org.dodeka.forms.disciplines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.advice.Pile;
import org.dodeka.forms.charts.Tints;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Response;
import org.dodeka.validation.Finding;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.dodeka.validation.metrics.Survey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** One discipline: what it is for, its questions and criteria with their answers, what its rules find, and guidance. Serves one after the other. */
final class DisciplineSheet {

    private static final int TWO_COLUMNS = 860;
    private static final int COLUMN = 240;
    private static final int INCREMENT = 24;

    private final Advice advice;
    private final FormToolkit toolkit;
    private final ResponseEdits edits;
    private final ScrolledComposite scrolled;
    private final Composite body;
    private final Label name;
    private final Label keyQuestion;
    private final Label purpose;
    private final Label state;
    private final Composite left;
    private final Composite right;
    private final Section findingsSection;
    private final FoundTable found;
    private final Section questionsSection;
    private final Section criteriaSection;
    private final Composite questions;
    private final Composite criteria;
    private final List<ItemBlock> questionBlocks = new ArrayList<>();
    private final List<ItemBlock> criterionBlocks = new ArrayList<>();
    private final Map<ItemKind, GuidanceText> guidance = new HashMap<>();
    private final Map<ItemKind, Section> guidanceSections = new HashMap<>();
    private final Map<CatalogueItem, List<Element>> subjects = new HashMap<>();
    private String code;
    private Discipline discipline;
    private Survey survey;
    private boolean reflowing;

    DisciplineSheet(Composite parent, FormToolkit toolkit, Advice advice) {
        this.advice = advice;
        this.toolkit = toolkit;
        edits = new ResponseEdits(advice.session());
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(scrolled, false, false);
        scrolled.getVerticalBar().setIncrement(INCREMENT);
        body = toolkit.createComposite(scrolled);
        body.setLayout(new Pile(12, 8, 8));
        scrolled.setContent(body);
        Composite head = toolkit.createComposite(body);
        head.setLayout(new Pile(0, 0, 4));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        name = label(head, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        keyQuestion = label(head, SWT.WRAP);
        keyQuestion.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        purpose = label(head, SWT.WRAP);
        state = label(head, SWT.WRAP);
        state.setForeground(Tints.between(state.getBackground(), state.getForeground(), 0.68));
        left = column();
        right = column();
        findingsSection = section(left, Messages.findingsTitle);
        found = new FoundTable((Composite) findingsSection.getClient(), toolkit, advice, this::reflow);
        questionsSection = section(left, Messages.questionsTitle);
        questions = (Composite) questionsSection.getClient();
        criteriaSection = section(right, Messages.criteriaTitle);
        criteria = (Composite) criteriaSection.getClient();
        guidance(ItemKind.PERSPECTIVE, Messages.perspectivesTitle);
        guidance(ItemKind.PITFALL, Messages.pitfallsTitle);
        guidance(ItemKind.METHOD, Messages.methodsTitle);
        scrolled.addListener(SWT.Resize, event -> arrange(scrolled.getClientArea().width));
    }

    private Label label(Composite parent, int style) {
        Label label = toolkit.createLabel(parent, "", style);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Composite column() {
        Composite column = toolkit.createComposite(body);
        column.setLayout(new Pile(0, 0, 8));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(COLUMN, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private Section section(Composite parent, String title) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        Composite client = toolkit.createComposite(section);
        client.setLayout(new Pile(2, 2, 12));
        section.setClient(client);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        return section;
    }

    private void guidance(ItemKind kind, String title) {
        Section section = section(right, title);
        GuidanceText text = new GuidanceText((Composite) section.getClient(), toolkit, title);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text.control());
        guidance.put(kind, text);
        guidanceSections.put(kind, section);
    }

    private void arrange(int width) {
        boolean two = width >= TWO_COLUMNS;
        if (two == body.getLayout() instanceof Pile) {
            if (two) {
                GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(12, 8).spacing(20, 8).applyTo(body);
            } else {
                body.setLayout(new Pile(12, 8, 8));
            }
            ((GridData) body.getChildren()[0].getLayoutData()).horizontalSpan = two ? 2 : 1;
        }
        layOut();
    }

    /** Measures everything once; a scrolled form would do so several times. */
    private void layOut() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            body.setSize(width, body.computeSize(width, SWT.DEFAULT, true).y);
            body.layout(true, true);
            scrolled.getVerticalBar().setPageIncrement(Math.max(INCREMENT, scrolled.getClientArea().height - INCREMENT));
        }
    }

    Control control() {
        return scrolled;
    }

    String code() {
        return code;
    }

    /** Shows a discipline; what was being typed is written before. */
    void show(String shown) {
        if (shown.equals(code)) {
            return;
        }
        commit();
        code = shown;
        discipline = advice.discipline(shown).orElse(null);
        subjects.clear();
        body.setRedraw(false);
        try {
            set(name, advice.name(shown));
            set(keyQuestion, discipline == null ? null : discipline.getKeyQuestion());
            set(purpose, discipline == null ? Messages.notInCatalogue : discipline.getPurpose());
            showResponses();
            guidance.forEach((kind, text) -> {
                List<CatalogueItem> items = items(kind);
                text.show(items);
                AnswerRow.exclude(guidanceSections.get(kind), items.isEmpty());
            });
            showSurvey();
            layOut();
            scrolled.setOrigin(0, 0);
        } finally {
            body.setRedraw(true);
        }
    }

    private static void set(Label label, String text) {
        boolean blank = text == null || text.isBlank();
        label.setText(blank ? "" : text.replace("&", "&&"));
        AnswerRow.exclude(label, blank);
    }

    private List<CatalogueItem> items(ItemKind kind) {
        return discipline == null ? List.of() : Catalogues.items(discipline, kind);
    }

    /** Shows the responses as they are now; what is being typed stays. */
    void refresh() {
        if (code != null && showResponses()) {
            reflow();
        }
    }

    private boolean showResponses() {
        Map<String, List<Response>> responses = edits.byItem();
        List<CatalogueItem> asked = items(ItemKind.QUESTION);
        List<CatalogueItem> judged = items(ItemKind.CRITERION);
        boolean changed = show(asked, questionBlocks, questions, responses);
        changed |= show(judged, criterionBlocks, criteria, responses);
        int answered = (int) asked.stream().filter(item -> responses.getOrDefault(item.getId(), List.of()).stream()
                .anyMatch(response -> response.getText() != null && !response.getText().isBlank())).count();
        int rated = (int) judged.stream().filter(item -> responses.getOrDefault(item.getId(), List.of()).stream()
                .anyMatch(response -> response.getRating() != null)).count();
        title(questionsSection, NLS.bind(Messages.questionsCount, new Object[] { Messages.questionsTitle, answered, asked.size() }));
        title(criteriaSection, NLS.bind(Messages.criteriaCount, new Object[] { Messages.criteriaTitle, rated, judged.size() }));
        AnswerRow.exclude(questionsSection, asked.isEmpty());
        AnswerRow.exclude(criteriaSection, judged.isEmpty());
        return changed;
    }

    private static void title(Section section, String title) {
        if (!section.getText().equals(title)) {
            section.setText(title);
            section.layout();
        }
    }

    private boolean show(List<CatalogueItem> items, List<ItemBlock> blocks, Composite parent, Map<String, List<Response>> responses) {
        boolean changed = false;
        while (blocks.size() < items.size()) {
            blocks.add(new ItemBlock(parent, toolkit, edits, this::another, this::reflow));
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (i < items.size()) {
                CatalogueItem item = items.get(i);
                changed |= blocks.get(i).show(item, responses.getOrDefault(item.getId(), List.of()), subjects.getOrDefault(item, List.of()));
            } else {
                blocks.get(i).hide();
            }
        }
        return changed;
    }

    /** Asks what a further answer is to be about, and offers a field for it. */
    private void another(CatalogueItem item) {
        commit();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(body.getShell(), LabelProvider.createTextProvider(each -> Labels.of((Element) each)));
        dialog.setTitle(Messages.aboutTitle);
        dialog.setMessage(Messages.aboutPrompt);
        dialog.setElements(subjects().toArray());
        dialog.setMultipleSelection(false);
        dialog.setHelpAvailable(false);
        if (dialog.open() == Window.OK && !body.isDisposed() && dialog.getFirstResult() instanceof Element about) {
            answer(item, about);
        }
    }

    /** What answers are about in practice; the page of all answers offers every element. */
    private List<Element> subjects() {
        Design design = edits.design();
        List<Element> all = new ArrayList<>();
        all.add(design);
        all.addAll(design.getSpaces());
        all.addAll(design.getGroups());
        all.addAll(design.getGoals());
        all.addAll(design.getBoundaries());
        return all;
    }

    /** Offers a field for an answer about something, and gives it the focus. */
    void answer(CatalogueItem item, Element about) {
        Element subject = about == edits.design() ? null : about;
        List<Element> wanted = subjects.computeIfAbsent(item, key -> new ArrayList<>());
        if (!wanted.contains(subject)) {
            wanted.add(subject);
        }
        showResponses();
        layOut();
        Response present = edits.byItem().getOrDefault(item.getId(), List.of()).stream()
                .filter(response -> response.getAbout() == subject || subject == null && response.getAbout() == edits.design()).findFirst().orElse(null);
        block(item.getId()).focus(present, subject);
    }

    private ItemBlock block(String id) {
        return blocks().stream().filter(block -> block.item() != null && id.equals(block.item().getId())).findFirst().orElse(null);
    }

    List<ItemBlock> blocks() {
        List<ItemBlock> all = new ArrayList<>(questionBlocks);
        all.addAll(criterionBlocks);
        return all;
    }

    FoundTable found() {
        return found;
    }

    /** Gives the focus to the answers to an item of the discipline that is shown. */
    void reveal(String item, Response response) {
        ItemBlock block = block(item);
        if (block != null) {
            layOut();
            block.focus(response, null);
        }
    }

    /** Many parts that need another height are laid out once. */
    private void reflow() {
        if (!reflowing) {
            reflowing = true;
            body.getDisplay().asyncExec(() -> {
                reflowing = false;
                if (!scrolled.isDisposed()) {
                    layOut();
                }
            });
        }
    }

    /** Shows what was worked out about the design. */
    void show(Survey done) {
        survey = done;
        if (code != null && showSurvey()) {
            reflow();
        }
    }

    private boolean showSurvey() {
        if (survey == null) {
            AnswerRow.exclude(state, true);
            return false;
        }
        String before = state.getText();
        DisciplineCoverage coverage = survey.coverage().disciplines().stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
        set(state, coverage == null ? null : said(coverage));
        List<Finding> findings = survey.findings(code);
        title(findingsSection, findings.isEmpty() ? Messages.findingsTitle : NLS.bind(Messages.findingsCount, Messages.findingsTitle, findings.size()));
        boolean changed = found.show(findings);
        return changed || !before.equals(state.getText());
    }

    private static String said(DisciplineCoverage coverage) {
        return NLS.bind(Messages.state, new Object[] { coverage.value().isEmpty() ? Messages.undefined : percent(coverage.value().getAsDouble()),
            coverage.rulesPassed(), coverage.rulesApplicable(), share(coverage.questions()), share(coverage.criteria()) });
    }

    private static String share(OptionalDouble share) {
        return share.isEmpty() ? Messages.undefined : percent(100 * share.getAsDouble());
    }

    private static String percent(double value) {
        return NLS.bind(Messages.percent, Math.round(value));
    }

    /** Writes what was entered and not written yet. */
    void commit() {
        blocks().forEach(ItemBlock::commit);
    }
}
