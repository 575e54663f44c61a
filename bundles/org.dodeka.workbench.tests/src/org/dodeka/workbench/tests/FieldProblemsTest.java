package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dodeka.forms.Field;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.forms.findings.SessionProblems;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules find shows at the fields where it can be mended. */
class FieldProblemsTest {

    private DesignEditor editor;
    private DesignSession session;
    private Design design;
    private Space space;

    @BeforeEach
    void open() throws Exception {
        IFile example = Desk.example("wind-quality");
        IFile copy = example.getParent().getFile(IPath.fromOSString("problems.learning"));
        if (copy.exists()) {
            copy.delete(true, null);
        }
        example.copy(copy.getFullPath(), true, null);
        editor = Desk.open(copy);
        session = Desk.session(editor);
        design = session.design();
        space = design.getSpaces().getFirst();
    }

    @AfterEach
    void close() {
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).as("sessions that are left").isEmpty();
    }

    private Composite page() {
        return (Composite) editor.getActivePageInstance().getPartControl();
    }

    private Field field(EStructuralFeature feature) {
        List<Field> found = new ArrayList<>();
        Desk.until("the field is there", () -> {
            collect(page(), feature, found);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private static void collect(Composite parent, EStructuralFeature feature, List<Field> found) {
        for (Control child : parent.getChildren()) {
            if (child.getData(Field.FIELD) instanceof Field field && field.feature() == feature && child.isVisible()) {
                found.add(field);
            }
            if (child instanceof Composite inner) {
                collect(inner, feature, found);
            }
        }
    }

    private static <C extends Control> C find(Composite parent, Class<C> type) {
        for (Control child : parent.getChildren()) {
            C found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? find(inner, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void a_finding_comes_and_goes_at_its_field() {
        editor.reveal(space);
        Field domain = field(DesignPackage.Literals.SPACE__DOMAIN);
        assertThat(domain.problem()).isEmpty();
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, null);
        Desk.until("the finding is at the field", () -> domain.problem().contains(space.getName()));
        session.undo();
        Desk.until("it is gone", () -> domain.problem().isEmpty());
    }

    @Test
    void the_list_counts_the_problems_of_an_element() {
        editor.reveal(space);
        Tree tree = find(page(), Tree.class);
        assertThat(tree.getSelection()[0].getText(1)).isEmpty();
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, null);
        Desk.until("the row counts it", () -> tree.getSelection()[0].getText(1).equals("1"));
        assertThat(tree.getSelection()[0].getImage(1)).isNotNull();
    }

    @Test
    void a_revealed_field_has_the_focus() {
        Desk.page().activate(editor);
        editor.reveal(space, DesignPackage.Literals.SPACE__SAFETY_RULE);
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("spaces");
        assertThat(Display.getCurrent().getFocusControl()).isSameAs(field(DesignPackage.Literals.SPACE__SAFETY_RULE).control());
    }

    @Test
    void a_fix_that_asks_leaves_the_design_alone_until_it_is_answered() {
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, null);
        session.findings().update();
        SessionProblems problems = new SessionProblems(session, new FindingActions(session, () -> editor.getSite().getShell(), () -> { }, code -> { }));
        List<Boolean> dirtyLabels = new ArrayList<>();
        Display.getCurrent().asyncExec(() -> {
            dirtyLabels.add(session.edits().set(design, DesignPackage.Literals.DESIGN__VERSION, "while asked")); // a command of its own
            Shell dialog = Display.getCurrent().getActiveShell();
            for (Shell shell : Display.getCurrent().getShells()) {
                dialog = shell.getParent() == editor.getSite().getShell() && find(shell, Text.class) != null ? shell : dialog;
            }
            find(dialog, Text.class).setText("What was asked for");
            dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        problems.of(space).stream().filter(problem -> problem.feature() == DesignPackage.Literals.SPACE__DOMAIN).findFirst().orElseThrow()
                .fixes().getFirst().run().run();
        problems.dispose();
        assertThat(dirtyLabels).containsExactly(true);
        assertThat(space.getDomain()).isEqualTo("What was asked for");
        session.undo();
        assertThat(space.getDomain()).isNull();
        assertThat(design.getVersion()).isEqualTo("while asked");
    }

    @Test
    void what_is_typed_is_saved_though_the_focus_never_left_the_field() throws Exception {
        editor.reveal(space, DesignPackage.Literals.SPACE__DOMAIN);
        ((Text) field(DesignPackage.Literals.SPACE__DOMAIN).control()).setText("Typed last");
        editor.doSave(new NullProgressMonitor());
        assertThat(space.getDomain()).isEqualTo("Typed last");
        Desk.until("it is saved", () -> !editor.isDirty());
    }

    @Test
    void the_source_marks_what_was_selected_before() {
        editor.reveal(space);
        editor.setActivePage("source");
        StyledText text = source(page());
        Desk.until("the source is read", () -> text.getText().contains("id=\"" + space.getId() + "\""));
        Desk.until("the element is marked", () -> text.getLine(text.getLineAtOffset(text.getCaretOffset())).contains("id=\"" + space.getId() + "\""));
        assertThat(text.getLine(text.getLineAtOffset(text.getCaretOffset()))).contains("<spaces");
    }

    /** The text of the source; the heading of a page is a styled text, too. */
    private static StyledText source(Composite parent) {
        for (Control child : parent.getChildren()) {
            StyledText found = child instanceof StyledText text ? (text.getStyle() & SWT.H_SCROLL) != 0 ? text : null
                    : child instanceof Composite inner ? source(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void an_empty_page_invites_to_add_the_first() {
        session.edits().delete(List.copyOf(design.getResponses()));
        session.edits().delete(List.copyOf(design.getWaivers()));
        editor.setActivePage("answers");
        assertThat(texts(page())).anyMatch(text -> text.contains("none yet"));
        session.undo();
        Desk.until("the list is there", () -> find(page(), Tree.class).getItemCount() > 0);
        Desk.until("nobody is invited any more", () -> texts(page()).stream().noneMatch(text -> text.contains("none yet")));
    }

    private static List<String> texts(Composite parent) {
        List<String> texts = new ArrayList<>();
        Arrays.stream(parent.getChildren()).filter(Control::isVisible).forEach(child -> {
            if (child instanceof Label label) {
                texts.add(label.getText());
            } else if (child instanceof Composite inner) {
                texts.addAll(texts(inner));
            }
        });
        return texts;
    }
}
