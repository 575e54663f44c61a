package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.dodeka.design.findings.FindingsOfElements;
import org.dodeka.model.design.Design;
import org.dodeka.testing.Designs;
import org.dodeka.testing.EditScript;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.refresh.Refresher;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.DiagramChange;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After every edit, each diagram of Learning design shows what a full refresh of a new one would, and the change lists exactly what is different:
 * what every service declares to read is tried out. Hostile edits of random designs; a failure is cut down to the fewest edits that show it.
 */
class DiagramsFollowEditsTest {

    private static final int DESIGNS = Integer.getInteger("dodeka.property.designs", 12);
    private static final int EDITS = Integer.getInteger("dodeka.property.edits", 60);
    private static final Viewpoints VIEWPOINTS = Viewpoints.of(FindingsOfElements.class.getClassLoader(), "description/learning.odesign");

    @ParameterizedTest
    @ValueSource(strings = { "Landscape", "Participation", "Learning loops", "Value creation", "Force field" })
    void after_every_edit_the_views_are_those_of_a_full_refresh(String diagram) {
        for (long design = 0; design < DESIGNS; design++) {
            EditScript script = EditScript.of(diagram.hashCode() * 31L + design, EDITS);
            if (difference(diagram, script) != null) {
                EditScript shortest = script.with(EditScript.shrink(script.stepSeeds(), seeds -> difference(diagram, script.with(seeds)) != null));
                fail("design %d, edits %s: %s", shortest.designSeed(), shortest.stepSeeds(), difference(diagram, shortest));
            }
        }
    }

    @Test
    void nothing_of_the_five_diagrams_is_left_at_a_design_when_they_are_disposed_of() {
        Design design = RandomDesigns.small(7);
        List<Refresher> refreshers = new ArrayList<>();
        for (DiagramOffer offer : VIEWPOINTS.diagramsFor(design)) {
            Refresher refresher = refresher(offer, design, new ArrayList<>());
            refresher.refreshAll();
            refreshers.add(refresher);
        }
        assertThat(refreshers).hasSize(5);
        assertThat(listenedTo(design)).isPositive();
        refreshers.forEach(Refresher::dispose);
        assertThat(listenedTo(design)).isZero();
    }

    private static long listenedTo(Design design) {
        return Designs.objects(design).stream().filter(element -> element.eAdapters().stream()
                .anyMatch(adapter -> adapter.getClass().getName().startsWith("org.dodeka.viewpoint."))).count();
    }

    private static DiagramOffer offer(String diagram, Design design) {
        return VIEWPOINTS.diagramsFor(design).stream().filter(offer -> offer.diagram().name().equals(diagram)).findFirst().orElseThrow();
    }

    private static Refresher refresher(DiagramOffer offer, Design design, List<String> problems) {
        return new Refresher(offer.diagram(), design, offer.interpreter(design, problem -> problems.add(problem.toString())), problem ->
                problems.add(problem.toString()));
    }

    /** What differs first, with the edits until then; null if nothing does. */
    private static String difference(String diagram, EditScript script) {
        Comparison comparison = new Comparison(diagram);
        try {
            script.run(comparison);
        } finally {
            comparison.refresher.dispose();
        }
        return comparison.difference;
    }

    private static final class Comparison implements EditScript.Observer {

        private final String name;
        private final List<String> edits = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private Design design;
        private DiagramOffer offer;
        private Refresher refresher;
        private DiagramSnapshot before;
        private String difference;

        Comparison(String name) {
            this.name = name;
        }

        @Override
        public void opened(Design opened, EditingDomain domain) {
            design = opened;
            offer = offer(name, design);
            refresher = refresher(offer, design, problems);
            refresher.refreshAll();
            before = new DiagramSnapshot(refresher.diagram());
        }

        @Override
        public void edited(int step, String edit) {
            if (difference != null) {
                return;
            }
            edits.add(edit + switchSomething(new Random(step * 7919L + edit.hashCode())));
            DiagramChange change = refresher.update();
            DiagramSnapshot after = new DiagramSnapshot(refresher.diagram());
            String wrong = after.difference(full());
            wrong = wrong != null ? "incremental, then full: " + wrong : before.wrong(after, change);
            if (wrong == null && !problems.isEmpty() && problems.stream().anyMatch(problem -> !problem.contains("itself"))) {
                wrong = String.valueOf(problems);
            }
            difference = wrong == null ? null : "after " + edits + "\n " + wrong;
            before = after;
        }

        private String switchSomething(Random random) {
            Diagram diagram = refresher.diagram();
            List<Layer> layers = diagram.description().additionalLayers().stream().filter(Layer::optional).toList();
            List<CompositeFilter> filters = diagram.description().filters();
            if (random.nextInt(6) == 0 && !layers.isEmpty()) {
                Layer layer = layers.get(random.nextInt(layers.size()));
                if (!diagram.layers().remove(layer)) {
                    diagram.layers().add(layer);
                }
                return ", switch " + layer.name();
            } else if (random.nextInt(8) == 0 && !filters.isEmpty()) {
                CompositeFilter filter = filters.get(random.nextInt(filters.size()));
                if (!diagram.filters().remove(filter)) {
                    diagram.filters().add(filter);
                }
                return ", switch " + filter.name();
            }
            return "";
        }

        private DiagramSnapshot full() {
            Refresher full = refresher(offer, design, new ArrayList<>());
            full.diagram().layers().clear();
            full.diagram().layers().addAll(refresher.diagram().layers());
            full.diagram().filters().addAll(refresher.diagram().filters());
            full.refreshAll();
            full.dispose();
            return new DiagramSnapshot(full.diagram());
        }
    }
}
