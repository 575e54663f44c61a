package org.dodeka.diagram.export;

/** In which form a diagram leaves the workbench. */
public enum ExportFormat {

    /** Shapes, sharp at any size. */
    SVG("svg", 1),
    /** Pixels at 100 %. */
    PNG("png", 1),
    /** Pixels at 200 %, for slides and print. */
    PNG_DOUBLE("png", 2);

    private final String ending;
    private final double scale;

    ExportFormat(String ending, double scale) {
        this.ending = ending;
        this.scale = scale;
    }

    String ending() {
        return ending;
    }

    double scale() {
        return scale;
    }

    String label() {
        return switch (this) {
            case SVG -> Messages.svg;
            case PNG -> Messages.png;
            case PNG_DOUBLE -> Messages.pngDouble;
        };
    }

    String files() {
        return this == SVG ? Messages.svgFiles : Messages.pngFiles;
    }
}
