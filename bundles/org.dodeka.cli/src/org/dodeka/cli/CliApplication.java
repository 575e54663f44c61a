package org.dodeka.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs the command line as an application of the platform. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Cli.run(arguments, System.out, System.err, Environment.ofProcess());
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
