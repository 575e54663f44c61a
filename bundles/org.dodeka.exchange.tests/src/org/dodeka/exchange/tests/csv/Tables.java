package org.dodeka.exchange.tests.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.exchange.csv.PeopleExport;
import org.dodeka.exchange.csv.PeopleImport;
import org.dodeka.exchange.csv.PlannedChange;
import org.dodeka.exchange.csv.Separator;
import org.dodeka.exchange.csv.SheetException;
import org.dodeka.model.design.Design;

/** Tables that are taken over, and what comes of it. */
final class Tables {

    private Tables() {
    }

    static ImportPlan plan(Design design, byte[] table) {
        try {
            return PeopleImport.plan(new ByteArrayInputStream(table), design);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportPlan plan(Design design, String... rows) {
        return plan(design, String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a table over. */
    static ImportPlan take(Design design, String... rows) {
        ImportPlan plan = plan(design, rows);
        if (plan.command().canExecute()) {
            plan.command().execute();
        }
        return plan;
    }

    /** What is wrong with a table. */
    static List<String> problems(Design design, byte[] table) {
        try {
            PeopleImport.plan(new ByteArrayInputStream(table), design);
            return List.of();
        } catch (SheetException wrong) {
            return wrong.problems().stream().map(Object::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(Design design, String... rows) {
        return problems(design, String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    }

    /** A plan, one line for each element. */
    static List<String> lines(ImportPlan plan) {
        return plan.changes().stream().map(Tables::line).toList();
    }

    private static String line(PlannedChange change) {
        StringBuilder line = new StringBuilder(change.added() ? "+ " : "~ ").append(change.who());
        if (!change.where().isEmpty()) {
            line.append(" in ").append(change.where());
        }
        change.values().forEach(value -> line.append(", ").append(value.what()).append(' ').append(value.before()).append('>').append(value.after()));
        return line.toString();
    }

    static byte[] bytes(Design design, Separator separator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PeopleExport.write(design, separator, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The table of a design without the mark of byte order. */
    static String text(Design design) {
        return new String(bytes(design, Separator.COMMA), StandardCharsets.UTF_8).substring(1);
    }
}
