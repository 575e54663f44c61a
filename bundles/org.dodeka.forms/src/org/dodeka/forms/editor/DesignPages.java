package org.dodeka.forms.editor;

import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__ARTIFACTS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__BOUNDARIES;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__FORCES;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__GOALS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__GROUPS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__INDICATORS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__LOOPS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__PERSONS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__RESPONSES;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__SIGNS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__SPACES;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__STORIES;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__TOOLS;
import static org.dodeka.model.design.DesignPackage.Literals.DESIGN__WAIVERS;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__ACTIVITIES;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__COMMITMENTS;
import static org.dodeka.model.design.DesignPackage.Literals.SPACE__PARTICIPATIONS;

import java.util.List;

import org.dodeka.forms.FormSite;
import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.session.DesignSession;

/** The pages of the form editor: every list of a design is on one of them. */
final class DesignPages {

    private DesignPages() {
    }

    /** The pages, in their order. */
    static DesignPage[] of(DesignEditor editor, FormSite site) {
        DesignSession session = editor.session().orElseThrow();
        Advice advice = new Advice(session, new FindingActions(session, () -> editor.getSite().getShell(), editor::commitFields, editor::revealDiscipline), new EditorNavigation(editor));
        return new DesignPage[] {
            new OverviewPage(editor, site, advice),
            new ListsPage(editor, site, "spaces", Messages.spacesTitle, List.of(DESIGN__SPACES), List.of(SPACE__PARTICIPATIONS, SPACE__ACTIVITIES, SPACE__COMMITMENTS)),
            new ListsPage(editor, site, "people", Messages.peopleTitle, List.of(DESIGN__GROUPS, DESIGN__PERSONS), List.of()),
            new ListsPage(editor, site, "boundaries", Messages.boundariesTitle, List.of(DESIGN__BOUNDARIES, DESIGN__LOOPS), List.of()),
            new ListsPage(editor, site, "value", Messages.valueTitle, List.of(DESIGN__GOALS, DESIGN__INDICATORS, DESIGN__STORIES), List.of()),
            new ListsPage(editor, site, "forces", Messages.forcesTitle, List.of(DESIGN__FORCES, DESIGN__SIGNS, DESIGN__TOOLS, DESIGN__ARTIFACTS), List.of()),
            new DisciplinesPage(editor, advice),
            new ListsPage(editor, site, "answers", Messages.answersTitle, List.of(DESIGN__RESPONSES, DESIGN__WAIVERS), List.of()),
            new SourcePage(editor, site, editor.session().orElseThrow())
        };
    }
}
