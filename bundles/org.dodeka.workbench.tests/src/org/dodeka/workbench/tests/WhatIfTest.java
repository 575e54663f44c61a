package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.model.design.Person;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.whatif.WhatIfView;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISources;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private DesignEditor editor;
    private DesignSession session;
    private WhatIfView view;
    private Composite content;

    @BeforeEach
    void open() throws Exception {
        Desk.page().closeAllEditors(false);
        editor = Desk.open(Desk.example("wind-quality"));
        session = Desk.session(editor);
        view = (WhatIfView) Desk.page().showView(WhatIfView.ID);
        Text search = find(Desk.page().getWorkbenchWindow().getShell(), Text.class).stream()
                .filter(text -> text.getMessage().equals("Search for a person")).findFirst().orElseThrow();
        content = search.getParent().getParent();
    }

    @AfterEach
    void close() {
        Desk.page().hideView(view);
        Desk.page().closeAllEditors(false);
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

    private Person person(String name) {
        return session.design().getPersons().stream().filter(person -> person.getName().startsWith(name)).findFirst().orElseThrow();
    }

    private Table people() {
        return find(content, Table.class).getFirst();
    }

    private String head() {
        return find(content, Label.class).getFirst().getText();
    }

    private Tree lists() {
        return find(content, Tree.class).getFirst();
    }

    private List<String> rows(String list) {
        return Arrays.stream(lists().getItems()).filter(item -> item.getText().startsWith(list)).flatMap(item -> Arrays.stream(item.getItems()))
                .map(TreeItem::getText).toList();
    }

    private void answered(String name) {
        Desk.until("the answer is there", () -> head().startsWith("Without " + name));
    }

    @Test
    void who_leaves_is_chosen_from_the_people_and_the_answer_is_told_in_a_sentence_and_in_lists() {
        Table people = people();
        Desk.until("people are shown", () -> people.getItemCount() == session.design().getPersons().size());
        int ivo = session.design().getPersons().indexOf(person("Ivo"));
        people.setSelection(ivo);
        people.notifyListeners(SWT.Selection, new Event());
        answered("Ivo");
        assertThat(rows("Findings that would appear")).anyMatch(text -> text.contains("Petra"));
        assertThat(head()).contains("finding").contains("appear").contains("vanish");
    }

    @Test
    void the_design_is_never_touched() {
        view.choose(person("Mira"));
        answered("Mira");
        assertThat(session.isDirty()).isFalse();
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.design().getPersons()).contains(person("Mira"));
    }

    @Test
    void what_would_be_left_empty_is_told() {
        view.choose(person("Mira"));
        answered("Mira");
        assertThat(rows("Left empty")).isNotEmpty();
    }

    @Test
    void the_answer_follows_the_design() {
        view.choose(person("Ivo"));
        answered("Ivo");
        Person ivo = person("Ivo");
        session.edits().make("Rename", () -> ivo.setName("Ivo the Second"));
        answered("Ivo the Second");
        session.edits().delete(List.of(ivo));
        Desk.until("the view asks again", () -> head().startsWith("Choose a person"));
    }

    @Test
    void people_are_found_by_typing() {
        Text search = find(content, Text.class).getFirst();
        search.setText("halv mir");
        Desk.until("only one is left", () -> people().getItemCount() == 1);
        assertThat(people().getItem(0).getText()).startsWith("Mira");
    }

    @Test
    void the_command_asks_about_the_person_who_is_selected() throws Exception {
        IHandlerService handlers = Desk.page().getWorkbenchWindow().getService(IHandlerService.class);
        Command command = Desk.page().getWorkbenchWindow().getService(ICommandService.class).getCommand("org.dodeka.workbench.whatIf");
        IEvaluationContext context = handlers.createContextSnapshot(false);
        context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(person("Petra")));
        handlers.executeCommandInContext(new ParameterizedCommand(command, null), null, context);
        answered("Petra");
    }

    @Test
    void an_answer_leads_to_the_element_in_the_editor() {
        view.choose(person("Mira"));
        answered("Mira");
        TreeItem gap = Arrays.stream(lists().getItems()).filter(item -> item.getText().startsWith("Left empty")).findFirst().orElseThrow().getItem(0);
        gap.getText();
        Event event = new Event();
        event.item = gap;
        lists().notifyListeners(SWT.DefaultSelection, event);
        assertThat(Desk.page().getActivePart()).isSameAs(editor);
        assertThat(editor.getActivePageInstance().getId()).isNotEqualTo("overview");
    }

    @Test
    void without_a_design_the_view_says_so() {
        Desk.page().closeAllEditors(false);
        Desk.until("it says so", () -> head().startsWith("No design is open"));
    }
}
