package org.dodeka.viewpoint.refresh;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.dodeka.testing.EditScript;
import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.view.DiagramChange;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of refreshing: after every edit, the views are those of a full refresh of a new diagram, and the change lists exactly what is different.
 * Hostile edits of random models, with a specification that has everything; a failure is cut down to the fewest edits that show it.
 */
class IncrementalEqualsFullTest {

    private static final int YARDS = Integer.getInteger("dodeka.property.designs", 12);
    private static final int EDITS = Integer.getInteger("dodeka.property.edits", 60);
    private static final Specification SPECIFICATION = Shown.read(Everything.TEXT);

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void after_every_edit_the_views_are_those_of_a_full_refresh(long series) {
        for (long yard = 0; yard < YARDS; yard++) {
            long seed = series * 1_000_003 + yard;
            List<Long> steps = new Random(~seed).longs(EDITS).boxed().toList();
            if (difference(seed, steps) != null) {
                List<Long> shortest = EditScript.shrink(steps, some -> difference(seed, some) != null);
                fail("yard %d, edits %s: %s", seed, shortest, difference(seed, shortest));
            }
        }
    }

    /** What differs first, with the edits until then; null if nothing does. */
    private static String difference(long seed, List<Long> steps) {
        EObject yard = YardEdits.yard(seed);
        YardEdits edits = new YardEdits(yard);
        Shown followed = new Shown(SPECIFICATION, Yard.PACKAGE, yard);
        List<String> done = new ArrayList<>();
        try {
            followed.refresher.refreshAll();
            for (long step : steps) {
                Snapshot before = new Snapshot(followed.refresher.diagram());
                done.add(edits.step(step, followed.refresher.diagram()));
                DiagramChange change = followed.refresher.update();
                Snapshot after = new Snapshot(followed.refresher.diagram());
                String difference = after.difference(full(yard, followed));
                String wrong = difference == null ? before.wrong(after, change) : "incremental, then full: " + difference;
                if (wrong == null && !followed.refresher.refreshAll().isEmpty()) {
                    wrong = "a refresh without change is not empty";
                }
                if (wrong == null && followed.refresher.isDirty()) {
                    wrong = "dirty after a refresh";
                }
                if (wrong != null) {
                    return "after " + done + "\n " + wrong;
                }
            }
        } catch (RuntimeException | AssertionError thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            return "after " + done + "\n " + thrown + " " + List.of(trace).subList(0, Math.min(6, trace.length));
        } finally {
            followed.refresher.dispose();
        }
        long left = edits.known().stream().filter(element -> element.eAdapters().stream().anyMatch(ModelWatch.class::isInstance)).count();
        return left == 0 ? null : left + " elements are still listened to after " + done;
    }

    private static Snapshot full(EObject yard, Shown followed) {
        Shown full = new Shown(SPECIFICATION, Yard.PACKAGE, yard);
        full.refresher.diagram().layers().addAll(followed.refresher.diagram().layers());
        full.refresher.diagram().layers().retainAll(followed.refresher.diagram().layers());
        full.refresher.diagram().filters().addAll(followed.refresher.diagram().filters());
        full.refresher.refreshAll();
        full.refresher.dispose();
        return new Snapshot(full.refresher.diagram());
    }
}
