package org.dodeka.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;

import org.dodeka.cli.command.Command;
import org.dodeka.cli.command.Commands;
import org.dodeka.cli.session.Product;
import org.dodeka.cli.session.Session;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of the tool and of each command; its texts are those of {@code help.properties}. */
final class Help {

    private static final String PROGRAM = "dodeka";

    private final Session session;
    private final ResourceBundle texts = ResourceBundle.getBundle("org.dodeka.cli.help", java.util.Locale.getDefault(), Help.class.getClassLoader());

    Help(Session session) {
        this.session = session;
    }

    /** A command with its texts, ready to parse. */
    CommandLine prepare(String name, Command command) {
        CommandLine line = new CommandLine(command);
        line.setCommandName(PROGRAM + " " + name);
        line.setResourceBundle(texts);
        line.setExpandAtFiles(false); // a file may be called "@home"
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.description(texts.getString(name + ".description"));
        usage.synopsisHeading(texts.getString("tool.usage") + " ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.footerHeading("%n");
        usage.footer(texts.getString(name + ".footer").split("\n"));
        exitCodes(usage);
        return line;
    }

    String of(CommandLine line) {
        line.setUsageHelpWidth(session.environment().width());
        boolean colour = session.environment().outIsTerminal() && session.environment().colour();
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
        return line.getUsageMessage();
    }

    /** The help of the tool, with all commands. */
    String ofAll() {
        CommandSpec spec = CommandSpec.create().name(PROGRAM);
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(texts.getString("tool.usage") + " ");
        usage.customSynopsis(texts.getString("tool.synopsis").split("\n"));
        usage.headerHeading("");
        usage.header(Product.NAME + " " + Product.version() + ": " + texts.getString("tool.header"));
        usage.descriptionHeading("%n");
        usage.description(texts.getString("tool.description"));
        usage.commandListHeading("%n" + texts.getString("tool.commands") + "%n");
        usage.footerHeading("%n");
        usage.footer(texts.getString("tool.footer").split("\n"));
        exitCodes(usage);
        Commands.names().forEach(name -> {
            CommandSpec command = CommandSpec.create();
            command.usageMessage().header(texts.getString(name + ".header"));
            spec.addSubcommand(name, command);
        });
        return of(new CommandLine(spec));
    }

    private void exitCodes(UsageMessageSpec usage) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int code = ExitCode.DONE; code <= ExitCode.FAILED; code++) {
            codes.put(" " + code, texts.getString("exitCode." + code));
        }
        usage.exitCodeListHeading("%n" + texts.getString("exitCode.heading") + "%n");
        usage.exitCodeList(codes);
    }
}
