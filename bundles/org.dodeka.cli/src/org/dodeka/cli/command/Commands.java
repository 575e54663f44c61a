package org.dodeka.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.dodeka.cli.session.Session;

/** The commands by name, in the order of the help. Each is made only when it is called for, so that the tool starts fast. */
public final class Commands {

    private static final Map<String, Function<Session, Command>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("validate", ValidateCommand::new);
        ALL.put("metrics", MetricsCommand::new);
        ALL.put("rules", RulesCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("fix", FixCommand::new);
        ALL.put("what-if", WhatIfCommand::new);
        ALL.put("new", NewCommand::new);
        ALL.put("sample", SampleCommand::new);
    }

    private Commands() {
    }

    /** The commands by name. */
    public static Map<String, Function<Session, Command>> all() {
        return ALL;
    }
}
