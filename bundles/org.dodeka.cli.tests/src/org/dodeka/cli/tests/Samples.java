package org.dodeka.cli.tests;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;

/** Designs that tests read. */
final class Samples {

    private Samples() {
    }

    /** A design without spaces: nothing to find. */
    static Design empty() {
        return new DesignBuilder("2026-06-01").design();
    }

    /** A design with a healthy space: no error. */
    static Design healthy() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        d.healthySpace("Repair circle");
        return d.design();
    }

    /** A design with an empty space that is live: errors, warnings. */
    static Design broken(String space) {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        d.space(space, s -> s.setStage(Stage.MATURING));
        return d.design();
    }

    /** A healthy design save that a community meets too rarely: one warning, ENG-3, with a safe fix. */
    static Design withoutRhythm() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        d.healthySpace("Repair circle").setKind(SpaceKind.COMMUNITY);
        d.design().getSpaces().get(0).setCadenceDays(200);
        return d.design();
    }
}
