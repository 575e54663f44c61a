package org.dodeka.forms.findings;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.validation.Finding;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** A window that explains a finding: what the rule demands and why, what to do, and what its discipline is for. Escape closes it. */
public final class Explanation extends PopupDialog {

    private static final int WIDTH_IN_CHARACTERS = 78;
    private static final int MARGIN = 10;
    private static final int MOST_HEIGHT = 520;

    private final Finding finding;
    private final DisciplineNames disciplines;
    private final Runnable guide;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private StyledText page;

    /**
     * Prepares the explanation of a finding.
     *
     * @param guide shows the discipline of the finding where it can be worked on
     */
    public Explanation(Shell parent, Finding finding, DisciplineNames disciplines, Runnable guide) {
        super(parent, SWT.CLOSE | SWT.TITLE | SWT.RESIZE, true, false, false, false, false,
                NLS.bind(Messages.explanationTitle, finding.rule().title(), finding.rule().id()),
                Messages.explanationInfo);
        this.finding = finding;
        this.disciplines = disciplines;
        this.guide = guide;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.explanation);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        write();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        page = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        page.setAlwaysShowScrollBars(false);
        page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.setLineSpacing(2);
        page.setFont(JFaceResources.getDialogFont());
        page.setText(text.toString());
        page.setStyleRanges(styles.toArray(StyleRange[]::new));
        page.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        if (disciplines.discipline(finding.rule().discipline()).isPresent()) {
            Link link = new Link(area, SWT.NONE);
            link.setText(NLS.bind(Messages.explainMore, disciplines.name(finding.rule().discipline())));
            link.addListener(SWT.Selection, event -> {
                close();
                guide.run();
            });
            GridDataFactory.fillDefaults().indent(MARGIN, MARGIN / 2).applyTo(link);
        }
        return area;
    }

    private void write() {
        section(Messages.explainFound, finding.message());
        finding.waiver().ifPresent(waiver -> section(Messages.explainWaived, waiver.getReason()));
        if (finding.failed()) {
            section(Messages.explainFailedTitle, Messages.explainFailed);
        }
        section(Messages.explainWhy, finding.rule().description());
        List<String> steps = new ArrayList<>();
        finding.rule().fix().ifPresent(fix -> steps.add(NLS.bind(Messages.explainFix, fix.label())));
        Discipline discipline = disciplines.discipline(finding.rule().discipline()).orElse(null);
        if (discipline != null) {
            items(discipline, ItemKind.METHOD).forEach(steps::add);
        }
        list(Messages.explainDo, steps);
        if (discipline != null) {
            section(NLS.bind(Messages.explainDiscipline, discipline.getName()), discipline.getPurpose());
            section(Messages.explainQuestion, discipline.getKeyQuestion());
            list(Messages.explainPitfalls, items(discipline, ItemKind.PITFALL));
        }
    }

    private static List<String> items(Discipline discipline, ItemKind kind) {
        return Catalogues.items(discipline, kind).stream().map(CatalogueItem::getText).toList();
    }

    private void section(String heading, String content) {
        if (content != null && !content.isBlank()) {
            heading(heading);
            text.append(content).append("\n");
        }
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            heading(heading);
            items.forEach(item -> text.append("•  ").append(item).append("\n"));
        }
    }

    private void heading(String heading) {
        if (!text.isEmpty()) {
            text.append("\n");
        }
        styles.add(new StyleRange(text.length(), heading.length(), null, null, SWT.BOLD));
        text.append(heading).append("\n");
    }

    @Override
    protected Control getFocusControl() {
        return page;
    }

    @Override
    protected Point getInitialSize() {
        GC gc = new GC(page);
        int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * WIDTH_IN_CHARACTERS);
        gc.dispose();
        Point needed = getShell().computeSize(width, SWT.DEFAULT);
        return new Point(width, Math.min(needed.y, MOST_HEIGHT));
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Point corner = getParentShell().getLocation();
        Point around = getParentShell().getSize();
        return new Point(corner.x + Math.max(0, (around.x - size.x) / 2), corner.y + Math.max(0, (around.y - size.y) / 3));
    }
}
