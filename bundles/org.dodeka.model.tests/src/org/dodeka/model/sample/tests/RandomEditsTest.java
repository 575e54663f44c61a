package org.dodeka.model.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dodeka.model.design.Design;
import org.dodeka.testing.Designs;
import org.dodeka.testing.EditScript;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.testing.RandomEdits;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;

class RandomEditsTest {

    @Test
    void undoing_every_edit_restores_the_design_exactly() {
        for (long seed = 0; seed < 25; seed++) {
            Design design = RandomDesigns.small(seed);
            EditingDomain domain = Designs.editingDomain(design);
            String before = Designs.text(design);
            RandomEdits edits = new RandomEdits(domain, design);
            EditScript.of(seed, 25).stepSeeds().forEach(edits::step);
            while (domain.getCommandStack().canUndo()) {
                domain.getCommandStack().undo();
            }
            assertThat(Designs.text(design)).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void redoing_every_edit_restores_the_result_exactly() {
        for (long seed = 0; seed < 25; seed++) {
            Design design = RandomDesigns.small(seed);
            EditingDomain domain = Designs.editingDomain(design);
            RandomEdits edits = new RandomEdits(domain, design);
            EditScript.of(seed, 25).stepSeeds().forEach(edits::step);
            while (domain.getCommandStack().canRedo()) {
                domain.getCommandStack().redo();
            }
            String after = Designs.text(design);
            while (domain.getCommandStack().canUndo()) {
                domain.getCommandStack().undo();
            }
            while (domain.getCommandStack().canRedo()) {
                domain.getCommandStack().redo();
            }
            assertThat(Designs.text(design)).as("seed %d", seed).isEqualTo(after);
        }
    }

    @Test
    void a_command_is_ready_but_not_executed_when_it_is_made() {
        Design design = RandomDesigns.small(3);
        RandomEdits edits = new RandomEdits(Designs.editingDomain(design), design);
        String before = Designs.text(design);

        Command command = edits.next(new Random(1));

        assertThat(command.canExecute()).isTrue();
        assertThat(Designs.text(design)).isEqualTo(before);
    }

    @Test
    void the_same_script_has_the_same_effect() {
        assertThat(results(EditScript.of(5, 40))).isEqualTo(results(EditScript.of(5, 40)));
    }

    @Test
    void edits_of_every_kind_happen() {
        Set<String> kinds = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            EditScript.of(seed, 40).run(new Recorder(null, kinds));
        }
        assertThat(kinds).contains("set", "unset", "add", "remove", "move", "replace", "create", "copy", "reparent", "delete", "remove tree",
                "return", "sequence", "recorded", "undo", "redo");
    }

    private static List<String> results(EditScript script) {
        List<String> texts = new ArrayList<>();
        script.run(new Recorder(texts, new HashSet<>()));
        return texts;
    }

    /** Notes the design after each step, if there is a list for it, and the first words of the edits. */
    private static final class Recorder implements EditScript.Observer {

        private final List<String> texts;
        private final Set<String> kinds;
        private Design design;

        Recorder(List<String> texts, Set<String> kinds) {
            this.texts = texts;
            this.kinds = kinds;
        }

        @Override
        public void opened(Design opened, EditingDomain domain) {
            design = opened;
        }

        @Override
        public void edited(int step, String edit) {
            kinds.add(edit.startsWith("remove tree") ? "remove tree" : edit.split(" ")[0]);
            if (texts != null) {
                texts.add(edit + "\n" + Designs.text(design));
            }
        }
    }
}
