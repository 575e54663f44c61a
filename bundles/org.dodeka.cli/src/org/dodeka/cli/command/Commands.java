package org.dodeka.cli.command;

import java.util.List;

import org.dodeka.cli.session.Session;

/** The commands by name. Only the one that is called for is loaded, so that the tool starts fast. */
public final class Commands {

    private static final List<String> NAMES = List.of("validate", "metrics", "rules", "explain", "fix", "what-if", "new", "sample", "export",
            "import", "report", "diagram", "import-csv", "export-csv");

    private Commands() {
    }

    /** The names, in the order of the help. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Makes a command.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException if there is no command of that name
     */
    public static Command create(String name, Session session) {
        return switch (name) {
            case "validate" -> new ValidateCommand(session);
            case "metrics" -> new MetricsCommand(session);
            case "rules" -> new RulesCommand(session);
            case "explain" -> new ExplainCommand(session);
            case "fix" -> new FixCommand(session);
            case "what-if" -> new WhatIfCommand(session);
            case "new" -> new NewCommand(session);
            case "sample" -> new SampleCommand(session);
            case "export" -> new ExportCommand(session);
            case "import" -> new ImportCommand(session);
            case "report" -> new ReportCommand(session);
            case "diagram" -> new DiagramCommand(session);
            case "import-csv" -> new ImportCsvCommand(session);
            case "export-csv" -> new ExportCsvCommand(session);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
