package org.dodeka.forms.disciplines;

import java.util.List;

import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.advice.LiveSurvey;
import org.dodeka.forms.charts.Tints;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Response;
import org.dodeka.session.DesignChange;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Survey;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The disciplines on the left, the chosen one on the right: to be read, answered, rated and mended. */
public final class DisciplinesPart {

    private final Advice advice;
    private final SashForm sash;
    private final DisciplineTree tree;
    private final DisciplineSheet sheet;
    private final LiveSurvey survey;
    private boolean outdated;

    /** Makes the part; {@link #show()} fills in what has to be worked out. */
    public DisciplinesPart(Composite parent, FormToolkit toolkit, Advice advice) {
        this.advice = advice;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.setSashWidth(4);
        toolkit.adapt(sash, false, false);
        Composite side = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().extendedMargins(4, 0, 4, 0).applyTo(side);
        tree = new DisciplineTree(side, advice, this::select);
        tree.control().setLayoutData(new org.eclipse.swt.layout.GridData(SWT.FILL, SWT.FILL, true, true));
        toolkit.adapt(tree.control(), false, false);
        sheet = new DisciplineSheet(sash, toolkit, advice);
        sash.setWeights(34, 66);
        sash.setBackground(Tints.between(sash.getBackground(), sash.getForeground(), 0.08));
        SessionListener follower = new SessionListener() {
            @Override
            public void changed(DesignChange change) {
                if (sash.isVisible()) {
                    sheet.refresh();
                } else {
                    outdated = true;
                }
            }
        };
        advice.session().addListener(follower);
        sash.addDisposeListener(event -> advice.session().removeListener(follower));
        survey = new LiveSurvey(advice.session(), advice.catalogue(), sash, this::show);
        tree.codes().stream().findFirst().ifPresent(this::select);
    }

    private void show(Survey done) {
        tree.show(done);
        sheet.show(done);
        if (sheet.code() == null) {
            tree.codes().stream().findFirst().ifPresent(this::select);
        }
    }

    /** Shows a discipline, if there is one with this code. */
    public void select(String code) {
        if (tree.codes().contains(code)) {
            tree.select(code);
            sheet.show(code);
        }
    }

    /** Shows a discipline by its code, or a question or criterion by its id, which gets the focus. */
    public void reveal(String codeOrItem) {
        int point = codeOrItem.indexOf('.');
        select(point < 0 ? codeOrItem : codeOrItem.substring(0, point));
        if (point >= 0) {
            sheet.reveal(codeOrItem, null);
        } else {
            tree.control().setFocus();
        }
    }

    /** Shows an answer or rating, and gives it the focus. */
    public void reveal(Response response) {
        String item = Facts.itemId(response);
        if (item != null) {
            select(item.replaceAll("\\..*", ""));
            sheet.reveal(item, response);
        }
    }

    /** Whether a response is shown here, which it is if its item is in the catalogue. */
    public static boolean shows(Response response) {
        String item = Facts.itemId(response);
        return item != null && item.matches("[A-Z]+\\.[QC]\\d+");
    }

    /** The part, to lay it out. */
    public Control control() {
        return sash;
    }

    /** It can be seen now: brings it up to date. */
    public void show() {
        if (outdated) {
            outdated = false;
            sheet.refresh();
        }
        survey.show();
    }

    /** Writes what was entered and not written yet. */
    public void commit() {
        sheet.commit();
    }

    /** Gives the focus to the disciplines. */
    public void setFocus() {
        tree.control().setFocus();
    }

    /** The code of the discipline that is shown; null if there is none. */
    public String shown() {
        return sheet.code();
    }

    /** The tree of the disciplines. */
    public Tree tree() {
        return tree.control();
    }

    /** The table of the findings. */
    public Table findings() {
        return sheet.found().table();
    }

    /** What the rule of the selected finding is about. */
    public String explanation() {
        return sheet.found().explanation();
    }

    /** The fields for answers to an item, in their order. */
    public List<Text> answers(String item) {
        return sheet.blocks().stream().filter(block -> block.item() != null && block.item().getId().equals(item))
                .flatMap(block -> block.rows().stream()).map(AnswerRow::text).toList();
    }

    /** Offers a field for an answer about something. */
    public void answer(CatalogueItem item, Element about) {
        sheet.answer(item, about);
    }

    /** What gives the part its advice. */
    public Advice advice() {
        return advice;
    }
}
