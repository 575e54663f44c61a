package org.dodeka.forms.disciplines;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.forms.Field;
import org.dodeka.forms.ProseBox;
import org.dodeka.forms.TypedInto;
import org.dodeka.forms.advice.Pile;
import org.dodeka.forms.charts.Tints;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.design.Response;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * One answer to a question, or one rating of a criterion with a remark. What is typed is written when the field is left; Escape takes it back. The row
 * serves one response after the other.
 */
final class AnswerRow implements TypedInto {

    private static final int HIGHEST = 4;
    private static final int MOST_LINES = 12;

    private final ResponseEdits edits;
    private final Runnable grown;
    private final Composite body;
    private final Label origin;
    private final Composite scale;
    private final List<Button> ratings = new ArrayList<>();
    private final Label word;
    private final ProseBox box;
    private final Text text;
    private CatalogueItem item;
    private Response response;
    private Element about;
    private String shown = "";
    private int lines;
    private boolean showing;

    /** @param grown runs when the row needs another height */
    AnswerRow(Composite parent, FormToolkit toolkit, ResponseEdits edits, Runnable grown) {
        this.edits = edits;
        this.grown = grown;
        body = toolkit.createComposite(parent);
        body.setLayout(new Pile(1, 1, 2));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        origin = toolkit.createLabel(body, "", SWT.WRAP);
        origin.setForeground(Tints.between(origin.getBackground(), origin.getForeground(), 0.68));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(origin);
        scale = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 6;
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        scale.setLayout(row);
        rating(toolkit, null);
        for (int value = 0; value <= HIGHEST; value++) {
            rating(toolkit, value);
        }
        word = toolkit.createLabel(scale, "");
        box = new ProseBox(body, toolkit);
        text = box.text();
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(box.control());
        text.setData(Field.FIELD, this);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Modify, event -> fit());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && isPending()) {
                event.doit = false;
                load();
            } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true; // the tab key goes to the next field, not into the text
            }
        });
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = item == null ? "" : NLS.bind(isCriterion() ? Messages.remarkName : Messages.answerName, item.getText());
            }
        });
        scale.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = item == null ? "" : NLS.bind(Messages.ratingName, item.getText());
            }
        });
    }

    private void rating(FormToolkit toolkit, Integer value) {
        Button button = toolkit.createButton(scale, value == null ? "\u2013" : String.valueOf(value), SWT.RADIO);
        String meaning = meaning(value);
        button.setToolTipText(meaning);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = value == null ? meaning : NLS.bind(Messages.ratingValue, value, meaning);
            }
        });
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection() && !showing) {
                commit();
                rate(value);
            }
        });
        ratings.add(button);
    }

    private static String meaning(Integer rating) {
        return rating == null ? Messages.notRated : switch (Math.clamp(rating, 0, HIGHEST)) {
            case 0 -> Messages.rating0;
            case 1 -> Messages.rating1;
            case 2 -> Messages.rating2;
            case 3 -> Messages.rating3;
            default -> Messages.rating4;
        };
    }

    private boolean isCriterion() {
        return item.getKind() == ItemKind.CRITERION;
    }

    Composite control() {
        return body;
    }

    Text text() {
        return text;
    }

    /** Whether the row is what shows a response, or a first answer about something. */
    boolean isFor(CatalogueItem shownItem, Response shownResponse, Element subject) {
        return item == shownItem && (response == shownResponse || response == null && shownResponse != null && about == shownResponse.getAbout())
                && (shownResponse != null || about == subject);
    }

    Response response() {
        return response;
    }

    Element about() {
        return about;
    }

    /**
     * Shows a response; what is being typed in the same one stays.
     *
     * @param subject what a first answer is about; null for the design
     */
    void show(CatalogueItem shownItem, Response shownResponse, Element subject) {
        boolean same = isFor(shownItem, shownResponse, subject);
        if (!same) {
            commit();
        }
        boolean pending = same && isPending();
        item = shownItem;
        response = shownResponse;
        about = shownResponse == null ? subject : shownResponse.getAbout();
        String from = origin();
        if (!origin.getText().equals(from)) {
            origin.setText(from);
        }
        exclude(origin, from.isEmpty());
        exclude(scale, !isCriterion());
        text.setMessage(isCriterion() ? Messages.remarkHint : Messages.answerHint);
        if (pending) {
            shown = stored();
        } else {
            load(!same);
        }
        Integer rating = response == null ? null : response.getRating();
        showing = true;
        for (int i = 0; i < ratings.size(); i++) {
            boolean chosen = rating == null ? i == 0 : i == Math.clamp(rating, 0, HIGHEST) + 1;
            if (ratings.get(i).getSelection() != chosen) {
                ratings.get(i).setSelection(chosen);
            }
            ratings.get(i).setEnabled(!edits.isReadOnly());
        }
        showing = false;
        String said = meaning(rating);
        if (!word.getText().equals(said)) {
            word.setText(said);
            scale.layout();
        }
        text.setEditable(!edits.isReadOnly());
    }

    /** Shows nothing any more. */
    void retire() {
        if (item != null) {
            commit();
            item = null;
            response = null;
            about = null;
        }
    }

    private String origin() {
        boolean named = about != null && about != edits.design();
        String date = response == null || response.getDate() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(response.getDate());
        String label = named ? NLS.bind(Messages.about, Labels.of(about)) : response == null || date.isEmpty() ? "" : Messages.aboutDesign;
        String whole = label.isEmpty() || date.isEmpty() ? label + date : NLS.bind(Messages.aboutAndDate, label, date);
        return whole.replace("&", "&&");
    }

    static void exclude(Control control, boolean excluded) {
        GridData place = (GridData) control.getLayoutData();
        if (place.exclude != excluded) {
            place.exclude = excluded;
            control.setVisible(!excluded);
        }
    }

    private String stored() {
        return response == null || response.getText() == null ? "" : response.getText().replace("\r\n", "\n");
    }

    private void load() {
        load(false);
    }

    /** @param fresh whether the row shows something else, so that whoever shows it lays it out */
    private void load(boolean fresh) {
        shown = stored();
        if (!input().equals(shown)) {
            showing = true;
            text.setText(shown.replace("\n", Text.DELIMITER));
            showing = false;
        }
        boolean was = showing;
        showing = fresh;
        fit();
        showing = was;
    }

    private String input() {
        return text.getText().replace("\r\n", "\n");
    }

    @Override
    public boolean isPending() {
        return item != null && !input().equals(shown);
    }

    /** As high as the text, within limits. */
    void fit() {
        int needed = Math.clamp(text.getLineCount(), item != null && isCriterion() ? 1 : 2, MOST_LINES);
        if (needed != lines) {
            lines = needed;
            ((GridData) box.control().getLayoutData()).heightHint = box.height(needed);
            if (!showing) {
                grown.run();
            }
        }
    }

    @Override
    public void revert() {
        load();
    }

    /** Writes what was typed. */
    void commit() {
        if (!isPending() || edits.isReadOnly() || text.isDisposed()) {
            return;
        }
        String typed = input();
        String kept = typed.codePoints().filter(AnswerRow::canBeSaved)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        shown = typed; // the change tells everybody, this row too
        CatalogueItem answered = item;
        Element subject = about;
        Response former = response;
        response = edits.answer(former, answered, subject, kept);
        show(answered, response, subject);
    }

    private void rate(Integer rating) {
        CatalogueItem rated = item;
        Element subject = about;
        Response former = response;
        response = edits.rate(former, rated, subject, rating);
        show(rated, response, subject);
    }

    /** The characters of XML 1.0; files can keep no others. */
    private static boolean canBeSaved(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
