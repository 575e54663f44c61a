package org.dodeka.forms.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.forms.FieldProblem;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SessionFindings;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** What a person can do about a finding: mend it by the quick fix of its rule, accept it with a reason, or have it explained. */
public final class FindingActions {

    private final DesignSession session;
    private final Supplier<Shell> shell;
    private final Runnable before;
    private final Consumer<String> guide;

    /**
     * Describes the surroundings.
     *
     * @param shell over which questions are asked
     * @param before runs before the design is changed, for instance to take over what is being typed
     * @param guide shows the discipline with a code where it can be worked on
     */
    public FindingActions(DesignSession session, Supplier<Shell> shell, Runnable before, Consumer<String> guide) {
        this.session = session;
        this.shell = shell;
        this.before = before;
        this.guide = guide;
    }

    /** The actions for a finding, as entries of a menu; what cannot be done is left out. */
    public List<FieldProblem.Fix> of(Finding finding) {
        List<FieldProblem.Fix> actions = new ArrayList<>();
        if (!session.isReadOnly()) {
            if (!finding.failed()) {
                finding.rule().fix().ifPresent(fix -> actions.add(new FieldProblem.Fix(label(fix), () -> fix(finding))));
            }
            if (!finding.waived() && SessionFindings.canWaive(finding)) {
                actions.add(new FieldProblem.Fix(Messages.waive, () -> waive(finding)));
            }
        }
        actions.add(new FieldProblem.Fix(Messages.explain, () -> explain(finding)));
        return actions;
    }

    /** What a fix does, with an ellipsis if it asks before. */
    public static String label(RuleDescriptor.Fix fix) {
        return fix.safe() ? fix.label() : NLS.bind(Messages.fixThatAsks, fix.label());
    }

    /** Mends a finding, after what there is to ask was asked. */
    public void fix(Finding finding) {
        before.run();
        session.findings().fix(finding, new AskingInput(shell.get(), finding.rule().fix().map(RuleDescriptor.Fix::label).orElse("")));
    }

    /** Asks for a reason, and accepts the finding with it. */
    public void waive(Finding finding) {
        before.run();
        WaiveDialog.open(shell.get(), session, finding);
    }

    /** Tells what the rule is about. */
    public void explain(Finding finding) {
        String discipline = finding.rule().discipline();
        new Explanation(shell.get(), finding, new DisciplineNames(), () -> guide.accept(discipline)).open();
    }
}
