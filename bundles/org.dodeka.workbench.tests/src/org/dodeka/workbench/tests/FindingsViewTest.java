package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.dodeka.workbench.findings.FindingsView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsViewTest {

    private DesignEditor editor;
    private DesignSession session;
    private IViewPart view;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        Desk.page().closeAllEditors(false);
        IFile example = Desk.example("wind-quality");
        IFile copy = example.getParent().getFile(IPath.fromOSString("found.learning"));
        if (copy.exists()) {
            copy.delete(true, null);
        }
        example.copy(copy.getFullPath(), true, null);
        editor = Desk.open(copy);
        session = Desk.session(editor);
        view = Desk.page().showView(FindingsView.ID);
        tree = find(parent(), Tree.class).getFirst();
        Desk.until("findings are shown", () -> tree.getItemCount() > 0);
        group("byDiscipline");
    }

    @AfterEach
    void close() {
        find(parent(), Text.class).getFirst().setText("");
        Desk.page().closeAllEditors(false);
        Desk.page().hideView(view);
    }

    private Composite parent() {
        Control[] found = new Control[1];
        collect(Desk.page().getWorkbenchWindow().getShell(), found);
        return (Composite) found[0];
    }

    /** The content of the view is the composite that holds its filter and its tree. */
    private void collect(Composite composite, Control[] found) {
        for (Control child : composite.getChildren()) {
            if (child instanceof Text text && text.getMessage().equals("Filter by words or rule")) {
                found[0] = composite.getParent();
            } else if (child instanceof Composite inner) {
                collect(inner, found);
            }
        }
    }

    private static <T extends Control> List<T> find(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite inner) {
                found.addAll(find(inner, type));
            }
        }
        return found;
    }

    private void group(String by) {
        String label = switch (by) {
            case "bySpace" -> "&Space";
            case "bySeverity" -> "S&everity";
            default -> "&Discipline";
        };
        MenuManager groups = (MenuManager) view.getViewSite().getActionBars().getMenuManager().getItems()[0];
        for (IContributionItem item : groups.getItems()) {
            IAction action = ((ActionContributionItem) item).getAction();
            action.setChecked(action.getText().equals(label));
            if (action.isChecked()) {
                action.run();
            }
        }
    }

    private List<String> groups() {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
    }

    private List<TreeItem> rows() {
        return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).toList();
    }

    private TreeItem row(String rule) {
        return rows().stream().filter(item -> !item.isDisposed() && item.getText(2).equals(rule)).findFirst().orElse(null);
    }

    private void select(TreeItem item) {
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    private Space blankDomain() {
        Space space = session.design().getSpaces().getFirst();
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, null);
        Desk.until("the finding is shown", () -> row("REL-1") != null);
        return space;
    }

    private IAction tool(String toolTip) {
        return actions(view.getViewSite().getActionBars().getToolBarManager()).stream()
                .filter(action -> toolTip.equals(action.getToolTipText())).findFirst()
                .orElseThrow();
    }

    private static List<IAction> actions(IContributionManager manager) {
        return Arrays.stream(manager.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).toList();
    }

    private ToolItem toggle(int index) {
        return find(parent(), ToolBar.class).getFirst().getItem(index);
    }

    private static void click(Widget item) {
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static void press(ToolItem toggle) {
        toggle.setSelection(!toggle.getSelection());
        click(toggle);
    }

    @Test
    void findings_are_grouped_by_discipline_space_or_severity_as_the_person_wants() {
        assertThat(groups()).anyMatch(text -> text.startsWith("Voices"));
        group("bySeverity");
        assertThat(groups()).anyMatch(text -> text.startsWith("Warning ("));
        group("bySpace");
        Space first = session.design().getSpaces().getFirst();
        assertThat(groups()).noneMatch(text -> text.startsWith("Voices"));
        blankDomain();
        assertThat(groups()).anyMatch(text -> text.startsWith(first.getName() + " ("));
    }

    @Test
    void the_way_of_grouping_is_remembered_when_the_view_is_opened_again() throws Exception {
        group("bySeverity");
        Desk.page().hideView(view);
        view = Desk.page().showView(FindingsView.ID);
        tree = find(parent(), Tree.class).getFirst();
        Desk.until("findings are shown", () -> tree.getItemCount() > 0);
        assertThat(groups()).anyMatch(text -> text.startsWith("Warning ("));
    }

    @Test
    void counts_stand_in_the_head_and_switch_severities_off_and_on() {
        long warnings = session.findings().all().count(Severity.WARNING);
        assertThat(toggle(1).getToolTipText()).isEqualTo(warnings + (warnings == 1 ? " warning" : " warnings"));
        press(toggle(1));
        Desk.until("warnings are hidden", () -> rows().stream().noneMatch(row -> counts(row, Severity.WARNING)));
        press(toggle(1));
        Desk.until("warnings are back", () -> rows().stream().filter(row -> counts(row, Severity.WARNING)).count() == warnings);
    }

    private static boolean counts(TreeItem item, Severity severity) {
        item.getText(); // makes the row
        return item.getData() instanceof Finding finding && finding.severity() == severity && !finding.waived();
    }

    @Test
    void words_filter_and_a_link_takes_the_filter_back() {
        Text filter = find(parent(), Text.class).getFirst();
        filter.setText("no such words");
        Link link = find(parent(), Link.class).getFirst();
        Desk.until("nothing is left", () -> link.isVisible() && link.getText().contains("hidden"));
        click(link);
        Desk.until("everything is back", () -> tree.isVisible() && rows().size() == session.findings().all().all().size());
        assertThat(filter.getText()).isEmpty();
    }

    @Test
    void what_is_selected_and_closed_stays_when_findings_come_and_go() {
        TreeItem row = rows().getLast();
        row.getText();
        select(row);
        Finding selected = (Finding) row.getData();
        TreeItem closed = tree.getItem(0);
        boolean other = closed != row.getParentItem();
        if (other) {
            closed.setExpanded(false);
            Event event = new Event();
            event.item = closed;
            tree.notifyListeners(SWT.Collapse, event);
        }
        blankDomain();
        session.undo();
        Desk.until("the finding is gone", () -> row("REL-1") == null);
        assertThat(tree.getSelection()).hasSize(1);
        assertThat(((Finding) tree.getSelection()[0].getData()).rule()).isEqualTo(selected.rule());
        assertThat(closed.isDisposed()).isFalse();
        assertThat(closed.getExpanded()).isEqualTo(!other);
    }

    @Test
    void enter_goes_to_the_element_and_its_field() {
        blankDomain();
        editor.setActivePage("overview");
        Event event = new Event();
        event.item = row("REL-1");
        tree.notifyListeners(SWT.DefaultSelection, event);
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("spaces");
        assertThat(Desk.page().getActivePart()).isSameAs(editor);
    }

    @Test
    void a_fix_that_asks_asks_first_and_is_one_command() {
        Space space = blankDomain();
        select(row("REL-1"));
        IAction fix = tool("Quick fix");
        assertThat(fix.isEnabled()).isTrue();
        answerNextDialog("A domain");
        fix.run();
        assertThat(space.getDomain()).isEqualTo("A domain");
        Desk.until("the finding is gone", () -> row("REL-1") == null);
        session.undo();
        assertThat(space.getDomain()).isNullOrEmpty();
    }

    private static void answerNextDialog(String answer) {
        answerNextDialogs(1, answer);
    }

    private static void answerNextDialogs(int count, String answer) {
        Display display = Display.getCurrent();
        Shell window = Desk.page().getWorkbenchWindow().getShell();
        display.timerExec(50, new Runnable() {
            @Override
            public void run() {
                Shell dialog = Arrays.stream(display.getShells())
                        .filter(shell -> shell != window && shell.isVisible() && !find(shell, Text.class).isEmpty())
                        .findFirst().orElse(null);
                if (dialog == null) {
                    display.timerExec(50, this);
                    return;
                }
                find(dialog, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText(answer);
                if (count > 1) {
                    answerNextDialogs(count - 1, answer);
                }
                click(dialog.getDefaultButton());
            }
        });
    }

    @Test
    void a_waiver_asks_for_a_reason_counts_no_more_and_can_be_withdrawn_from_the_menu() {
        blankDomain();
        long errors = session.findings().all().count(Severity.ERROR);
        select(row("REL-1"));
        answerNextDialog("We decide in May");
        tool("Waive").run();
        Desk.until("it is waived", () -> row("REL-1") != null && row("REL-1").getText().startsWith("Waived: "));
        assertThat(session.findings().all().count(Severity.ERROR)).isEqualTo(errors - 1);
        assertThat(session.design().getWaivers().getLast().getReason()).isEqualTo("We decide in May");
        select(row("REL-1"));
        menuItem("Withdraw");
        Desk.until("it counts again", () -> row("REL-1") != null && !row("REL-1").getText().startsWith("Waived: "));
        assertThat(session.findings().all().count(Severity.ERROR)).isEqualTo(errors);
    }

    private void menuItem(String begin) {
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        click(Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(begin)).findFirst().orElseThrow());
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private List<String> menu() {
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> labels = Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText)
                .map(text -> text.replace("&", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    @Test
    void all_findings_of_a_rule_are_fixed_from_a_submenu() {
        session.edits().make("Empty two", () -> session.design().getSpaces().stream().limit(2).forEach(space -> space.setDomain(null)));
        Desk.until("both are shown", () -> rows().stream().filter(item -> item.getText(2).equals("REL-1")).count() == 2);
        select(row("REL-1"));
        assertThat(menu()).contains("Go to the element", "Quick fix", "Waive…", "Explain", "Copy as text");
        answerNextDialogs(2, "A domain");
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        Menu fixes = Arrays.stream(menu.getItems()).filter(item -> item.getText().equals("&Quick fix")).findFirst().orElseThrow().getMenu();
        fixes.notifyListeners(SWT.Show, new Event());
        click(Arrays.stream(fixes.getItems()).filter(item -> item.getText().equals("Fix &all 2 findings of REL-1")).findFirst().orElseThrow());
        menu.notifyListeners(SWT.Hide, new Event());
        assertThat(session.design().getSpaces()).noneMatch(space -> space.getDomain() == null);
        session.undo();
        assertThat(session.design().getSpaces()).filteredOn(space -> space.getDomain() == null).hasSize(2);
    }

    @Test
    void findings_are_copied_as_text() {
        blankDomain();
        select(row("REL-1"));
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertThat((String) text).startsWith("Error\tREL-1\t").contains(session.design().getSpaces().getFirst().getName());
    }

    @Test
    void a_finding_is_explained_with_what_to_do_and_what_its_discipline_is_for() {
        blankDomain();
        select(row("REL-1"));
        Display display = Display.getCurrent();
        tool("Explain").run();
        Shell shell = Arrays.stream(display.getShells()).filter(each -> each.getText().equals("Explanation")).findFirst().orElseThrow();
        String text = find(shell, StyledText.class).getFirst().getText();
        click(find(shell, Link.class).getFirst());
        assertThat(shell.isDisposed()).isTrue();
        assertThat(editor.getActivePageInstance().getId()).isEqualTo("disciplines");
        assertThat(text).contains("What was found", "What the rule asks for, and why", "What you can do",
                "The discipline: Relevance", "Its key question");
    }

    @Test
    void undo_works_while_the_view_is_active() {
        Space space = blankDomain();
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
        assertThat(space.getDomain()).isNotBlank();
    }

    @Test
    void without_a_design_the_view_says_so() {
        Desk.page().closeAllEditors(false);
        Link link = find(parent(), Link.class).getFirst();
        Desk.until("it says so", () -> link.isVisible() && link.getText().startsWith("No design is open"));
    }
}
