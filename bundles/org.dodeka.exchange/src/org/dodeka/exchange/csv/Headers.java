package org.dodeka.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** The first row of a table: which column is where. Headers that nobody knows are problems, for they may be misspelt. */
final class Headers {

    private final List<String> texts = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    Headers(List<String> fields, Problems problems) {
        Map<Column, Cell> seen = new EnumMap<>(Column.class);
        boolean wrong = false;
        for (String field : fields) {
            String text = SheetText.strip(field);
            Cell cell = new Cell(1, texts.size() + 1, "", text);
            Optional<Column> column = text.isEmpty() ? Optional.empty() : Column.of(text);
            texts.add(text);
            columns.add(column.orElse(null));
            if (column.isEmpty() && !text.isEmpty()) {
                problems.add(cell, unknown(text, wrong));
                wrong = true;
            } else if (column.isPresent()) {
                Cell former = seen.putIfAbsent(column.get(), cell);
                if (former != null) {
                    problems.add(cell, NLS.bind(Messages.headerTwice, column.get().header(), Column.letters(former.number())));
                }
            }
        }
        boolean identified = seen.containsKey(Column.NAME) || seen.containsKey(Column.ID) || seen.containsKey(Column.PARTICIPATION_ID);
        if (!wrong && !identified && hasAny()) {
            problems.add(1, Messages.noNameColumn);
        }
    }

    /** The first complaint names all headers; further ones need not repeat them. */
    private static String unknown(String text, boolean known) {
        if (text.indexOf(SheetText.UNDECODABLE) >= 0) {
            return Messages.notUtf8;
        }
        String complaint = NLS.bind(Messages.unknownHeader, SheetText.quote(text)) + Nearest.sentence(text, Column.headers());
        return known ? complaint : complaint + " " + NLS.bind(Messages.knownHeaders, String.join(", ", Column.headers()));
    }

    boolean hasAny() {
        return texts.stream().anyMatch(text -> !text.isEmpty());
    }

    /** The column; null if its header is unknown or there is none. */
    Column column(int number) {
        return number <= columns.size() ? columns.get(number - 1) : null;
    }

    boolean isBlank(int number) {
        return text(number).isEmpty();
    }

    /** The header as the file has it; empty if there is none. */
    String text(int number) {
        return number <= texts.size() ? texts.get(number - 1) : "";
    }
}
