package org.dodeka.design.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.dodeka.design.findings.FindingsOfElements;
import org.dodeka.design.findings.Remark;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionExecutor;
import org.dodeka.session.SessionSetup;
import org.dodeka.session.Sessions;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.tool.Editing;
import org.dodeka.viewpoint.tool.Tools;
import org.dodeka.viewpoint.view.Diagram;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A diagram of an example as somebody works with it: in a session, with all layers on, and with findings. Whatever goes wrong is noted. */
final class DrawnExample implements AutoCloseable {

    static final Viewpoints VIEWPOINTS = Viewpoints.of(FindingsOfElements.class.getClassLoader(), "description/learning.odesign");

    private final List<String> problems = new ArrayList<>();
    private final Lease lease;
    private final DiagramOffer offer;
    private final Interpreter interpreter;
    private final Refresher refresher;
    private final Tools tools;

    /** @param folder where the file is said to be; nothing is written there */
    DrawnExample(String example, String diagram, Path folder) {
        SessionSetup setup = new SessionSetup(new NeverLater(), RulePacks.fromClassPath(ClassLoader.getPlatformClassLoader()), RuleSettings.DEFAULTS,
                (message, cause) -> problems.add(message + " " + cause));
        Design design = Examples.load(example);
        design.eResource().getContents().clear();
        lease = new Sessions(setup).openNew(design, folder.resolve(example + ".learning"));
        design.eAdapters().add(new SomeFindings());
        offer = VIEWPOINTS.diagramsFor(design).stream().filter(one -> one.diagram().name().equals(diagram)).findFirst().orElseThrow();
        Consumer<SpecificationProblem> listener = problem -> problems.add(problem.toString());
        interpreter = offer.interpreter(design, listener);
        interpreter.profile(true);
        refresher = opened(listener);
        tools = new Tools(interpreter, new SessionEditing());
    }

    private Refresher opened(Consumer<SpecificationProblem> listener) {
        Refresher fresh = new Refresher(offer.diagram(), session().design(), interpreter, listener);
        fresh.diagram().layers().addAll(offer.diagram().layers());
        fresh.refreshAll();
        return fresh;
    }

    DesignSession session() {
        return lease.session();
    }

    Diagram diagram() {
        return refresher.diagram();
    }

    Refresher refresher() {
        return refresher;
    }

    Tools tools() {
        return tools;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    List<String> problems() {
        return problems;
    }

    /** What is shown now. */
    DiagramSnapshot shown() {
        return new DiagramSnapshot(diagram());
    }

    /** What another diagram shows, opened just now. */
    DiagramSnapshot shownAnew() {
        Refresher fresh = opened(problem -> problems.add(problem.toString()));
        fresh.dispose();
        return new DiagramSnapshot(fresh.diagram());
    }

    /** What would be saved now. */
    String saved() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DesignFiles.snapshot(session().resource()).writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        refresher.dispose();
        lease.close();
    }

    /** The edits of tools as edits of the session. */
    private final class SessionEditing implements Editing {

        @Override
        public boolean make(String label, Runnable work) {
            return session().edits().make(label, work);
        }

        @Override
        public void delete(Collection<? extends EObject> elements) {
            session().edits().delete(elements);
        }
    }

    /** Time stands still: nothing happens but what the test does. */
    private static final class NeverLater implements SessionExecutor {

        @Override
        public boolean isEditingThread() {
            return true;
        }

        @Override
        public void later(Runnable task) {
            // findings and recovery copies are of no concern here
        }

        @Override
        public Runnable after(Duration pause, Runnable task) {
            return () -> { };
        }
    }

    /** Three of four elements have a finding; their ids say how bad it is. */
    private static final class SomeFindings extends AdapterImpl implements FindingsOfElements {

        @Override
        public List<Remark> of(EObject element) {
            Remark.Severity[] severities = Remark.Severity.values();
            int which = Math.floorMod(String.valueOf(EcoreUtil.getID(element)).hashCode(), severities.length + 1);
            return which == severities.length ? List.of() : List.of(new Remark(severities[which], "Something"));
        }
    }
}
