package org.dodeka.forms.disciplines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.forms.TitledSection;
import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.advice.Pile;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.design.Response;
import org.dodeka.validation.Finding;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.dodeka.validation.metrics.Survey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
    private final SheetHead head;
    private final Composite left;
    private final Composite right;
    private final Section findingsSection;
    private final FoundTable found;
    private final ItemSection questions;
    private final ItemSection criteria;
    private final Guidance guidance;
    private String code;
    private Discipline discipline;
    private Survey survey;
    private boolean reflowing;
    private boolean completing;

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
        head = new SheetHead(body, toolkit);
        left = column();
        right = column();
        findingsSection = section(left, Messages.findingsTitle);
        found = new FoundTable((Composite) findingsSection.getClient(), toolkit, advice, this::reflow);
        questions = new ItemSection(section(left, Messages.questionsTitle), this::block, response -> response.getText() != null
                && !response.getText().isBlank(), Messages.questionsTitle, Messages.questionsCount);
        criteria = new ItemSection(section(right, Messages.criteriaTitle), this::block, response -> response.getRating() != null,
                Messages.criteriaTitle, Messages.criteriaCount);
        guidance = new Guidance(toolkit, title -> section(right, title));
        scrolled.addListener(SWT.Resize, event -> arrange(scrolled.getClientArea().width));
    }

    private ItemBlock block(Composite parent) {
        return new ItemBlock(parent, toolkit, edits, this::another, this::reflow);
    }

    private Composite column() {
        Composite column = toolkit.createComposite(body);
        column.setLayout(new Pile(0, 0, 8));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(COLUMN, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private Section section(Composite parent, String title) {
        Section section = TitledSection.in(parent, toolkit, title);
        Composite client = toolkit.createComposite(section);
        client.setLayout(new Pile(2, 2, 12));
        section.setClient(client);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        return section;
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
        layOut(body);
    }

    /** Lays out everything, of which only a part has to be measured. */
    private void layOut(Composite part) {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            if (part != body) {
                part.computeSize(Math.max(COLUMN, part.getSize().x), SWT.DEFAULT, true);
                body.changed(new Control[] { part });
            }
            int height = body.computeSize(width, SWT.DEFAULT, part == body).y;
            body.setLayoutDeferred(true);
            body.setSize(width, height);
            body.layout(false, true); // all of it has just been measured
            body.setLayoutDeferred(false); // lays out both at once
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
        completing = false; // the half that is missing is not wanted any more
        code = shown;
        discipline = advice.discipline(shown).orElse(null);
        questions.use(items(ItemKind.QUESTION));
        criteria.use(items(ItemKind.CRITERION));
        body.setRedraw(false);
        try {
            head.show(advice, shown, discipline);
            questions.show(edits.byItem());
            showSurvey();
            AnswerRow.exclude(right, true);
            layOut();
            scrolled.setOrigin(0, 0);
        } finally {
            body.setRedraw(true);
        }
        completing = true;
        body.getDisplay().asyncExec(this::complete);
    }

    /** Shows the second half of a discipline: to measure all of its texts at once takes longer than people like to wait. */
    private void complete() {
        if (!completing || body.isDisposed()) {
            return;
        }
        completing = false;
        body.setRedraw(false);
        try {
            criteria.show(edits.byItem());
            guidance.show(this::items);
            AnswerRow.exclude(right, false);
            layOut(right);
        } finally {
            body.setRedraw(true);
        }
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
        complete();
        Map<String, List<Response>> responses = edits.byItem();
        boolean changed = questions.show(responses);
        return criteria.show(responses) || changed;
    }

    static void title(Section section, String title) {
        if (!section.getText().equals(title)) {
            section.setText(title);
            section.layout();
        }
    }

    /** Asks what a further answer is to be about, and offers a field for it. */
    private void another(CatalogueItem item) {
        commit();
        SubjectDialog.ask(body.getShell(), edits.design()).filter(about -> !body.isDisposed()).ifPresent(about -> answer(item, about));
    }

    /** Offers a field for an answer about something, and gives it the focus. */
    void answer(CatalogueItem item, Element about) {
        Element subject = about == edits.design() ? null : about;
        (questions.has(item) ? questions : criteria).want(item, subject);
        showResponses();
        layOut();
        Response present = edits.byItem().getOrDefault(item.getId(), List.of()).stream()
                .filter(response -> response.getAbout() == subject || subject == null && response.getAbout() == edits.design()).findFirst().orElse(null);
        block(item.getId()).focus(present, subject);
    }

    private ItemBlock block(String id) {
        return blocks().stream().filter(block -> block.item() != null && id.equals(block.item().getId())).findFirst().orElse(null);
    }

    /** The places of all items. */
    List<ItemBlock> blocks() {
        complete();
        return made();
    }

    private List<ItemBlock> made() {
        List<ItemBlock> all = new ArrayList<>(questions.blocks());
        all.addAll(criteria.blocks());
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
            head.show(null);
            return false;
        }
        DisciplineCoverage coverage = survey.coverage().disciplines().stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
        boolean stated = head.show(coverage);
        List<Finding> findings = survey.findings(code);
        title(findingsSection, findings.isEmpty() ? Messages.findingsTitle : NLS.bind(Messages.findingsCount, Messages.findingsTitle, findings.size()));
        return found.show(findings) || stated;
    }

    /** Writes what was entered and not written yet. */
    void commit() {
        made().forEach(ItemBlock::commit);
    }
}
