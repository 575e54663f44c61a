package org.dodeka.forms.advice;

import java.util.function.Consumer;

import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.metrics.Survey;
import org.eclipse.swt.widgets.Control;

/**
 * Surveys a design anew after changes, as long as a control is there, and only while it can be seen. A design is read on the thread of the display, so
 * the work is done there in small pieces between which people go on typing; what they change in the meantime begins it again.
 */
public final class LiveSurvey {

    /** How long nothing must have changed before a design is surveyed anew, in ms. */
    private static final int PAUSE = 300;
    /** How long a piece of work lasts at most, as long as one step is not longer, in ns. */
    private static final long PIECE = 8_000_000;

    private final DesignSession session;
    private final DisciplineCatalogue catalogue;
    private final Control control;
    private final Consumer<Survey> listener;
    private final Runnable begin = this::begin;
    private final SessionListener follower = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            outdated = true;
            later();
        }

        @Override
        public void findingsChanged(FindingsChange change) {
            if (!working) {
                outdated = true;
                later();
            }
        }
    };
    private Survey survey;
    private boolean outdated = true;
    private boolean working;

    /**
     * Begins to follow a design; {@link #show()} makes the first survey.
     *
     * @param catalogue the disciplines; null if there is none
     * @param control what shows the survey
     * @param listener takes each survey when it is complete
     */
    public LiveSurvey(DesignSession session, DisciplineCatalogue catalogue, Control control, Consumer<Survey> listener) {
        this.session = session;
        this.catalogue = catalogue;
        this.control = control;
        this.listener = listener;
        session.addListener(follower);
        control.addDisposeListener(event -> {
            session.removeListener(follower);
            event.display.timerExec(-1, begin);
            survey = null;
        });
    }

    /** The control can be seen now: surveys the design at once if it was changed since. */
    public void show() {
        if (outdated && survey == null) {
            control.getDisplay().timerExec(-1, begin);
            control.getDisplay().asyncExec(begin);
        }
    }

    private void later() {
        survey = null;
        if (!control.isDisposed() && control.isVisible()) {
            control.getDisplay().timerExec(PAUSE, begin);
        }
    }

    private void begin() {
        if (!control.isDisposed() && !session.isDisposed() && outdated && survey == null) {
            survey = session.findings().survey(catalogue);
            work(survey);
        }
    }

    private void work(Survey own) {
        if (control.isDisposed() || session.isDisposed() || survey != own) {
            return;
        }
        if (own.isOutdated()) {
            later();
            return;
        }
        long end = System.nanoTime() + PIECE;
        boolean more;
        working = true;
        try {
            do {
                more = own.step();
            } while (more && System.nanoTime() < end);
        } finally {
            working = false;
        }
        if (more) {
            control.getDisplay().asyncExec(() -> work(own));
        } else {
            survey = null;
            outdated = false;
            listener.accept(own);
        }
    }
}
