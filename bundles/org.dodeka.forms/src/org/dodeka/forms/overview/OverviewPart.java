package org.dodeka.forms.overview;

import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__AS_OF;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__CATALOGUE;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__FORMAT_VERSION;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__ORGANIZATION;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__PURPOSE;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.dodeka.forms.Field;
import org.dodeka.forms.FieldSet;
import org.dodeka.forms.FormSite;
import org.dodeka.forms.TitledSection;
import org.dodeka.forms.Words;
import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.advice.LiveSurvey;
import org.dodeka.forms.advice.Pile;
import org.dodeka.forms.charts.Radar;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.validation.Finding;
import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.dodeka.validation.metrics.Survey;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** A design at a glance: what it is, how much of what it holds, how far it attends to the disciplines, what was found, and what to do next. */
public final class OverviewPart {

    private static final int WORST = 5;
    private static final int GOALS = 4;
    private static final int MORE_LATER = 400;
    private static final int LOWEST = 3;
    private static final int SIDE = 268;
    private static final int MIDDLE = 384;
    private static final int THREE_COLUMNS = 960;
    private static final int TWO_COLUMNS = 600;

    private final Advice advice;
    private final FormSite site;
    private final FormToolkit toolkit;
    private final Design design;
    private final ScrolledForm scrolled;
    private final Composite body;
    private final List<Section> sections = new ArrayList<>();
    private final List<Composite> columns = new ArrayList<>();
    private final KeyFacts facts;
    private final FieldSet identity;
    private FieldSet more;
    private final Lines goals;
    private final Label noCoverage;
    private final Radar radar;
    private final Label summary;
    private final NextStepBox next;
    private final Section worstSection;
    private final Lines worst;
    private final MetricsGrid metrics;
    private final LiveSurvey survey;

    /** Makes the overview; {@link #show()} fills in what has to be worked out. */
    public OverviewPart(Composite parent, FormToolkit toolkit, FormSite site, Advice advice) {
        this.advice = advice;
        this.toolkit = toolkit;
        this.site = site;
        design = advice.session().design();
        scrolled = toolkit.createScrolledForm(parent);
        body = scrolled.getBody();
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(false).margins(12, 8).spacing(18, 10).applyTo(body);
        facts = new KeyFacts(body, toolkit, advice.navigation());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SIDE, SWT.DEFAULT).applyTo(facts.control());
        Composite first = column(true);
        identity = new FieldSet(section(first, Messages.designTitle), site, design,
                List.of(CataloguePackage.Literals.ELEMENT__NAME, DESIGN__ORGANIZATION, DESIGN__PURPOSE));
        goals = new Lines(section(first, Words.many(DesignPackage.Literals.GOAL)), toolkit);
        Composite second = section(column(false), Messages.coverageTitle);
        radar = new Radar(second, code -> advice.navigation().discipline(code));
        toolkit.adapt(radar);
        GridDataFactory.fillDefaults().grab(true, false).hint(MIDDLE, 258).applyTo(radar);
        noCoverage = toolkit.createLabel(second, Messages.noCoverage, SWT.WRAP);
        GridDataFactory.fillDefaults().exclude(true).applyTo(noCoverage);
        summary = toolkit.createLabel(second, "", SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(summary);
        Composite third = column(true);
        next = new NextStepBox(section(third, Messages.nextTitle), toolkit, advice);
        Composite found = section(third, Messages.worstTitle);
        worstSection = sections.getLast();
        worst = new Lines(found, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(worst.control());
        Button all = new Button(found, SWT.PUSH);
        all.setText(Messages.allFindings);
        all.addListener(SWT.Selection, event -> advice.navigation().findings());
        GridDataFactory.swtDefaults().applyTo(all);
        metrics = new MetricsGrid(wide(Messages.metricsTitle), toolkit);
        for (Control control : new Control[] { identity.control(), goals.control(), next.control(), metrics.control() }) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        }
        parent.addListener(SWT.Resize, event -> arrange(parent.getClientArea().width)); // before the form has another size, so that it is laid out once
        arrange(parent.getClientArea().width);
        survey = new LiveSurvey(advice.session(), advice.catalogue(), scrolled, this::show);
        facts.show(design);
        goals.show(goalLines());
        body.getDisplay().timerExec(MORE_LATER, () -> {
            if (!body.isDisposed()) {
                more();
            }
        });
    }

    /** What lies below the others; made when they are shown, so that the page opens quicker. */
    private FieldSet more() {
        if (more == null) {
            more = new FieldSet(wide(Messages.moreTitle), site, design, List.of(DESIGN__VERSION, DESIGN__AS_OF, CataloguePackage.Literals.ELEMENT__NOTES,
                    DESIGN__CATALOGUE, CataloguePackage.Literals.ELEMENT__ID, DESIGN__FORMAT_VERSION));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(more.control());
            ((GridData) sections.getLast().getLayoutData()).horizontalSpan = ((GridLayout) body.getLayout()).numColumns;
            scrolled.reflow(true);
        }
        return more;
    }

    private Composite column(boolean grab) {
        Composite column = toolkit.createComposite(body);
        column.setLayout(new Pile(0, 0, 8));
        GridDataFactory.fillDefaults().grab(grab, false).align(SWT.FILL, SWT.BEGINNING).hint(grab ? SIDE : MIDDLE, SWT.DEFAULT).applyTo(column);
        columns.add(column);
        return column;
    }

    private Composite wide(String title) {
        Composite client = section(body, title);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(sections.getLast());
        return client;
    }

    private Composite section(Composite parent, String title) {
        Section section = TitledSection.in(parent, toolkit, title);
        Composite client = toolkit.createComposite(section);
        client.setLayout(new Pile(2, 2, 6));
        section.setClient(client);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        sections.add(section);
        return client;
    }

    /** As many columns as there is room for. */
    private void arrange(int width) {
        if (scrolled.isDisposed() || width == 0) {
            return;
        }
        int count = width >= THREE_COLUMNS ? 3 : width >= TWO_COLUMNS ? 2 : 1;
        GridLayout layout = (GridLayout) body.getLayout();
        if (layout.numColumns != count) {
            layout.numColumns = count;
            for (Control child : body.getChildren()) {
                boolean column = columns.contains(child);
                ((GridData) child.getLayoutData()).horizontalSpan = column ? count == 2 && child == columns.get(2) ? 2 : 1 : count;
            }
            metrics.columns(count);
            if (scrolled.getSize().x > 0) {
                scrolled.reflow(true);
            }
        }
    }

    /** The part, to lay it out. */
    public Control control() {
        return scrolled;
    }

    /** It can be seen now: brings it up to date. */
    public void show() {
        refresh();
        survey.show();
    }

    /** Shows at once what costs next to nothing. */
    public void refresh() {
        boolean changed = facts.show(design);
        changed |= goals.show(goalLines());
        if (changed) {
            scrolled.reflow(true);
        }
    }

    private List<Lines.Line> goalLines() {
        List<Lines.Line> lines = new ArrayList<>();
        design.getGoals().stream().limit(GOALS).forEach(goal -> lines.add(line(goal)));
        int more = design.getGoals().size() - GOALS;
        if (more > 0) {
            lines.add(new Lines.Line(null, "", NLS.bind(Messages.goalsMore, more), "", null, () -> advice.navigation().page("value")));
        }
        if (lines.isEmpty()) {
            lines.add(new Lines.Line(null, "", Messages.goalsNone, "", null, () -> advice.navigation().page("value")));
        }
        return lines;
    }

    private Lines.Line line(Goal goal) {
        String owner = goal.getOwner() == null ? Messages.goalNobody : NLS.bind(Messages.goalOwner, Labels.of(goal.getOwner()));
        return new Lines.Line(null, "", Labels.of(goal), owner, goal.getStatement(), () -> advice.navigation().element(goal, null));
    }

    private void show(Survey done) {
        boolean changed = next.show(done.nextStep());
        changed |= worst.show(done.worst().stream().limit(WORST).map(this::line).toList());
        int count = done.worst().size();
        String title = count == 0 ? Messages.noFindings : count <= WORST ? Messages.worstTitle : NLS.bind(Messages.worstTitleCount, WORST, count);
        if (!worstSection.getText().equals(title)) {
            worstSection.setText(title);
            changed = true;
        }
        changed |= metrics.show(done.metrics());
        changed |= show(done.coverage());
        refresh();
        if (changed) {
            scrolled.reflow(true);
        }
    }

    private Lines.Line line(Finding finding) {
        String hover = NLS.bind(Messages.findingHover, new Object[] { advice.name(finding.rule().discipline()), finding.rule().title(),
            finding.rule().description() });
        return new Lines.Line(Advice.image(finding.severity()), Advice.word(finding.severity()), finding.message(), "", hover, () -> advice.go(finding));
    }

    private boolean show(Coverage coverage) {
        OptionalDouble lowest = coverage.minimum();
        boolean measured = lowest.isPresent() && coverage.disciplines().size() >= 3;
        String before = summary.getText();
        Lines.exclude(noCoverage, measured);
        Lines.exclude(radar, !measured);
        if (measured) {
            List<DisciplineCoverage> all = coverage.disciplines();
            List<DisciplineCoverage> least = all.stream().filter(discipline -> discipline.value().equals(lowest)).toList();
            String names = least.stream().limit(LOWEST).map(discipline -> advice.name(discipline.code())).collect(Collectors.joining(", "))
                    + (least.size() > LOWEST ? " \u2026" : "");
            String said = NLS.bind(Messages.meanAndLowest,
                    new Object[] { percent(coverage.mean().orElse(0)), percent(lowest.getAsDouble()), names }).replace("&", "&&");
            if (!before.equals(said)) {
                summary.setText(said);
            }
            radar.show(all.stream().map(discipline -> spoke(discipline, discipline.value().equals(lowest))).toList(), coverage.mean(),
                    NLS.bind(Messages.radarName, summary.getText()));
        } else {
            summary.setText("");
        }
        return !before.equals(summary.getText());
    }

    private Radar.Spoke spoke(DisciplineCoverage discipline, boolean lowest) {
        String name = advice.name(discipline.code());
        String said = discipline.value().isEmpty() ? NLS.bind(Messages.spokeUndefined, name)
                : NLS.bind(lowest ? Messages.spokeLowest : Messages.spoke, name, percent(discipline.value().getAsDouble()));
        return new Radar.Spoke(discipline.code(), name, discipline.value(), lowest, said);
    }

    private static String percent(double value) {
        return NLS.bind(Messages.percent, Math.round(value));
    }

    /** Writes what was entered and not written yet. */
    public boolean commit() {
        boolean first = identity.commit();
        return (more == null || more.commit()) && first;
    }

    /** Goes to the field of a feature of the design; to the name if the feature has none here. */
    public void reveal(EStructuralFeature feature) {
        Optional<Field> field = identity.field(feature).or(() -> more().field(feature)).or(() -> identity.field(CataloguePackage.Literals.ELEMENT__NAME));
        field.ifPresent(found -> {
            FormToolkit.ensureVisible(found.control());
            found.control().setFocus();
        });
    }

    /** The key facts in words, such as “3 Spaces”. */
    public List<String> facts() {
        return facts.figures();
    }

    /** The figures in words, such as “Say without rank 0.50”. */
    public List<String> figures() {
        return metrics.figures();
    }

    /** The worst findings in words. */
    public List<String> worst() {
        return worst.shown().stream().map(Lines.Line::text).toList();
    }

    /** What the next step is. */
    public String nextStep() {
        return next.text();
    }

    /** The drawing of the coverage. */
    public Radar radar() {
        return radar;
    }

    /** The mean and the lowest coverage in words. */
    public String coverage() {
        return summary.getText();
    }
}
