package org.dodeka.viewpoint.description;

import org.eclipse.osgi.util.NLS;

/** The shapes that classes of styles stand for. */
final class FigureShapes {

    /** The shapes of a bundled image, named as in Sirius. */
    private enum BundledImageShape {
        SQUARE, STROKE, TRIANGLE, DOT, RING, PROVIDED_SHAPE
    }

    private FigureShapes() {
    }

    static FigureShape of(Reading style) {
        return switch (style.type()) {
            case "EllipseNodeDescription" -> FigureShape.ELLIPSE;
            case "LozengeNodeDescription" -> FigureShape.LOZENGE;
            case "DotDescription" -> FigureShape.DOT;
            case "NoteDescription" -> FigureShape.NOTE;
            case "WorkspaceImageDescription" -> FigureShape.IMAGE;
            case "FlatContainerStyleDescription" -> FigureShape.FLAT_CONTAINER;
            case "BundledImageDescription" -> bundled(style);
            default -> FigureShape.SQUARE;
        };
    }

    private static FigureShape bundled(Reading style) {
        return switch (style.choice("shape", BundledImageShape.class, BundledImageShape.SQUARE)) {
            case SQUARE -> FigureShape.SQUARE;
            case STROKE -> FigureShape.STROKE;
            case TRIANGLE -> FigureShape.TRIANGLE;
            case DOT -> FigureShape.DOT;
            case RING -> FigureShape.RING;
            case PROVIDED_SHAPE -> {
                style.linking.problems.warning(style.place().of("shape"), NLS.bind(Messages.unsupportedShape, "providedShape"));
                yield FigureShape.SQUARE;
            }
        };
    }
}
