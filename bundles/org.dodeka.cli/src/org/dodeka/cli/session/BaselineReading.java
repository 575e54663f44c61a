package org.dodeka.cli.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dodeka.exchange.findings.Baseline;
import org.dodeka.exchange.findings.BaselineException;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.osgi.util.NLS;

/** Reads the baseline that a person names. */
public final class BaselineReading {

    private BaselineReading() {
    }

    /** The baseline; refuses where it is none, or cannot be read. */
    public static Baseline read(Session session, String name) {
        Path path = session.resolve(name);
        if (Files.isDirectory(path)) {
            throw Refusal.failed(NLS.bind(Messages.baselineUnreadable, name, Messages.reasonFolder));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Baseline.read(in);
        } catch (BaselineException wrong) {
            LoadProblem problem = new LoadProblem(LoadProblem.Severity.ERROR, name, wrong.line(), wrong.column(), wrong.getMessage());
            throw Refusal.profile(List.of(problem.toString()));
        } catch (IOException e) {
            throw Refusal.failed(NLS.bind(Messages.baselineUnreadable, name, Session.reason(e)));
        }
    }
}
