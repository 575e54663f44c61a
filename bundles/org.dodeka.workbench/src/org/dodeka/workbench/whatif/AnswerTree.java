package org.dodeka.workbench.whatif;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.forms.SoftSelection;
import org.dodeka.forms.findings.DisciplineNames;
import org.dodeka.model.design.Person;
import org.dodeka.session.Gap;
import org.dodeka.session.WhatIf;
import org.dodeka.validation.Finding;
import org.dodeka.workbench.findings.ActiveDesign;
import org.dodeka.workbench.findings.FindingHover;
import org.dodeka.workbench.findings.FindingPictures;
import org.dodeka.workbench.findings.FindingWords;
import org.dodeka.workbench.findings.Quiet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The answer in a sentence, and in lists: what would be found in addition, what no more, and what would be left empty. */
final class AnswerTree {

    private static final int NARROW = 480;
    private static final int DISCIPLINE_WIDTH = 150;

    private record Part(String title, String icon, List<?> rows) {
    }

    private final FindingWords words;
    private final DisciplineNames disciplines = new DisciplineNames();
    private final AnswerWords answerWords = new AnswerWords();
    private final FindingPictures pictures;
    private final Composite area;
    private final Label head;
    private final Label roles;
    private final Tree tree;
    private final Font bold;
    private List<Part> parts = List.of();

    AnswerTree(Composite parent, ActiveDesign active) {
        words = new FindingWords(disciplines);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(4, 4).applyTo(area);
        bold = new LocalResourceManager(JFaceResources.getResources(), area).create(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD));
        head = new Label(area, SWT.WRAP);
        head.setFont(bold);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        roles = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(roles);
        tree = new Tree(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        SoftSelection.on(tree);
        pictures = new FindingPictures(tree);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        TreeColumn text = new TreeColumn(tree, SWT.NONE);
        TreeColumn discipline = new TreeColumn(tree, SWT.NONE);
        tree.addListener(SWT.Resize, event -> {
            int width = tree.getClientArea().width;
            discipline.setWidth(width < NARROW ? 0 : DISCIPLINE_WIDTH);
            text.setWidth(Math.max(0, width - discipline.getWidth()));
        });
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        new FindingHover(tree, this::hover);
        tree.addListener(SWT.DefaultSelection, event -> {
            TreeItem item = (TreeItem) event.item;
            if (item.getData() instanceof Finding finding) {
                active.goTo(finding);
            } else if (item.getData() instanceof Gap gap) {
                active.goTo(gap.element(), gap.feature());
            } else {
                item.setExpanded(!item.getExpanded());
            }
        });
    }

    private String hover(Object row) {
        return row instanceof Finding finding ? words.hover(finding) : row instanceof Gap gap ? answerWords.of(gap) : "";
    }

    private void fill(TreeItem item, int index) {
        TreeItem above = item.getParentItem();
        if (above == null) {
            dress(item, parts.get(index));
            return;
        }
        Object row = ((Part) above.getData()).rows().get(index);
        item.setData(row);
        if (row instanceof Finding finding) {
            item.setText(new String[] { words.message(finding).replaceAll("\\s+", " "), disciplines.name(finding.rule().discipline()) });
            item.setImage(pictures.of(finding));
        } else if (row instanceof Gap gap) {
            item.setText(new String[] { answerWords.of(gap), "" });
            item.setImage(pictures.own("gap"));
        }
        item.setForeground(1, Quiet.of(tree));
    }

    private void dress(TreeItem item, Part part) {
        item.setData(part);
        item.setText(part.title());
        item.setImage(pictures.own(part.icon()));
        item.setFont(bold);
    }

    /** Nobody was chosen yet, or cannot be. */
    void ask(boolean open, boolean nobody) {
        say(open ? nobody ? Messages.noPeople : Messages.choose : Messages.noDesign, "");
        lists(List.of());
    }

    /** The answer comes soon; what is there is about somebody else. */
    void working(Person person) {
        say(answerWords.working(person), answerWords.roles(person));
        lists(List.of());
    }

    void show(Person person, WhatIf.Answer answer) {
        say(answerWords.head(person, answer), answerWords.roles(person));
        List<Part> now = new ArrayList<>();
        part(now, Messages.appear, "appear", answer.appeared().stream().sorted(FindingWords.worstFirst()).toList());
        part(now, Messages.vanish, "vanish", answer.vanished().stream().sorted(FindingWords.worstFirst()).toList());
        part(now, Messages.gaps, "gap", answer.gaps());
        lists(now);
    }

    private static void part(List<Part> parts, String title, String icon, List<?> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Part(NLS.bind(title, rows.size()), icon, rows));
        }
    }

    private void say(String sentence, String more) {
        head.setText(sentence.replace("&", "&&"));
        roles.setText(more.replace("&", "&&"));
        ((GridData) roles.getLayoutData()).exclude = more.isEmpty();
        roles.setVisible(!more.isEmpty());
        area.layout();
    }

    private void lists(List<Part> now) {
        tree.setRedraw(false);
        tree.removeAll();
        parts = now;
        for (Part part : parts) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            dress(item, part);
            item.setItemCount(part.rows().size());
            item.setExpanded(true);
        }
        tree.setVisible(!parts.isEmpty());
        tree.setRedraw(true);
    }
}
