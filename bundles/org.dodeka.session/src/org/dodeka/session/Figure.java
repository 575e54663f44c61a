package org.dodeka.session;

import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.FigureLayout;

/** What is known of one figure of one diagram. */
record Figure(DiagramLayout layout, String key) {

    FigureLayout get() {
        return layout.get(key);
    }

    void put(FigureLayout value) {
        layout.put(key, value);
    }
}
