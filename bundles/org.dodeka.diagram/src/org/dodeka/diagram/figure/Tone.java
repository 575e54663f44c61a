package org.dodeka.diagram.figure;

import java.util.HashMap;
import java.util.Map;

import org.dodeka.viewpoint.description.Color;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** How the colours of a specification, which are meant for paper, are shown. */
public enum Tone {

    /** As they are. */
    LIGHT {
        @Override
        Color of(Color color) {
            return color;
        }
    },

    /** For dark surroundings: the hue stays, what was light becomes dark and the other way round, within what is comfortable to read. */
    DARK {
        @Override
        Color of(Color color) {
            float[] hsl = hsl(color);
            float lightness = DARKEST + (1 - hsl[2]) * (LIGHTEST - DARKEST);
            return rgb(hsl[0], hsl[1] * CALMER, lightness);
        }
    };

    private static final float DARKEST = 0.16f;
    private static final float LIGHTEST = 0.92f;
    private static final float CALMER = 0.85f;

    abstract Color of(Color color);

    /** The tone that goes with the lists and texts of the workbench as they are now. */
    public static Tone of(Display display) {
        return on(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB());
    }

    /** The tone that is read well on a background. */
    public static Tone on(RGB back) {
        return back.red + back.green + back.blue < 3 * 128 ? DARK : LIGHT;
    }

    /** @return icons, which are drawn for light surroundings, in this tone: the same data, changed; null for null */
    public ImageData of(ImageData icon) {
        if (icon == null || this == LIGHT || !icon.palette.isDirect) {
            return icon;
        }
        Map<Integer, Integer> known = new HashMap<>();
        for (int y = 0; y < icon.height; y++) {
            for (int x = 0; x < icon.width; x++) {
                icon.setPixel(x, y, known.computeIfAbsent(icon.getPixel(x, y), pixel -> {
                    RGB rgb = icon.palette.getRGB(pixel);
                    Color shown = of(new Color(rgb.red, rgb.green, rgb.blue));
                    return icon.palette.getPixel(new RGB(shown.red(), shown.green(), shown.blue()));
                }));
            }
        }
        return icon;
    }

    private static float[] hsl(Color color) {
        float red = color.red() / 255f;
        float green = color.green() / 255f;
        float blue = color.blue() / 255f;
        float most = Math.max(red, Math.max(green, blue));
        float least = Math.min(red, Math.min(green, blue));
        float lightness = (most + least) / 2;
        float range = most - least;
        if (range == 0) {
            return new float[] { 0, 0, lightness };
        }
        float saturation = range / (1 - Math.abs(2 * lightness - 1));
        float hue = most == red ? (green - blue) / range : most == green ? 2 + (blue - red) / range : 4 + (red - green) / range;
        return new float[] { (hue * 60 + 360) % 360, saturation, lightness };
    }

    private static Color rgb(float hue, float saturation, float lightness) {
        float chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
        float second = chroma * (1 - Math.abs(hue / 60 % 2 - 1));
        float base = lightness - chroma / 2;
        float[] parts = switch ((int) (hue / 60)) {
            case 0 -> new float[] { chroma, second, 0 };
            case 1 -> new float[] { second, chroma, 0 };
            case 2 -> new float[] { 0, chroma, second };
            case 3 -> new float[] { 0, second, chroma };
            case 4 -> new float[] { second, 0, chroma };
            default -> new float[] { chroma, 0, second };
        };
        return new Color(part(parts[0] + base), part(parts[1] + base), part(parts[2] + base));
    }

    private static int part(float value) {
        return Math.clamp(Math.round(value * 255), 0, 255);
    }
}
