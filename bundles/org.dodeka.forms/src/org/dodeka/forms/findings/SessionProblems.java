package org.dodeka.forms.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.dodeka.forms.FieldProblem;
import org.dodeka.forms.Problems;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingFeatures;
import org.dodeka.session.FindingsChange;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The live findings of a session as problems at fields; those that a waiver accepts are none. To be disposed of. */
public final class SessionProblems implements Problems {

    private final DesignSession session;
    private final FindingActions actions;
    private final List<Consumer<Collection<EObject>>> listeners = new CopyOnWriteArrayList<>();
    private final SessionListener listener = new SessionListener() {
        @Override
        public void findingsChanged(FindingsChange change) {
            Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
            change.appeared().forEach(finding -> elements.add(finding.element()));
            change.vanished().forEach(finding -> elements.add(finding.element()));
            listeners.forEach(each -> each.accept(elements));
        }
    };

    /**
     * Begins to follow a session.
     *
     * @param actions what can be done about a finding
     */
    public SessionProblems(DesignSession session, FindingActions actions) {
        this.session = session;
        this.actions = actions;
        session.addListener(listener);
    }

    /** The session is not followed any more. */
    public void dispose() {
        session.removeListener(listener);
        listeners.clear();
    }

    @Override
    public List<FieldProblem> of(EObject element) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Finding finding : session.findings().of(element)) {
            if (!finding.waived()) {
                List<FieldProblem.Fix> fixes = actions.of(finding);
                List<EStructuralFeature> features = FindingFeatures.of(finding);
                for (EStructuralFeature feature : features.isEmpty() ? Collections.<EStructuralFeature>singletonList(null) : features) {
                    problems.add(new FieldProblem(element, feature, severity(finding), finding.message(), fixes));
                }
            }
        }
        return problems;
    }

    @Override
    public Summary summary(EObject element) {
        Severity worst = null;
        int count = 0;
        for (Finding finding : session.findings().of(element)) {
            if (!finding.waived()) {
                worst = worst == null || finding.severity().compareTo(worst) < 0 ? finding.severity() : worst;
                count++;
            }
        }
        return count == 0 ? Summary.NONE : new Summary(FieldProblem.Severity.valueOf(worst.name()), count);
    }

    private static FieldProblem.Severity severity(Finding finding) {
        return FieldProblem.Severity.valueOf(finding.severity().name());
    }

    @Override
    public void addListener(Consumer<Collection<EObject>> added) {
        listeners.add(added);
    }

    @Override
    public void removeListener(Consumer<Collection<EObject>> removed) {
        listeners.remove(removed);
    }
}
