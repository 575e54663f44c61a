package org.dodeka.forms.advice;

import java.util.List;
import java.util.Optional;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingFeatures;
import org.dodeka.session.SessionFindings;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** What pages that give advice have in common: the disciplines, and what can be done about a finding. */
public final class Advice {

    private final DesignSession session;
    private final FindingActions actions;
    private final Navigation navigation;
    private final DisciplineCatalogue catalogue;

    /** Opens the catalogue beside the design, if it is installed. */
    public Advice(DesignSession session, FindingActions actions, Navigation navigation) {
        this.session = session;
        this.actions = actions;
        this.navigation = navigation;
        catalogue = catalogue(session);
    }

    private static DisciplineCatalogue catalogue(DesignSession session) {
        try {
            return Catalogues.load(session.resource().getResourceSet());
        } catch (DesignLoadException notInstalled) {
            return null; // codes say it as well
        }
    }

    /** The session of the design. */
    public DesignSession session() {
        return session;
    }

    /** The ways to other places. */
    public Navigation navigation() {
        return navigation;
    }

    /** The disciplines; null if there is no catalogue. */
    public DisciplineCatalogue catalogue() {
        return catalogue;
    }

    /** The discipline of a code, if the catalogue has it. */
    public Optional<Discipline> discipline(String code) {
        return catalogue == null ? Optional.empty() : Catalogues.discipline(catalogue, code);
    }

    /** What a discipline is called; its code if nobody named it. */
    public String name(String code) {
        return discipline(code).map(Discipline::getName).filter(name -> name != null && !name.isBlank()).orElse(code);
    }

    /** The picture of a severity; belongs to the workbench. */
    public static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    /** A severity in a word. */
    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.error;
            case WARNING -> Messages.warning;
            case INFO -> Messages.info;
        };
    }

    /** Shows the element of a finding, at the field where it can be mended. */
    public void go(Finding finding) {
        List<EStructuralFeature> features = FindingFeatures.of(finding);
        navigation.element(finding.element(), features.isEmpty() ? null : features.getFirst());
    }

    /** Whether something can be done about a finding by a quick fix. */
    public boolean canFix(Finding finding) {
        return finding.rule().fix().isPresent() && !finding.failed() && !finding.waived() && !session.isReadOnly();
    }

    /** Whether a finding can be accepted. */
    public boolean canWaive(Finding finding) {
        return !finding.waived() && SessionFindings.canWaive(finding) && !session.isReadOnly();
    }

    /** What can be done about findings. */
    public FindingActions actions() {
        return actions;
    }
}
