package org.dodeka.workbench.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.description.ToolDescription;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.tool.Target;
import org.dodeka.viewpoint.tool.Tools;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.dodeka.workbench.tests.Desk;
import org.dodeka.workbench.tests.NothingFails;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tool of every diagram, used with the mouse and the keyboard as a person does it; afterwards undo, and all is as before. */
@ExtendWith(NothingFails.class)
class DiagramToolsTest {

    private static final String EXAMPLE = "river-care";
    /** Where what a tool needs is in another example. */
    private static final Map<String, String> ELSEWHERE = Map.of("unfollow", "wind-quality", "moveFollowUp", "wind-quality", "moveFollowed", "wind-quality",
            "newReturn", "compliance-express", "storyTold", "leaderful-operations");
    private static String shown;
    private static DiagramDesk desk;
    private boolean clean = true;

    /** One use of a tool: of which diagram, of which kind, its name or that of the mapping, and what is to become of the design. */
    record Use(String diagram, String kind, String name, SortedSet<String> changes) {

        static Use of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            return new Use(parts[0], parts[1], parts[2], new TreeSet<>(List.of(parts[3].split("\\s*,\\s*"))));
        }

        String what() {
            return diagram + " | " + kind + " | " + name;
        }

        @Override
        public String toString() {
            return what();
        }
    }

    static Stream<Use> uses() throws IOException {
        try (InputStream in = DiagramToolsTest.class.getResourceAsStream("tools.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(Use::of).toList().stream();
        }
    }

    static Stream<String> diagrams() {
        return descriptions().keySet().stream();
    }

    private static Map<String, DiagramDescription> descriptions() {
        Map<String, DiagramDescription> found = new LinkedHashMap<>();
        Viewpoints.installed().specifications().stream().filter(one -> one.id().endsWith("learning.odesign")).flatMap(one -> one.group().viewpoints().stream())
                .flatMap(viewpoint -> viewpoint.diagrams().stream()).forEach(diagram -> found.put(diagram.name(), diagram));
        return found;
    }

    @AfterAll
    static void close() {
        shown = null;
        desk = null;
        Desk.page().closeAllEditors(false);
        assertThat(OpenDesigns.sessions().all()).as("sessions that are left when all editors are closed").isEmpty();
    }

    private static DiagramDesk desk(String diagram, String example) throws Exception {
        if (!(diagram + example).equals(shown)) {
            Desk.page().closeAllEditors(false);
            IFile copy = Desk.example(example).getParent().getFile(IPath.fromOSString("tools.learning"));
            if (copy.exists()) {
                copy.delete(true, null);
            }
            Desk.example(example).copy(copy.getFullPath(), true, null);
            desk = DiagramDesk.open(copy, diagram);
            desk.maximize();
            shown = diagram + example;
        }
        return desk;
    }

    /** The desk with the layer of a tool, or with the one that all diagrams begin with. */
    private static DiagramDesk desk(Use use) throws Exception {
        DiagramDesk at = desk(use.diagram(), ELSEWHERE.getOrDefault(use.name(), EXAMPLE));
        at.show(at.live().diagram().description().layers().stream().filter(layer -> names(layer).contains(use.name())).findFirst().orElseThrow());
        return at;
    }

    private static Set<String> names(Layer layer) {
        Set<String> names = new LinkedHashSet<>();
        layer.toolSections().forEach(section -> section.tools().forEach(tool -> names.add(tool.name())));
        return names;
    }

    /** What a failure leaves must not spoil the next use. */
    @AfterEach
    void leave() {
        if (!clean) {
            shown = null;
        }
    }

    @ParameterizedTest
    @MethodSource("uses")
    void a_tool_does_what_it_says_and_undo_takes_it_back(Use use) throws Exception {
        clean = false;
        DiagramDesk at = desk(use);
        DesignState before = DesignState.of(at.session().design());
        DiagramState drawn = DiagramState.of(at.live());
        perform(use, at);
        Desk.until("the design is different", () -> at.session().undoLabel().isPresent());
        SortedSet<String> changes = DesignState.of(at.session().design()).since(before);
        at.finishTyping();
        at.undo();
        assertThat(at.session().undoLabel()).as("what is left to undo").isEmpty();
        assertThat(DesignState.of(at.session().design()).values()).as("the design after undo").isEqualTo(before.values());
        assertThat(DiagramState.of(at.live()).views()).as("the views after undo").isEqualTo(drawn.views());
        clean = true;
        assertThat(changes).as("what became of the design").isEqualTo(use.changes());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_tool_of_a_diagram_is_used_by_these_tests(String name) throws Exception {
        DiagramDescription diagram = descriptions().get(name);
        Set<String> wanted = new LinkedHashSet<>();
        for (Layer layer : diagram.layers()) {
            layer.toolSections().forEach(section -> section.tools().forEach(tool -> {
                switch (tool.getClass().getSimpleName()) {
                    case "DirectEditLabel" -> wanted.add(name + " | rename | " + tool.name());
                    case "DeleteElementDescription" -> wanted.add(name + " | delete | " + tool.name());
                    case "ContainerDropDescription" -> wanted.add(name + " | drop | " + tool.name());
                    case "ReconnectEdgeDescription" -> wanted.add(name + " | reconnect | " + tool.name());
                    default -> wanted.add(name + " | tool | " + tool.name());
                }
            }));
        }
        wanted.removeIf(what -> what.contains("| delete | keep")); // these say that something cannot be deleted
        assertThat(uses().map(Use::what)).containsAll(wanted);
    }

    private static void perform(Use use, DiagramDesk at) {
        switch (use.kind()) {
            case "tool" -> useTool(tool(use, at), at);
            case "rename" -> rename(use, at);
            case "delete" -> delete(use, at);
            case "drop" -> drop(use, at);
            case "reconnect" -> reconnect(use, at);
            default -> fail(use.kind());
        }
    }

    private static Tool tool(Use use, DiagramDesk at) {
        List<Tool> all = new ArrayList<>();
        at.live().tools().palette(at.live().diagram()).forEach(section -> all.addAll(section.tools()));
        return all.stream().filter(tool -> tool.name().equals(use.name())).findFirst().orElseThrow(() -> new AssertionError(use.what()));
    }

    private static void useTool(Tool tool, DiagramDesk at) {
        Tools tools = at.live().tools();
        if (tool instanceof EdgeCreationDescription edge) {
            for (View source : at.views()) {
                if (tools.canStart(edge, source) && at.on(source).isPresent()) {
                    for (View target : at.views()) {
                        if (source != target && tools.canConnect(edge, source, target) && at.on(target).isPresent()) {
                            at.choose(tool.name());
                            at.mouse.click(at.on(source).orElseThrow());
                            at.mouse.click(at.on(target).orElseThrow());
                            if (at.hasChanged()) {
                                return;
                            }
                        }
                    }
                }
            }
            fail("There is nothing to connect");
        }
        Point place = tool instanceof ToolDescription ? first(at.views(), view -> tools.canOperate(tool, at.live().diagram(), List.of(view)), at)
                : first(at.nodes(), node -> tools.canCreate(tool, Target.of(node)), at);
        if (place == null && tools.canCreate(tool, Target.of(at.live().diagram()))) {
            place = at.onNothing().orElse(null);
        }
        assertThat(place).as("where the tool can be used").isNotNull();
        at.choose(tool.name());
        at.mouse.click(place);
    }

    private static <V extends View> Point first(List<V> views, java.util.function.Predicate<V> fitting, DiagramDesk at) {
        return views.stream().filter(fitting).map(at::on).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private static void rename(Use use, DiagramDesk at) {
        View view = at.views().stream().filter(one -> one.mapping().labelDirectEdit().filter(tool -> tool.name().equals(use.name())).isPresent())
                .filter(one -> at.live().tools().directEdit(one).isPresent() && at.on(one).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("There is nothing to rename"));
        at.select(view);
        at.keys.press(java.awt.event.KeyEvent.VK_F2);
        Desk.until("the label can be edited", () -> at.label() != null);
        at.keys.type(use.name().equals("changeRole") ? "coach" : "another name"); // a role is one of a few
        at.keys.press(java.awt.event.KeyEvent.VK_ENTER);
        Desk.until("the label is edited", () -> at.label() == null);
    }

    private static void delete(Use use, DiagramDesk at) {
        View view = at.views().stream().filter(one -> use.name().equals(one.mapping().deletion().map(Tool::name).orElse(one.mapping().name())))
                .filter(one -> at.live().tools().canDelete(List.of(one)) && at.on(one).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("There is nothing to delete"));
        at.select(view);
        at.keys.press(java.awt.event.KeyEvent.VK_DELETE);
    }

    private static void drop(Use use, DiagramDesk at) {
        for (NodeView target : at.nodes()) {
            if (target.mapping().drops().stream().anyMatch(tool -> tool.name().equals(use.name())) && at.on(target).isPresent()) {
                for (NodeView view : at.nodes()) {
                    boolean fits = target.mapping().drops().stream().filter(tool -> tool.mappings().contains(view.mapping())).findFirst()
                            .filter(tool -> tool.name().equals(use.name())).isPresent();
                    if (fits && at.live().tools().canDrop(List.of(view), Target.of(target)) && at.on(view).isPresent()) {
                        at.drag(at.on(view).orElseThrow(), at.on(target).orElseThrow());
                        if (at.hasChanged()) {
                            return;
                        }
                    }
                }
            }
        }
        fail("There is nothing to drop");
    }

    private static void reconnect(Use use, DiagramDesk at) {
        for (EdgeView edge : at.edges()) {
            if (edge.mapping().reconnections().stream().anyMatch(tool -> tool.name().equals(use.name())) && at.on(edge).isPresent()) {
                for (EdgeEnd end : EdgeEnd.values()) {
                    boolean moves = edge.mapping().reconnections().stream().filter(tool -> tool.reconnectionKind().name().endsWith(end.name())
                            || tool.reconnectionKind().name().endsWith("BOTH")).findFirst().filter(tool -> tool.name().equals(use.name())).isPresent();
                    View present = end == EdgeEnd.SOURCE ? edge.source() : edge.target();
                    for (View to : moves ? at.views() : List.<View>of()) {
                        if (to != present && at.live().tools().canReconnect(edge, end, to) && at.on(to).isPresent()) {
                            at.select(edge);
                            List<org.dodeka.viewpoint.layout.Point> route = at.live().scene().route(edge);
                            at.drag(at.display(end == EdgeEnd.SOURCE ? route.getFirst() : route.getLast()), at.on(to).orElseThrow());
                            if (at.hasChanged()) {
                                return;
                            }
                        }
                    }
                }
            }
        }
        fail("There is nothing to reconnect");
    }
}
