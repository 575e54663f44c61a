package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.viewpoint.expression.TownModel.list;
import static org.dodeka.viewpoint.tool.Step.create;
import static org.dodeka.viewpoint.tool.Step.put;
import static org.dodeka.viewpoint.tool.Step.remove;
import static org.dodeka.viewpoint.tool.Step.to;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.junit.jupiter.api.Test;

/** With a host that can undo, tools leave no trace. */
class UndoTest {

    /** A host that records. */
    private static final class UndoableEditing implements Editing {

        private final EObject root;
        private final Deque<ChangeCommand> done = new ArrayDeque<>();

        UndoableEditing(EObject root) {
            this.root = root;
        }

        @Override
        public boolean make(String label, Runnable work) {
            ChangeCommand command = new ChangeCommand(root) {
                @Override
                protected void doExecute() {
                    work.run();
                }
            };
            command.canExecute();
            try {
                command.execute();
            } catch (ToolException failed) {
                command.undo();
                return false;
            }
            done.push(command);
            return true;
        }

        @Override
        public void delete(Collection<? extends EObject> elements) {
            Editing.plain().delete(elements);
        }
    }

    private TownMap map = new TownMap();
    private UndoableEditing editing = new UndoableEditing(map.town);
    private Tools tools = new Tools(map.interpreter, editing);

    @Test
    void undo_after_tools_restores_the_model() {
        NodeView anna = map.view(map.awake("Anna"));
        NodeView ben = map.view(map.awake("Ben"));
        NodeView mill = map.view(map.house("Mill"));
        list(ben.element(), "friends").add(anna.element());
        EObject before = EcoreUtil.copy(map.town);
        List<ToolResult> results = List.of(
                tools.create(map.tool("NewPerson"), Target.of(map.diagram)),
                tools.connect(map.tool("Befriend", EdgeCreationDescription.class), anna, ben),
                tools.drop(List.of(anna), Target.of(mill)),
                tools.directEdit(anna).orElseThrow().apply("Anne"),
                tools.operate(map.tool("Meet"), map.diagram, List.of(anna, ben)),
                tools.delete(List.of(anna, mill)));
        assertThat(results).allMatch(ToolResult::done);
        assertThat(EcoreUtil.equals(map.town, before)).isFalse();
        editing.done.forEach(ChangeCommand::undo);
        assertThat(editing.done).hasSize(6);
        assertThat(EcoreUtil.equals(map.town, before)).isTrue();
    }

    @Test
    void a_tool_that_fails_leaves_nothing_behind() {
        map = new TownMap(put("name", "Anne"), to("feature:eContainer", create("House", "houses")), remove(), put("nose", "1"));
        editing = new UndoableEditing(map.town);
        tools = new Tools(map.interpreter, editing);
        NodeView anna = map.view(map.person("Anna"));
        EObject before = EcoreUtil.copy(map.town);
        assertThat(tools.operate(map.tool("Rest"), map.diagram, List.of(anna))).isEqualTo(ToolResult.NONE);
        assertThat(EcoreUtil.equals(map.town, before)).isTrue();
    }
}
