package org.dodeka.workbench.whatif;

import java.util.List;

import org.dodeka.model.design.Person;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.SessionListener;
import org.dodeka.session.WhatIf;
import org.dodeka.workbench.findings.ActiveDesign;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;

/** What would be found if a person left the design of the active editor. The design itself is never touched. */
public final class WhatIfView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.dodeka.workbench.whatif";

    private static final int PAUSE = 250;
    private static final int[] SHARES = { 1, 3 };

    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            people.show();
            ask();
        }

        @Override
        public void findingsChanged(FindingsChange change) {
            ask();
        }

        @Override
        public void replaced() {
            person = session() == null || person == null ? null
                    : session().element(person.getId()).filter(Person.class::isInstance).map(Person.class::cast).orElse(null);
            people.show();
            ask();
        }
    };

    private final Runnable asking = this::askNow;
    private ActiveDesign active;
    private PeopleList people;
    private AnswerTree answer;
    private Person person;
    private Job job;
    private Composite parent;

    @Override
    public void createPartControl(Composite ofView) {
        parent = ofView;
        parent.setLayout(new FillLayout());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        active = new ActiveDesign(getSite().getPage(), listener, this::switched);
        people = new PeopleList(sash, () -> active.session().map(DesignSession::design), this::choose);
        answer = new AnswerTree(sash, active);
        sash.setWeights(SHARES);
        parent.addListener(SWT.Resize, event -> {
            Rectangle room = parent.getClientArea();
            sash.setOrientation(room.width > room.height ? SWT.HORIZONTAL : SWT.VERTICAL);
        });
        active.history(getViewSite().getActionBars());
        getSite().setSelectionProvider(people.selection());
        switched();
    }

    private DesignSession session() {
        return active.session().orElse(null);
    }

    private void switched() {
        person = null;
        people.show();
        ask();
    }

    /** Asks what would be found without a person of the design that is shown. */
    public void choose(Person chosen) {
        person = chosen;
        people.select(chosen);
        if (chosen != null) {
            answer.working(chosen);
        }
        askNow();
    }

    /** Many changes in a row are one question. */
    private void ask() {
        if (!parent.isDisposed()) {
            parent.getDisplay().timerExec(PAUSE, asking);
        }
    }

    private void askNow() {
        if (parent.isDisposed()) {
            return;
        }
        parent.getDisplay().timerExec(-1, asking);
        cancel();
        if (person != null && person.eResource() == null) {
            person = null; // deleted
            people.select(null);
        }
        if (person == null) {
            answer.ask(session() != null, session() != null && session().design().getPersons().isEmpty());
            return;
        }
        Person asked = person;
        WhatIf question = session().findings().without(List.of(asked));
        Display display = parent.getDisplay();
        job = new Job(Messages.working) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    WhatIf.Answer found = question.answer(monitor);
                    display.asyncExec(() -> show(this, asked, found));
                    return Status.OK_STATUS;
                } catch (OperationCanceledException cancelled) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job.schedule();
    }

    private void show(Job finished, Person asked, WhatIf.Answer found) {
        if (finished == job && asked == person && !parent.isDisposed()) {
            job = null;
            answer.show(asked, found);
        }
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    @Override
    public void setFocus() {
        people.setFocus();
    }

    @Override
    public void dispose() {
        cancel();
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
