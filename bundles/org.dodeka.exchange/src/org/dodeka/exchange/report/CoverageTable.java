package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.catalogue.Discipline;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.DisciplineCoverage;

/** The disciplines in their groups: what each asks, how far the design attends to it, what was found. Shades repeat what the words say. */
final class CoverageTable {

    private static final int WELL = 75;
    private static final int PARTLY = 50;
    private static final int LITTLE = 25;

    private final Page page;
    private final Html html;
    private final Map<String, Discipline> catalogued;
    private final Map<String, List<Finding>> findings;

    CoverageTable(Page page, Map<String, Discipline> catalogued, Map<String, List<Finding>> findings) {
        this.page = page;
        this.html = page.html;
        this.catalogued = catalogued;
        this.findings = findings;
    }

    void write(Coverage coverage) {
        Map<String, List<DisciplineCoverage>> groups = new LinkedHashMap<>();
        for (DisciplineCoverage discipline : coverage.disciplines()) {
            Discipline known = catalogued.get(discipline.code());
            groups.computeIfAbsent(known == null ? Messages.otherDisciplines : Words.of(known.getGroup()), group -> new ArrayList<>())
                    .add(discipline);
        }
        html.open("table", "class", "heat").line("caption", null, Messages.coverageCaption);
        html.open("thead").open("tr");
        for (String column : List.of(Messages.disciplineColumn, Messages.coverageColumn, Messages.findingsColumn)) {
            html.open("th", "scope", "col").text(column).close("th");
        }
        html.close("tr").close("thead");
        groups.forEach((group, disciplines) -> {
            html.open("tbody").open("tr", "class", "group").open("th", "scope", "rowgroup", "colspan", "3").text(group).close("th").close("tr");
            disciplines.forEach(this::row);
            html.close("tbody");
        });
        html.close("table");
    }

    private void row(DisciplineCoverage discipline) {
        Discipline known = catalogued.get(discipline.code());
        html.open("tr").open("th", "scope", "row");
        html.line("span", "discipline", known == null || Facts.blank(known.getName()) ? discipline.code() : known.getName());
        if (known != null && !Facts.blank(known.getKeyQuestion())) {
            html.text(" ").line("span", "question", known.getKeyQuestion());
        }
        html.close("th");
        if (discipline.value().isEmpty()) {
            html.open("td", "class", "none").text(Messages.notMeasured).close("td");
        } else {
            double value = discipline.value().getAsDouble();
            html.open("td", "class", "heat-" + (int) Math.min(3, value / LITTLE)).line("strong", null, Figures.percent(value)).text(" ");
            html.line("span", "word", value >= WELL ? Messages.coveredWell : value >= PARTLY ? Messages.coveredPartly
                    : value >= LITTLE ? Messages.coveredLittle : Messages.coveredHardly);
            html.close("td");
        }
        html.open("td", "class", "counts");
        counts(findings.getOrDefault(discipline.code(), List.of()));
        html.close("td").close("tr");
    }

    private void counts(List<Finding> found) {
        boolean none = true;
        for (Severity severity : Severity.values()) {
            int count = (int) found.stream().filter(f -> !f.waived() && f.severity() == severity).count();
            if (count > 0) {
                none = false;
                html.open("span", "class", severity.id()).open("span", "aria-hidden", "true").text(Words.mark(severity) + "\u00a0").close("span");
                page.words("{0} {1}", count, Page.own(switch (severity) {
                    case ERROR -> Messages.countError;
                    case WARNING -> Messages.countWarning;
                    case INFO -> Messages.countInfo;
                }));
                html.close("span").text(" ");
            }
        }
        if (none) {
            html.text(Messages.countNone);
        }
    }
}
