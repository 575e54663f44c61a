package org.dodeka.viewpoint.description;

/**
 * A colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Color(int red, int green, int blue) {

    public static final Color BLACK = new Color(0, 0, 0);
    public static final Color WHITE = new Color(255, 255, 255);

    public Color {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException(red + " " + green + " " + blue);
        }
    }

    /** As {@code #rrggbb}. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
