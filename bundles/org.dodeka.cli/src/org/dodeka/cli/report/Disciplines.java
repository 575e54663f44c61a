package org.dodeka.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;

/** The disciplines in the order of the catalogue, and the names of those that only rules speak of. */
public final class Disciplines {

    private final Map<String, Discipline> byCode = new LinkedHashMap<>();

    /** The disciplines of a catalogue. */
    public Disciplines(DisciplineCatalogue catalogue) {
        for (Discipline discipline : catalogue.getDisciplines()) {
            byCode.putIfAbsent(discipline.getCode(), discipline);
        }
    }

    /** The name of a discipline, or its code if the catalogue lacks it. */
    public String name(String code) {
        return byCode.containsKey(code) ? Labels.of(byCode.get(code)) : code;
    }

    /** The key question of a discipline, or an empty text. */
    String keyQuestion(String code) {
        String question = byCode.containsKey(code) ? byCode.get(code).getKeyQuestion() : null;
        return question == null ? "" : question;
    }

    /** Name and key question in one line. */
    Text title(String code) {
        String question = keyQuestion(code);
        return Text.of(Style.BOLD, name(code)).add(Style.DIM, question.isEmpty() ? "" : ": " + question);
    }

    /** All of the catalogue. */
    public Collection<Discipline> all() {
        return byCode.values();
    }

    /** Things by their discipline: in the order of the catalogue, then by code; within a discipline as they come. */
    public <T> Map<String, List<T>> group(Collection<T> things, Function<T, String> code) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        byCode.keySet().forEach(known -> groups.put(known, new ArrayList<>()));
        new TreeSet<>(things.stream().map(code).toList()).forEach(other -> groups.putIfAbsent(other, new ArrayList<>()));
        things.forEach(thing -> groups.get(code.apply(thing)).add(thing));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }
}
