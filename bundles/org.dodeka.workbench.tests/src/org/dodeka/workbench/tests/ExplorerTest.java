package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.explorer.DesignExplorer;
import org.dodeka.workbench.explorer.ElementDrops;
import org.dodeka.workbench.explorer.Node;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.WhereUsedPopup;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {

    private DesignExplorer explorer;
    private CommonViewer viewer;
    private final List<IFile> files = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        explorer = (DesignExplorer) Desk.page().showView(DesignExplorer.ID);
        viewer = explorer.getCommonViewer();
    }

    @AfterEach
    void close() throws Exception {
        explorer.setLinkingEnabled(false);
        field().setText("");
        viewer.collapseAll();
        Desk.page().closeAllEditors(false);
        for (IFile file : files) {
            file.delete(true, null);
        }
        assertThat(OpenDesigns.sessions().all()).isEmpty();
    }

    private IFile copy(String example, String name) throws Exception {
        IFile copy = file(name);
        Desk.example(example).copy(copy.getFullPath(), true, null);
        return copy;
    }

    private IFile file(String name) throws Exception {
        IFile file = Desk.example("wind-quality").getParent().getFile(IPath.fromOSString(name + ".learning"));
        if (file.exists()) {
            file.delete(true, null);
        }
        files.add(file);
        return file;
    }

    private Object[] children(Object node) {
        return ((ITreeContentProvider) viewer.getContentProvider()).getChildren(node);
    }

    private void expand(IFile file) {
        viewer.expandToLevel(file, 1);
        Desk.until("the design is read", () -> children(file).length > 1);
        settle();
    }

    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            // what is pending happens
        }
    }

    private TreeItem item(Object node) {
        return (TreeItem) viewer.testFindItem(node);
    }

    private String text(Object node) {
        TreeItem item = item(node);
        return item == null ? null : item.getText();
    }

    private ElementNode node(IFile file, EObject element) {
        return new ElementNode(explorer.design(file), EcoreUtil.getID(element));
    }

    private void select(Object... nodes) {
        viewer.setSelection(new StructuredSelection(nodes), true);
        settle();
    }

    private Object selected() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    private IAction handler(ActionFactory action) {
        return explorer.getViewSite().getActionBars().getGlobalActionHandler(action.getId());
    }

    private void run(ActionFactory action) {
        IAction handler = handler(action);
        assertThat(handler).as(action.getId()).isNotNull().matches(IAction::isEnabled);
        handler.run();
        settle();
    }

    private Text field() {
        return (Text) find(viewer.getTree().getParent().getParent(), Text.class);
    }

    private static Control find(Composite parent, Class<?> type) {
        for (Control child : parent.getChildren()) {
            Control found = type.isInstance(child) ? child : child instanceof Composite inner ? find(inner, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Design design(DesignSession session) {
        return session.design();
    }

    @Test
    void a_design_opens_in_place_to_its_lists_and_spaces_are_nested_in_their_parents() throws Exception {
        IFile file = copy("wind-quality", "in-place");
        settle();
        viewer.expandToLevel(file.getParent(), 1);
        viewer.expandToLevel(file, 1);
        assertThat(item(file).getItem(0).getText()).startsWith("Reading");
        expand(file);
        assertThat(Arrays.stream(item(file).getItems()).map(TreeItem::getText)).contains("Spaces 3", "People 12", "Goals 2")
                .noneMatch(String::isBlank);
        assertThat(OpenDesigns.sessions().all()).as("read, not opened").isEmpty();
        Object spaces = children(file)[1];
        viewer.expandToLevel(spaces, 2);
        assertThat(children(spaces)).hasSize(1);
        TreeItem top = item(children(spaces)[0]);
        assertThat(top.getText()).isEqualTo("Strategy Table");
        assertThat(Arrays.stream(top.getItems()).map(TreeItem::getText)).containsExactly("Blade-Inspection Community", "Request Clinic",
                "Participations 7", "Activities 3", "Commitments 3");
    }

    @Test
    void a_change_of_an_open_design_shows_in_its_row_and_nothing_collapses() throws Exception {
        IFile file = copy("wind-quality", "live");
        DesignEditor editor = Desk.open(file);
        DesignSession session = Desk.session(editor);
        expand(file);
        Participation participation = design(session).getSpaces().getFirst().getParticipations().getFirst();
        session.edits().set(participation, CataloguePackage.Literals.ELEMENT__NAME, null); // named by who and what
        explorer.reveal(session, participation);
        Object row = selected();
        Desk.until("its row is shown", () -> Labels.of(participation).equals(text(row)));
        TreeItem before = item(row);
        session.edits().set(participation.getActor(), CataloguePackage.Literals.ELEMENT__NAME, "Somebody new");
        Desk.until("the new name is shown", () -> text(row).startsWith("Somebody new"));
        assertThat(item(row)).as("the same row").isSameAs(before);
        Person added = DesignFactory.eINSTANCE.createPerson();
        added.setName("Added");
        session.edits().add(design(session), DesignPackage.Literals.DESIGN__PERSONS, added);
        Desk.until("one more is counted", () -> Arrays.stream(item(file).getItems()).anyMatch(item -> item.getText().equals("People 13")));
        assertThat(item(row)).isSameAs(before);
        session.undo();
        Desk.until("one less is counted", () -> Arrays.stream(item(file).getItems()).anyMatch(item -> item.getText().equals("People 12")));
    }

    @Test
    void what_is_expanded_stays_expanded_when_the_design_is_opened_and_closed() throws Exception {
        IFile file = copy("wind-quality", "stays");
        expand(file);
        Object spaces = children(file)[1];
        viewer.expandToLevel(spaces, 2);
        Object table = children(spaces)[0];
        DesignEditor editor = Desk.open(file);
        settle();
        assertThat(viewer.getExpandedState(table)).isTrue();
        DesignSession session = Desk.session(editor);
        session.edits().set(design(session).getSpaces().getFirst(), CataloguePackage.Literals.ELEMENT__NAME, "Unsaved");
        Desk.until("the new name is shown", () -> "Unsaved".equals(text(table)));
        Desk.page().closeEditor(editor, false);
        Desk.until("the file is shown again", () -> "Strategy Table".equals(text(table)));
        assertThat(viewer.getExpandedState(table)).isTrue();
    }

    @Test
    void a_file_that_changes_is_read_anew_and_a_broken_one_says_why() throws Exception {
        IFile file = copy("wind-quality", "changes");
        expand(file);
        Object table = children(children(file)[1])[0];
        viewer.expandToLevel(children(file)[1], 1);
        String text = Files.readString(Path.of(file.getLocationURI())).replace("name=\"Strategy Table\"", "name=\"Round Table\"");
        file.setContents(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), true, false, null);
        Desk.until("the new content is shown", () -> "Round Table".equals(text(table)));
        file.setContents(new ByteArrayInputStream("nonsense".getBytes()), true, false, null);
        Desk.until("the problem is shown", () -> item(file).getItemCount() == 1 && item(file).getItem(0).getText().contains("not a design"));
    }

    @Test
    void typing_leaves_what_matches_with_what_is_above_and_escape_brings_all_back() throws Exception {
        IFile file = copy("wind-quality", "searched");
        DesignSession session = Desk.session(Desk.open(file));
        expand(file);
        Person person = design(session).getPersons().getLast();
        Object row = node(file, person);
        assertThat(item(row)).isNull();
        field().setText(person.getName());
        Desk.until("the match is visible", () -> item(row) != null);
        assertThat(Arrays.stream(item(file).getItems()).map(TreeItem::getText)).anyMatch(text -> text.startsWith("People")).noneMatch(
                text -> text.startsWith("Goals"));
        assertThat(item(Desk.example("river-care"))).isNull();
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        escape.character = SWT.ESC;
        field().notifyListeners(SWT.KeyDown, escape);
        Desk.until("all is back", () -> item(Desk.example("river-care")) != null);
        assertThat(field().getText()).isEmpty();
        assertThat(item(row)).as("collapsed as before").isNull();
    }

    @Test
    void linked_tree_and_editor_follow_each_other() throws Exception {
        IFile file = copy("wind-quality", "linked");
        DesignEditor editor = Desk.open(file);
        DesignSession session = Desk.session(editor);
        expand(file);
        explorer.setLinkingEnabled(true);
        Group group = design(session).getGroups().getFirst();
        explorer.reveal(session, group);
        Desk.until("the group is shown in the editor", () -> "people".equals(editor.getActivePageInstance().getId()));
        Desk.page().activate(editor);
        settle();
        Space space = design(session).getSpaces().getLast();
        editor.setActivePage("spaces");
        Tree master = (Tree) find((Composite) editor.getActivePageInstance().getPartControl(), Tree.class);
        master.setSelection(Arrays.stream(master.getItems()).filter(item -> item.getData() == space).findFirst().orElseThrow());
        Event event = new Event();
        event.item = master.getSelection()[0];
        master.notifyListeners(SWT.Selection, event);
        Desk.until("the space is selected in the tree", () -> node(file, space).equals(selected()));
    }

    @Test
    void opening_an_element_of_a_design_that_is_not_open_shows_it_in_the_editor() throws Exception {
        IFile file = copy("wind-quality", "opened");
        expand(file);
        Object people = Arrays.stream(children(file)).filter(each -> each instanceof Node.ListNode list
                && list.list() == DesignPackage.Literals.DESIGN__PERSONS).findFirst().orElseThrow();
        select(children(people)[2]);
        IAction open = explorer.getViewSite().getActionBars().getGlobalActionHandler(ICommonActionConstants.OPEN);
        open.run();
        Desk.until("the editor shows the people", () -> Desk.page().getActiveEditor() instanceof DesignEditor editor && editor.session().isPresent()
                && "people".equals(editor.getActivePageInstance().getId()));
    }

    @Test
    void elements_are_copied_pasted_duplicated_and_deleted_each_as_one_step() throws Exception {
        IFile file = copy("wind-quality", "clipboard");
        DesignSession session = Desk.session(Desk.open(file));
        Space table = design(session).getSpaces().getFirst();
        Activity activity = table.getActivities().getFirst();
        int before = table.getActivities().size();
        explorer.setFocus();
        explorer.reveal(session, activity);
        settle();
        run(ActionFactory.COPY);
        run(ActionFactory.PASTE);
        assertThat(table.getActivities()).hasSize(before + 1);
        assertThat(table.getActivities().get(1).getName()).isEqualTo(activity.getName() + " (2)");
        assertThat(selected()).isEqualTo(node(file, table.getActivities().get(1)));
        assertThat(handler(ActionFactory.UNDO).getText()).contains("Paste").contains(activity.getName());
        run(ActionFactory.UNDO);
        assertThat(session.isDirty()).isFalse();
        explorer.reveal(session, activity);
        settle();
        run(ActionFactory.DELETE);
        assertThat(table.getActivities()).hasSize(before - 1).doesNotContain(activity);
        assertThat(selected()).as("the next is selected").isEqualTo(node(file, table.getActivities().getFirst()));
        run(ActionFactory.UNDO);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void what_was_cut_is_moved_to_another_space() throws Exception {
        IFile file = copy("wind-quality", "cut");
        DesignSession session = Desk.session(Desk.open(file));
        Space from = design(session).getSpaces().getFirst();
        Space to = design(session).getSpaces().get(1);
        Activity activity = from.getActivities().getFirst();
        explorer.reveal(session, activity);
        settle();
        run(ActionFactory.CUT);
        assertThat(activity.eContainer()).as("stays until it is pasted").isSameAs(from);
        explorer.reveal(session, to);
        settle();
        run(ActionFactory.PASTE);
        assertThat(activity.eContainer()).isSameAs(to);
        run(ActionFactory.UNDO);
        assertThat(activity.eContainer()).isSameAs(from);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void text_from_elsewhere_is_not_pasted() throws Exception {
        IFile file = copy("wind-quality", "foreign");
        DesignSession session = Desk.session(Desk.open(file));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "dodeka-elements/1 <a>" }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        explorer.reveal(session, design(session).getSpaces().getFirst());
        settle();
        run(ActionFactory.PASTE);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void a_name_is_changed_in_place_and_escape_keeps_the_old_one() throws Exception {
        IFile file = copy("wind-quality", "renamed");
        DesignSession session = Desk.session(Desk.open(file));
        Group group = design(session).getGroups().getFirst();
        String before = group.getName();
        explorer.reveal(session, group);
        settle();
        run(ActionFactory.RENAME);
        Text text = (Text) find(viewer.getTree(), Text.class);
        assertThat(text.getText()).isEqualTo(before);
        text.setText("Never");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        text.notifyListeners(SWT.Traverse, escape);
        assertThat(group.getName()).isEqualTo(before);
        run(ActionFactory.RENAME);
        text = (Text) find(viewer.getTree(), Text.class);
        text.setText("Renamed");
        text.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
        assertThat(group.getName()).isEqualTo("Renamed");
        Desk.until("the new name is shown", () -> "Renamed".equals(text(node(file, group))));
        assertThat(session.undoLabel()).hasValueSatisfying(label -> assertThat(label).contains(before));
        assertThat(text.isDisposed()).isTrue();
    }

    @Test
    void a_new_element_is_made_from_the_menu_and_can_be_named_at_once() throws Exception {
        IFile file = copy("wind-quality", "made");
        DesignSession session = Desk.session(Desk.open(file));
        Space table = design(session).getSpaces().getFirst();
        explorer.reveal(session, table);
        settle();
        MenuItem made = Arrays.stream(menu(menu("New"))).filter(item -> item.getText().equals("Activity")).findFirst().orElseThrow();
        int before = table.getActivities().size();
        made.notifyListeners(SWT.Selection, new Event());
        settle();
        assertThat(table.getActivities()).hasSize(before + 1);
        assertThat(find(viewer.getTree(), Text.class)).isNotNull();
        session.undo();
        settle();
        assertThat(session.isDirty()).isFalse();
    }

    private MenuItem[] menu(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return menu.getItems();
    }

    private Menu menu(String label) {
        return Arrays.stream(menu(viewer.getTree().getMenu())).filter(item -> item.getText().replace("&", "").equals(label)).findFirst().orElseThrow()
                .getMenu();
    }

    private List<String> labels() {
        return Arrays.stream(menu(viewer.getTree().getMenu())).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .map(item -> item.getText().replace("&", "").replaceAll("\t.*", "")).toList();
    }

    @Test
    void the_menu_holds_what_a_learning_architect_needs_and_no_more() throws Exception {
        IFile file = copy("wind-quality", "menu");
        DesignSession session = Desk.session(Desk.open(file));
        explorer.reveal(session, design(session).getSpaces().getFirst());
        settle();
        assertThat(labels()).containsExactly("New", "Open", "Cut", "Copy", "Paste", "Duplicate", "Delete", "Rename", "Where used");
        select(file);
        assertThat(labels()).contains("New Element", "Open", "Copy", "Delete")
                .doesNotContain("Run As", "Debug As", "Team", "Compare With", "Replace With", "Build Project",
                "Add Bookmark...", "Add Task...", "Open With", "Show In");
    }

    @Test
    void elements_are_dragged_within_their_list_to_another_space_and_spaces_into_spaces() throws Exception {
        IFile file = copy("wind-quality", "dragged");
        DesignSession session = Desk.session(Desk.open(file));
        Space table = design(session).getSpaces().getFirst();
        Space community = design(session).getSpaces().get(1);
        Activity first = table.getActivities().getFirst();
        Activity last = table.getActivities().getLast();
        assertThat(ElementDrops.drop(explorer, List.of(node(file, first)), node(file, last), ViewerDropAdapter.LOCATION_AFTER, false)).isTrue();
        assertThat(table.getActivities().getLast()).isSameAs(first);
        session.undo();
        assertThat(ElementDrops.drop(explorer, List.of(node(file, first)), node(file, community), ViewerDropAdapter.LOCATION_ON, false)).isTrue();
        assertThat(first.eContainer()).isSameAs(community);
        assertThat(session.undoLabel()).hasValueSatisfying(label -> assertThat(label).contains(first.getName()).contains(community.getName()));
        session.undo();
        assertThat(ElementDrops.drop(explorer, List.of(node(file, table)), node(file, community), ViewerDropAdapter.LOCATION_ON, false))
                .as("a space into one within it").isFalse();
        assertThat(ElementDrops.drop(explorer, List.of(node(file, first)), file, ViewerDropAdapter.LOCATION_ON, false)).as("no list for it")
                .isFalse();
        assertThat(ElementDrops.drop(explorer, List.of(node(file, community)), file, ViewerDropAdapter.LOCATION_ON, false)).isTrue();
        assertThat(community.getParent()).isNull();
        Space clinic = design(session).getSpaces().stream().filter(space -> space.getName().equals("Request Clinic")).findFirst().orElseThrow();
        assertThat(ElementDrops.drop(explorer, List.of(node(file, clinic)), node(file, community), ViewerDropAdapter.LOCATION_ON, false)).isTrue();
        assertThat(clinic.getParent()).isSameAs(community);
        session.undo();
        session.undo();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void an_element_that_is_dragged_to_another_design_is_copied_there_after_it_was_opened_and_what_is_lost_is_said() throws Exception {
        IFile file = copy("wind-quality", "source");
        IFile other = copy("river-care", "target");
        expand(file);
        Object table = children(children(file)[1])[0];
        assertThat(ElementDrops.drop(explorer, List.of((ElementNode) table), other, ViewerDropAdapter.LOCATION_ON, false)).isTrue();
        Desk.until("the other design is open and has the copy", () -> OpenDesigns.sessions().all().stream()
                .anyMatch(session -> session.file().endsWith("target.learning") && design(session).getSpaces().stream()
                        .anyMatch(space -> space.getName().equals("Strategy Table"))));
        settle();
        DesignSession session = OpenDesigns.sessions().all().getFirst();
        Space copy = design(session).getSpaces().getLast();
        assertThat(copy.getParticipations()).hasSize(7);
        assertThat(selected()).isEqualTo(node(other, copy));
        assertThat(session.undoLabel()).hasValueSatisfying(label -> assertThat(label).contains("Strategy Table"));
        session.undo();
        assertThat(session.isDirty()).isFalse();
        assertThat(children(file).length).as("the source is as it was").isGreaterThan(1);
    }

    @Test
    void findings_are_told_on_the_element_and_on_all_above_and_follow_the_design() throws Exception {
        IFile file = copy("wind-quality", "badges");
        DesignSession session = Desk.session(Desk.open(file));
        expand(file);
        Group healthy = design(session).getGroups().stream().filter(group -> session.findings().of(group).isEmpty()).findFirst().orElseThrow();
        assertThat(description(node(file, healthy))).doesNotContain("found");
        Space table = design(session).getSpaces().getFirst();
        session.edits().set(table, DesignPackage.Literals.SPACE__PARENT, table);
        session.findings().update();
        settle();
        Desk.until("the error shows", () -> description(node(file, table)).contains("errors"));
        assertThat(description(children(file)[1])).contains("errors");
        assertThat(description(file)).contains("errors");
        session.undo();
        session.findings().update();
        settle();
        assertThat(description(file)).doesNotContain("errors");
    }

    @Test
    void findings_in_a_design_that_is_not_open_come_from_its_markers() throws Exception {
        IFile file = copy("wind-quality", "marked");
        String id = design(readOnly(file)).getGoals().getFirst().getId();
        Desk.page().closeAllEditors(false);
        file.deleteMarkers(null, true, IResource.DEPTH_ZERO);
        org.eclipse.core.resources.IMarker marker = file.createMarker("org.dodeka.workbench.finding");
        marker.setAttribute(org.eclipse.core.resources.IMarker.SEVERITY, org.eclipse.core.resources.IMarker.SEVERITY_ERROR);
        marker.setAttribute("element", id);
        assertThat(description(file)).contains("errors");
        expand(file);
        assertThat(description(new ElementNode(explorer.design(file), id))).contains("errors");
    }

    private DesignSession readOnly(IFile file) throws Exception {
        return Desk.session(Desk.open(file));
    }

    private String description(Object node) {
        return viewer.getNavigatorContentService().createCommonDescriptionProvider().getDescription(new StructuredSelection(node));
    }

    @Test
    void who_uses_an_element_is_listed_and_can_be_gone_to() throws Exception {
        IFile file = copy("wind-quality", "uses");
        DesignEditor editor = Desk.open(file);
        DesignSession session = Desk.session(editor);
        Person person = (Person) design(session).getSpaces().getFirst().getParticipations().stream().map(Participation::getActor)
                .filter(Person.class::isInstance).findFirst().orElseThrow();
        WhereUsedPopup popup = new WhereUsedPopup(explorer, node(file, person));
        popup.open();
        Shell shell = popup.getShell();
        Tree tree = (Tree) find(shell, Tree.class);
        TreeItem group = Stream.of(tree.getItems()).filter(item -> item.getText().startsWith("Participations")).findFirst().orElseThrow();
        Event event = new Event();
        event.item = group.getItem(0);
        tree.notifyListeners(SWT.DefaultSelection, event);
        assertThat(shell.isDisposed()).isTrue();
        Desk.until("the space is shown", () -> "spaces".equals(editor.getActivePageInstance().getId()));
    }

    @Test
    void a_list_of_ten_thousand_is_shown_in_parts_and_found_in_them() throws Exception {
        IFile file = file("large");
        Design large = DesignFactory.eINSTANCE.createDesign();
        large.setName("Large");
        large.setFormatVersion("1.0");
        large.setAsOf(java.time.LocalDate.of(2026, 6, 1));
        for (int i = 0; i < 10_000; i++) {
            Person person = DesignFactory.eINSTANCE.createPerson();
            person.setName("Person " + i);
            large.getPersons().add(person);
        }
        DesignFiles.save(large, Path.of(file.getLocationURI()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        viewer.expandToLevel(file, 1);
        Desk.until("the design is read", () -> children(file)[0] instanceof Node.DiagramsNode);
        settle();
        Object people = children(file)[1];
        viewer.expandToLevel(people, 1);
        assertThat(item(people).getItemCount()).isEqualTo(20);
        assertThat(item(people).getItem(1).getText()).isEqualTo("Person 500 … Person 999 (501–1000)");
        DesignSession session = Desk.session(Desk.open(file));
        settle();
        Person far = design(session).getPersons().get(7_777);
        explorer.reveal(session, far);
        assertThat(selected()).isEqualTo(node(file, far));
        TreeItem row = item(selected());
        long start = System.nanoTime();
        session.edits().set(far, CataloguePackage.Literals.ELEMENT__NAME, "Renamed");
        Desk.until("the new name is shown", () -> row.getText().equals("Renamed"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("until a name in 10,000 is shown").isLessThan(Duration.ofSeconds(2));
        assertThat(item(selected())).as("no row was made anew").isSameAs(row);
    }
}
