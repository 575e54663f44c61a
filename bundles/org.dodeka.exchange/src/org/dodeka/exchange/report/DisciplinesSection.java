package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.catalogue.Discipline;
import org.dodeka.validation.Finding;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.DisciplineCoverage;

/** How far the design attends to each discipline, and what was found. */
final class DisciplinesSection extends Section {

    static final String ID = "disciplines";

    private final Map<String, Discipline> catalogued = new HashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();

    DisciplinesSection(Page page) {
        super(page);
        if (page.input.catalogue() != null) {
            page.input.catalogue().getDisciplines().forEach(discipline -> catalogued.putIfAbsent(discipline.getCode(), discipline));
        }
        page.input.result().findings().forEach(f -> findings.computeIfAbsent(f.rule().discipline(), code -> new ArrayList<>()).add(f));
    }

    @Override
    String id() {
        return ID;
    }

    @Override
    String title() {
        return Messages.disciplinesTitle;
    }

    @Override
    void write() {
        Coverage coverage = page.input.metrics().coverage();
        if (coverage.disciplines().isEmpty()) {
            html.line("p", "empty", Messages.noDisciplines);
            return;
        }
        html.line("p", "intro", Messages.disciplinesIntro);
        new CoverageRadar(page, this::name).write(coverage);
        new CoverageTable(page, catalogued, findings).write(coverage);
        html.line("h3", null, Messages.findingsTitle);
        if (findings.isEmpty()) {
            html.line("p", null, Messages.nothingFound);
            return;
        }
        html.line("p", "intro", Messages.findingsIntro);
        FindingsOfDiscipline list = new FindingsOfDiscipline(page);
        for (DisciplineCoverage discipline : coverage.disciplines()) {
            List<Finding> found = findings.remove(discipline.code());
            if (found != null) {
                list.write(name(discipline.code()), found);
            }
        }
        findings.forEach((code, found) -> list.write(name(code), found));
    }

    private String name(String code) {
        Discipline discipline = catalogued.get(code);
        return discipline == null || Facts.blank(discipline.getName()) ? code : discipline.getName();
    }
}
