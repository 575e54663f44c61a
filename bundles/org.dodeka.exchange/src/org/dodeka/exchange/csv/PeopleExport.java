package org.dodeka.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes the people, groups and participations of a design as a table for spreadsheets, which {@link PeopleImport} reads again without loss:
 * groups first, then people, each with a row for every participation, then the roles that nobody holds. UTF-8 with a mark of byte order, by
 * which spreadsheets know it; RFC 4180. Nothing in it begins like a formula.
 */
public final class PeopleExport {

    private final Design design;
    private final CsvWriter csv;
    private final PeopleIndex index;
    private final Map<Actor, List<Participation>> participations = new HashMap<>();

    private PeopleExport(Design design, CsvWriter csv) {
        this.design = design;
        this.csv = csv;
        this.index = new PeopleIndex(design);
        design.getSpaces().forEach(space -> space.getParticipations()
                .forEach(p -> participations.computeIfAbsent(p.getActor(), actor -> new ArrayList<>()).add(p)));
    }

    /**
     * Writes the table.
     *
     * @param design the design
     * @param separator what stands between cells
     * @param out where it goes; flushed and left open
     * @throws IOException if it cannot be written
     */
    public static void write(Design design, Separator separator, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator.character()).lineDelimiter(LineDelimiter.CRLF).build(writer);
        try {
            new PeopleExport(design, csv).write();
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() {
        csv.writeRecord(Column.headers());
        design.getGroups().forEach(group -> actor(group, Kind.GROUP));
        design.getPersons().forEach(person -> actor(person, Kind.PERSON));
        participations.getOrDefault(null, List.of()).forEach(vacancy -> row(null, Kind.VACANCY, true, vacancy));
    }

    /** What is known of the actor stands in the first row only. */
    private void actor(Actor actor, Kind kind) {
        List<Participation> own = participations.getOrDefault(actor, List.of());
        row(actor, kind, true, own.isEmpty() ? null : own.getFirst());
        own.stream().skip(1).forEach(participation -> row(actor, kind, false, participation));
    }

    private void row(Actor actor, Kind kind, boolean first, Participation participation) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.KIND, kind.word());
        for (Column column : Column.values()) {
            boolean ofParticipation = column.scope() == Column.Scope.PARTICIPATION;
            Element element = ofParticipation ? participation : actor;
            if (element != null && column.feature() != null && column.isOf(kind) && (first || ofParticipation || column == Column.NAME)) {
                cells.put(column, text(element.eGet(column.feature())));
            }
        }
        if (actor != null) {
            cells.put(Column.ID, actor.getId());
        }
        if (participation != null) {
            cells.put(Column.SPACE, index.written((Space) participation.eContainer()));
            cells.put(Column.PARTICIPATION_ID, participation.getId());
        }
        List<String> record = new ArrayList<>();
        for (Column column : Column.values()) {
            record.add(SheetText.written(Objects.requireNonNullElse(cells.get(column), "")));
        }
        csv.writeRecord(record);
    }

    private String text(Object value) {
        return switch (value) {
            case List<?> groups -> SheetText.join(groups.stream().map(group -> index.written((Group) group)).toList());
            case Person person -> index.written(person);
            case null, default -> SheetValues.text(value);
        };
    }
}
