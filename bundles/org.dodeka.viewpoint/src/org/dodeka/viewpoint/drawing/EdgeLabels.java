package org.dodeka.viewpoint.drawing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.view.LabelLook;

/**
 * Where the labels of an edge stand, in pixels at 100 % relative to the diagram. A label is null if there is none.
 *
 * @param begin the label at its start
 * @param center the label in its middle
 * @param end the label at its end
 */
public record EdgeLabels(Label begin, Label center, Label end) {

    /** No labels. */
    public static final EdgeLabels NONE = new EdgeLabels(null, null, null);
    /** The space around the text of a label, which is part of its bounds. */
    public static final int MARGIN = 2;
    /** The greatest width of a label of an edge in pixels. */
    private static final int WIDEST = 140;

    /**
     * One label.
     *
     * @param bounds where it stands
     * @param boxed whether lines run behind it, so that it needs a box to be read
     */
    public record Label(Bounds bounds, boolean boxed) {
    }

    /** The labels that there are. */
    public List<Label> all() {
        return Stream.of(begin, center, end).filter(Objects::nonNull).toList();
    }

    /** The lines of a label. */
    public static LabelText text(String label, LabelLook look) {
        return LabelText.of(label, look, WIDEST);
    }
}
