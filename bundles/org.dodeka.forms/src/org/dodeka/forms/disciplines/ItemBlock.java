package org.dodeka.forms.disciplines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.dodeka.forms.advice.Pile;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.design.Response;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** A guiding question with its answers, or a criterion with its ratings. The block serves one after the other. */
final class ItemBlock {

    /** How many responses to one item are shown; the others are on the page of all answers. */
    private static final int MOST = 12;

    private final FormToolkit toolkit;
    private final ResponseEdits edits;
    private final Runnable grown;
    private final Composite body;
    private final Label wording;
    private final Composite answers;
    private final Hyperlink another;
    private final Label left;
    private final List<AnswerRow> rows = new ArrayList<>();
    private CatalogueItem item;
    private int used;

    /**
     * Makes an empty block.
     *
     * @param another asks what a further answer is to be about
     * @param grown runs when the block needs another height
     */
    ItemBlock(Composite parent, FormToolkit toolkit, ResponseEdits edits, Consumer<CatalogueItem> another, Runnable grown) {
        this.toolkit = toolkit;
        this.edits = edits;
        this.grown = grown;
        body = toolkit.createComposite(parent);
        body.setLayout(new Pile(0, 0, 3));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        wording = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(wording);
        answers = toolkit.createComposite(body);
        answers.setLayout(new Pile(0, 0, 4));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
        left = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(left);
        this.another = toolkit.createHyperlink(body, "", SWT.NONE);
        this.another.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = item == null ? "" : ItemBlock.this.another.getText() + ": " + item.getText();
            }
        });
        this.another.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                another.accept(item);
            }
        });
        GridDataFactory.swtDefaults().applyTo(this.another);
    }

    CatalogueItem item() {
        return item;
    }

    /**
     * Shows an item.
     *
     * @param responses those to the item
     * @param subjects what further answers are about that somebody asked for
     * @return whether it may need another height
     */
    boolean show(CatalogueItem shown, List<Response> responses, List<Element> subjects) {
        boolean changed = item != shown;
        if (changed) {
            item = shown;
            wording.setText(shown.getText().replace("&", "&&"));
            another.setText(shown.getKind() == ItemKind.CRITERION ? Messages.rateAnother : Messages.answerAnother);
        }
        AnswerRow.exclude(another, edits.isReadOnly());
        List<Element> open = new ArrayList<>();
        if (responses.isEmpty() && subjects.isEmpty()) {
            open.add(null);
        }
        subjects.stream().filter(subject -> responses.stream().noneMatch(response -> response.getAbout() == subject)).forEach(open::add);
        int count = Math.min(responses.size(), MOST);
        int needed = count + open.size();
        while (rows.size() < needed) {
            rows.add(new AnswerRow(answers, toolkit, edits, grown));
            changed = true;
        }
        for (int i = 0; i < rows.size(); i++) {
            AnswerRow row = rows.get(i);
            if (i < needed) {
                Response response = i < count ? responses.get(i) : null;
                row.show(shown, response, response == null ? open.get(i - count) : null);
            } else {
                row.retire();
            }
            AnswerRow.exclude(row.control(), i >= needed);
        }
        int more = responses.size() - count;
        left.setText(more > 0 ? NLS.bind(Messages.moreAnswers, more) : "");
        AnswerRow.exclude(left, more == 0);
        AnswerRow.exclude(body, false);
        changed |= used != needed;
        used = needed;
        return changed;
    }

    /** Shows nothing. */
    void hide() {
        rows.forEach(AnswerRow::retire);
        item = null;
        used = 0;
        AnswerRow.exclude(body, true);
    }

    /** The rows that are shown. */
    List<AnswerRow> rows() {
        return rows.subList(0, used);
    }

    void commit() {
        List.copyOf(rows()).forEach(AnswerRow::commit);
    }

    /** Gives the focus to the answer about something; to the first if that has none. */
    void focus(Response response, Element about) {
        AnswerRow row = rows().stream().filter(each -> response != null ? each.response() == response : about != null && each.about() == about).findFirst()
                .orElse(rows().isEmpty() ? null : rows().getFirst());
        if (row != null) {
            FormToolkit.ensureVisible(row.text());
            row.text().setFocus();
        }
    }
}
