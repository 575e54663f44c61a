package org.dodeka.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;

/** Runs steps on Anna, who lives in a town with Ben. */
abstract class OnAnna {

    TownMap map;
    EObject anna;
    EObject ben;
    NodeView view;

    /** Gets ready without running. */
    void given(Step... steps) {
        map = new TownMap(steps);
        assertThat(map.specification.problems()).isEmpty();
        anna = map.person("Anna");
        ben = map.person("Ben");
        view = map.view(anna);
    }

    ToolResult run() {
        return map.tools.operate(map.tool("Rest"), map.diagram, List.of(view));
    }

    /** Runs steps that succeed. */
    ToolResult done(Step... steps) {
        given(steps);
        return done();
    }

    ToolResult done() {
        ToolResult result = run();
        assertThat(map.editing.failures).isEmpty();
        assertThat(map.failures).isEmpty();
        return result;
    }

    /** Runs steps that fail; returns the reason. */
    String failed(Step... steps) {
        given(steps);
        return failed();
    }

    String failed() {
        assertThat(run()).isEqualTo(ToolResult.NONE);
        assertThat(map.editing.failures).hasSize(1);
        return map.editing.failures.get(0).getMessage();
    }
}
