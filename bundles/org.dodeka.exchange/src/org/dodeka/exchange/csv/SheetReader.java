package org.dodeka.exchange.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

/** Reads a table within its limits: as a stream, in UTF-8 with or without a mark of byte order, separated as its first line is. */
final class SheetReader {

    private final Problems problems;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private Headers headers;
    private boolean undecodable;

    private SheetReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a table.
     *
     * @param in the file; is not closed
     * @param problems told what is wrong; whatever could be read is given nevertheless
     */
    static Sheet read(InputStream in, Problems problems) throws IOException {
        SheetReader reader = new SheetReader(problems);
        reader.read(new BufferedInputStream(new LimitedStream(in, SheetLimits.BYTES)));
        return new Sheet(reader.rows);
    }

    private void read(BufferedInputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] first = bytes.readNBytes(3);
        boolean marked = first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (first.length >= 2 && (first[0] == -2 && first[1] == -1 || first[0] == -1 && first[1] == -2)) {
            problems.add(0, Messages.encodedUtf16);
            return;
        }
        if (!marked) {
            bytes.reset();
        }
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(SheetText.UNDECODABLE))));
        Separator separator = Separator.of(firstLine(text));
        QuoteWatch watch = new QuoteWatch(text, separator);
        try {
            parse(watch, separator);
            if (watch.isOpen()) {
                problems.add(new SheetProblem(watch.row(), watch.column(), header(watch), Messages.quoteOpen));
            }
        } catch (CsvParseException wrong) {
            problems.add(watch.isFaulty() ? new SheetProblem(watch.row(), watch.column(), header(watch), Messages.quoteFollowed)
                    : new SheetProblem(0, 0, "", NLS.bind(Messages.cellTooLong, SheetLimits.text(SheetLimits.CELL))));
        } catch (UncheckedIOException wrapped) { // the parser wraps what the stream throws
            if (!(wrapped.getCause() instanceof LimitedStream.TooLong)) {
                throw wrapped.getCause();
            }
            problems.add(0, wrapped.getCause().getMessage());
        }
    }

    private String header(QuoteWatch watch) {
        return headers == null || watch.row() == 1 ? "" : headers.text(watch.column());
    }

    private static String firstLine(Reader text) throws IOException {
        text.mark(SheetLimits.HEADERS + 1);
        char[] buffer = new char[SheetLimits.HEADERS];
        int length = 0;
        for (int count = text.read(buffer); count > 0; count = text.read(buffer, length, buffer.length - length)) {
            length += count;
        }
        text.reset();
        return new String(buffer, 0, length).stripLeading().lines().findFirst().orElse("");
    }

    private void parse(Reader text, Separator separator) throws IOException {
        CsvRecordHandler limits = CsvRecordHandler.of(h -> h.maxFields(SheetLimits.COLUMNS).maxFieldSize(SheetLimits.CELL));
        CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator.character()).skipEmptyLines(false).allowMissingFields(true)
                .allowExtraFields(true).build(limits, text);
        int number = 0;
        for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext();) {
            if (++number > SheetLimits.ROWS) {
                problems.add(0, NLS.bind(Messages.tooManyRows, SheetLimits.text(SheetLimits.ROWS - 1L)));
                return;
            }
            List<String> fields = records.next().getFields();
            if (number > 1) {
                row(number, fields);
            } else {
                headers = new Headers(fields, problems);
                if (!headers.hasAny()) {
                    break;
                }
            }
        }
        if (headers == null || !headers.hasAny()) {
            problems.add(0, NLS.bind(Messages.noHeaders, String.join(", ", Column.headers())));
        }
    }

    private void row(int number, List<String> fields) {
        Map<Column, Cell> cells = Sheet.noCells();
        for (int i = 0; i < fields.size(); i++) {
            String text = SheetText.strip(fields.get(i));
            if (text.isEmpty()) {
                continue;
            }
            Cell cell = new Cell(number, i + 1, headers.text(i + 1), SheetText.read(text));
            if (text.indexOf(SheetText.UNDECODABLE) >= 0) {
                problems.add(cell, undecodable ? Messages.notUtf8Again : Messages.notUtf8);
                undecodable = true;
            } else if (text.codePoints().anyMatch(SheetText::isForbidden)) {
                problems.add(cell, Messages.forbiddenCharacter);
            } else if (headers.column(i + 1) != null) {
                cells.put(headers.column(i + 1), cell);
            } else if (headers.isBlank(i + 1)) {
                problems.add(cell, Messages.noHeaderAbove);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Sheet.Row(number, cells));
        }
    }
}
