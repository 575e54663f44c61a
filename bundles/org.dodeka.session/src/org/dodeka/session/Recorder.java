package org.dodeka.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Notes what a piece of work changes in a design, at both ends of every reference, and in the layouts of its diagrams, so that it can be taken back
 * exactly. Elements that were removed from the design stay watched, for they may come back.
 */
final class Recorder {

    private EObject design;
    private Map<Slot, Object> touched;
    private Map<Figure, FigureLayout> placed;
    private Runnable outside;

    /** Begins to watch a design; it must not change before {@link #onOutside}. */
    Recorder(EObject design) {
        this.design = design;
        Watch.tree(this, design);
    }

    /** Tells what to run when the design is changed while nothing is recorded. */
    void onOutside(Runnable action) {
        outside = action;
    }

    boolean isRecording() {
        return touched != null;
    }

    void noted(Watch watch, EStructuralFeature feature, Object oldValue) {
        if (outside == null) {
            return;
        }
        if (touched == null) {
            if (feature.isMany()) {
                watch.learn(feature);
            }
            outside.run();
            return;
        }
        Slot slot = new Slot(watch, (EObject) watch.getTarget(), feature);
        if (!touched.containsKey(slot)) {
            touched.put(slot, feature.isMany() ? watch.before(feature) : oldValue);
        }
    }

    /** People change layouts as they change designs: by commands. */
    void noted(DiagramLayout layout, String key, FigureLayout before) {
        if (touched == null) {
            throw new IllegalStateException("Figures are put within a command only, see DesignEdits.make: " + key);
        }
        Figure figure = new Figure(layout, key);
        if (!placed.containsKey(figure)) {
            placed.put(figure, before);
        }
    }

    /**
     * Does something and notes what it changes. If it throws, everything is put back as it was.
     *
     * @return the change; empty if in the end nothing is different
     */
    Change record(Runnable work) {
        if (isRecording()) {
            throw new IllegalStateException("A change is being made already");
        }
        begin();
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            rollBack();
            throw failed;
        }
        return finish();
    }

    private void begin() {
        touched = new LinkedHashMap<>();
        placed = new LinkedHashMap<>();
    }

    private void rollBack() {
        noteMissed();
        Change change = finish();
        begin();
        change.restoreAnyway();
        noteMissed();
        finish();
    }

    private void noteMissed() {
        Watch.missed(this, design);
        for (Slot slot : List.copyOf(touched.keySet())) {
            if (slot.isContainment() && slot.feature().isMany()) {
                for (Object child : slot.watch().before(slot.feature())) {
                    Watch.missed(this, (EObject) child);
                }
            }
        }
    }

    private Change finish() {
        Map<Slot, Object> noted = touched;
        touched = null;
        Change change = Change.since(noted, placed);
        placed = null;
        noted.keySet().stream().filter(slot -> slot.feature().isMany()).forEach(slot -> slot.watch().learn(slot.feature()));
        return change;
    }

    /** Stops for ever. Watches of elements that left the design know nobody any more. */
    void dispose() {
        outside = null;
        Watch.forget(this, design);
        design = null;
    }
}
