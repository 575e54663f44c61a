package org.dodeka.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Waiver;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.DesignIndex;
import org.dodeka.validation.metrics.Survey;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * The findings of a session, and what can be done about them. To be used on the editing thread.
 *
 * <p>The whole design is checked by the thread that opens it, before anybody can edit it. After a change only what it can affect is checked, on the
 * editing thread, once the pause of the {@link SessionSetup} is over. New settings of the rules check the whole design there, which takes some 20 ms
 * for 10,000 elements, and grows with them.</p>
 */
public final class SessionFindings {

    private final DesignSession session;
    private final SessionSetup setup;
    private final Consumer<FindingsChange> listener;
    private volatile ValidationEngine engine;
    private LiveFindings live;
    private Runnable cancel;

    SessionFindings(DesignSession session, SessionSetup setup, ValidationEngine engine, Consumer<FindingsChange> listener) {
        this.session = session;
        this.setup = setup;
        this.engine = engine;
        this.listener = listener;
    }

    /** The findings as of the last update. */
    public Findings all() {
        return live.snapshot();
    }

    /** The findings on an element itself, as of the last update; costs next to nothing. */
    public List<Finding> of(EObject element) {
        return live.of(element);
    }

    /** Brings the findings up to date now, for instance before an export. */
    public Findings update() {
        session.requireEditingThread();
        cancelTimer();
        tell(live.update());
        return live.snapshot();
    }

    /** The findings now, with how many elements each rule is about, for the metrics. */
    public ValidationResult result() {
        update();
        return live.result();
    }

    /**
     * A survey of the design as it is now, for whoever makes its steps: on the editing thread, a few at a time.
     *
     * @param catalogue the disciplines; null if there is none
     */
    public Survey survey(DisciplineCatalogue catalogue) {
        session.requireEditingThread();
        return new Survey(live.facts(), this::result, catalogue);
    }

    /** The rules that are checked. May be called by any thread. */
    public ValidationEngine engine() {
        return engine;
    }

    /**
     * Applies the quick fix of a finding as one undoable command. What the fix has to know is asked before the command begins; the design may be
     * shown, and even change, while a person is being asked.
     *
     * @param input answers the questions of the fix
     * @return whether anything changed; not so if the finding is gone, has no fix, or a question was left without an answer
     */
    public boolean fix(Finding finding, FixInput input) {
        update();
        Finding current = live.current(finding);
        if (current == null || current.rule().fix().isEmpty()) {
            return false;
        }
        Optional<Answers> answers = ask(current, input);
        if (answers.isEmpty() || session.isDisposed()) {
            return false;
        }
        update();
        Finding still = live.current(finding);
        if (still == null) {
            return false;
        }
        String label = NLS.bind(Messages.fix, still.rule().fix().get().label(), Labels.of(still.element()));
        boolean fixed = session.run(() -> label, null, () -> mend(still, answers.get()));
        update();
        return fixed;
    }

    /** Asks what a fix has to know; empty if a question was left without an answer. */
    private Optional<Answers> ask(Finding finding, FixInput input) {
        Answers answers = new Answers(input);
        if (!finding.rule().fix().get().safe()) {
            finding.fix(new FixContext(live.facts(), session.domain(), answers));
        }
        return answers.complete() ? Optional.of(answers.use()) : Optional.empty();
    }

    private boolean mend(Finding finding, FixInput input) {
        Command command = finding.fix(new FixContext(live.facts(), session.domain(), input));
        boolean can = command.canExecute();
        if (can) {
            command.execute();
        }
        return can;
    }

    /**
     * Applies the quick fix of a rule wherever the rule does not hold and is not waived, as one undoable command. What the fixes have to know is
     * asked before the command begins; a finding whose question is left without an answer stays.
     *
     * @param input answers the questions of the fix, for each finding anew
     * @return how many findings were mended
     */
    public int fixAll(RuleDescriptor rule, FixInput input) {
        update();
        if (rule.fix().isEmpty()) {
            return 0;
        }
        String label = NLS.bind(Messages.fixAll, rule.fix().get().label(), rule.id());
        Map<Finding, Answers> answers = new LinkedHashMap<>();
        for (Finding finding : live.ofRule(rule.id())) {
            if (!session.isDisposed() && !finding.waived()) {
                ask(finding, input).ifPresent(given -> answers.put(finding, given));
            }
        }
        if (session.isDisposed()) {
            return 0;
        }
        int[] mended = new int[1];
        boolean changed = session.run(() -> label, null, () -> {
            for (Finding finding : answers.keySet()) {
                Finding current = live.current(finding);
                if (current != null && !current.waived() && mend(current, answers.get(finding))) {
                    mended[0]++;
                    tell(live.update());
                }
            }
        });
        update();
        return changed ? mended[0] : 0;
    }

    /**
     * Accepts a finding, with the others of its rule on the same element, as one undoable command.
     *
     * @param reason why, for those who read the design
     * @param until the last day on which it holds; null for ever
     * @throws IllegalArgumentException if the reason is blank, or the element is one that a waiver cannot name, see {@link #canWaive}
     */
    public boolean waive(Finding finding, String reason, LocalDate until) {
        if (reason.isBlank() || !canWaive(finding)) {
            throw new IllegalArgumentException("A waiver needs a reason and a named element");
        }
        Design design = session.design();
        String label = NLS.bind(Messages.waive, finding.rule().id(), Labels.of(finding.element()));
        boolean waived = session.run(() -> label, null, () -> {
            Waiver waiver = DesignFactory.eINSTANCE.createWaiver();
            waiver.setRuleId(finding.rule().id());
            waiver.setReason(reason.strip());
            waiver.setUntil(until);
            if (finding.element() != design) {
                waiver.setAbout((Element) finding.element());
            }
            design.getWaivers().removeIf(old -> old.getAbout() == waiver.getAbout() && waiver.getRuleId().equals(old.getRuleId()));
            design.getWaivers().add(waiver);
        });
        update();
        return waived;
    }

    /**
     * Takes back the waiver of a finding, as one undoable command: the finding counts again, with all others that the waiver is about.
     *
     * @return whether anything changed; not so if the finding is not waived any more
     */
    public boolean withdraw(Finding finding) {
        Waiver waiver = finding.waiver().orElse(null);
        if (waiver == null || waiver.eContainer() != session.design()) {
            return false;
        }
        String label = NLS.bind(Messages.withdraw, finding.rule().id(), Labels.of(finding.element()));
        boolean withdrawn = session.run(() -> label, null, () -> session.design().getWaivers().remove(waiver));
        update();
        return withdrawn;
    }

    /** Whether a waiver can name the element of a finding; all built-in rules are about such elements. */
    public static boolean canWaive(Finding finding) {
        return finding.element() instanceof Element;
    }

    /** Asks what would be found if elements left the design; nothing is changed. The answer may be worked out on any thread. */
    public WhatIf without(Collection<? extends EObject> elements) {
        session.requireEditingThread();
        return new WhatIf(engine, session.design(), elements);
    }

    /** @param made what the findings were made with, long enough ago for the settings to be others now */
    void use(LiveFindings other, ValidationEngine made) {
        cancelTimer();
        if (live != null) {
            live.dispose();
        }
        live = other;
        if (made != engine) {
            live.dispose();
            live = new LiveFindings(engine, session.design());
        }
    }

    /** Other rules or settings. */
    void use(ValidationEngine newEngine) {
        engine = newEngine;
        update();
        LiveFindings former = live;
        LiveFindings now = new LiveFindings(newEngine, session.design());
        FindingsChange change = now.differenceFrom(former);
        use(now, newEngine);
        tell(change);
    }

    /** Who refers to whom; follows each edit at once. */
    DesignIndex index() {
        return live.facts().index();
    }

    void changed(Change change) {
        live.changed(change);
        if (cancel == null) {
            cancel = setup.executor().after(setup.pause(), () -> {
                cancel = null;
                update();
            });
        }
    }

    void dispose() {
        cancelTimer();
        live.dispose();
    }

    private void cancelTimer() {
        if (cancel != null) {
            cancel.run();
            cancel = null;
        }
    }

    private void tell(FindingsChange change) {
        if (!change.isEmpty()) {
            listener.accept(change);
        }
    }
}
