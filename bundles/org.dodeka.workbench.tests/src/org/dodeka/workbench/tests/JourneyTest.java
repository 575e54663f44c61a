package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage.Literals;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a person through a design, from page to page. */
@ExtendWith(NothingFails.class)
class JourneyTest {

    private static final String WORDS = "As we said on the bridge";

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
    }

    private static DesignEditor open(String name) throws Exception {
        IFile copy = Desk.example("wind-quality").getParent().getFile(IPath.fromOSString(name + ".learning"));
        if (copy.exists()) {
            copy.delete(true, null);
        }
        Desk.example("wind-quality").copy(copy.getFullPath(), true, null);
        return Desk.open(copy);
    }

    /** A place where people type, on each page. */
    private static Map<EObject, EStructuralFeature> places(Design design) {
        Map<EObject, EStructuralFeature> places = new LinkedHashMap<>();
        places.put(design, Literals.DESIGN__PURPOSE);
        places.put(design.getSpaces().getFirst(), Literals.SPACE__DOMAIN);
        places.put(design.getPersons().getLast(), CataloguePackage.Literals.ELEMENT__NAME);
        places.put(design.getBoundaries().getFirst(), Literals.BOUNDARY__POTENTIAL);
        places.put(design.getGoals().getFirst(), Literals.GOAL__STATEMENT);
        places.put(design.getSigns().getFirst(), Literals.CULTURE_SIGN__EVIDENCE);
        places.put(design.getWaivers().getFirst(), Literals.WAIVER__REASON);
        return places;
    }

    @Test
    void a_value_is_edited_on_each_page_undone_redone_saved_and_there_when_the_design_is_opened_again() throws Exception {
        DesignEditor editor = open("journey");
        DesignSession session = Desk.session(editor);
        Map<EObject, EStructuralFeature> places = places(session.design());
        places.forEach((element, feature) -> type(editor, element, feature, WORDS));
        editor.setActivePage("overview"); // what was typed last is taken over
        places.forEach((element, feature) -> assertThat(element.eGet(feature)).as(feature.getName()).isEqualTo(WORDS));
        places.forEach((element, feature) -> run(editor, ActionFactory.UNDO));
        places.forEach((element, feature) -> assertThat(element.eGet(feature)).as(feature.getName()).isNotEqualTo(WORDS));
        assertThat(editor.isDirty()).as("dirty when all is undone").isFalse();
        places.forEach((element, feature) -> run(editor, ActionFactory.REDO));
        editor.doSave(new NullProgressMonitor());
        Desk.until("it is saved", () -> !editor.isDirty());
        IFile file = ((IFileEditorInput) editor.getEditorInput()).getFile();
        Desk.page().closeAllEditors(false);
        places(Desk.session(Desk.open(file)).design()).forEach((element, feature) -> assertThat(element.eGet(feature)).as(feature.getName()).isEqualTo(WORDS));
    }

    private static void type(DesignEditor editor, EObject element, EStructuralFeature feature, String words) {
        Object before = element.eGet(feature);
        editor.reveal(element, feature);
        Desk.until(feature.getName() + " is shown", () -> field(before).isPresent());
        field(before).orElseThrow().setText(words);
    }

    /** Where a text stands; not by the focus, which a screen without a manager of windows does not always give. */
    private static Optional<Text> field(Object text) {
        return Dialogs.all(Desk.page().getWorkbenchWindow().getShell()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(field -> field.isVisible() && field.getEditable() && field.getText().equals(text)).findFirst();
    }

    private static void run(DesignEditor editor, ActionFactory action) {
        editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).run();
    }

    @Test
    void a_new_space_is_checked_and_a_fix_mends_what_was_found() throws Exception {
        DesignEditor editor = open("growing");
        DesignSession session = Desk.session(editor);
        Space space = DesignFactory.eINSTANCE.createSpace();
        space.setName("Night shift exchange");
        space.setStage(Stage.MATURING);
        session.edits().add(session.design(), Literals.DESIGN__SPACES, List.of(space), -1);
        Desk.until("the space is checked", () -> session.findings().all().of(space).stream().anyMatch(found -> found.rule().id().equals("REL-2")));
        editor.reveal(space);
        Finding noGoal = session.findings().all().of(space).stream().filter(found -> found.rule().id().equals("REL-2")).findFirst().orElseThrow();
        assertThat(session.findings().fix(noGoal, FixInput.proposals())).isTrue();
        Desk.until("the finding is gone", () -> session.findings().all().of(space).stream().noneMatch(found -> found.rule().id().equals("REL-2")));
        assertThat(space.getGoals()).isNotEmpty();
        run(editor, ActionFactory.UNDO);
        Desk.until("the finding is back", () -> session.findings().all().of(space).stream().anyMatch(found -> found.rule().id().equals("REL-2")));
    }
}
