package org.dodeka.diagram.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.FontFormat;
import org.dodeka.viewpoint.drawing.Font;
import org.dodeka.viewpoint.view.LabelLook;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;

/** The fonts, colours and images of a diagram on the screen, kept until the editor is closed. For the thread of the display. */
public final class Resources {

    /** How much a text takes on the screen, in pixels at 100 %. */
    record Extent(int width, int ascent) {
    }

    private record FontKey(int size, Set<FontFormat> formats) {
    }

    private record TextKey(String text, FontKey font) {
    }

    /** Measured texts that are kept; a long life of an editor must not fill the memory. */
    private static final int MEASURED = 20_000;

    private final Device device;
    private final Function<String, ImageDescriptor> images;
    private final Tone tone;
    private final String family;
    private final GC measuring;
    private boolean telling = true;
    private final Image measured;
    private final Map<FontKey, org.eclipse.swt.graphics.Font> fonts = new HashMap<>();
    private final Map<Color, org.eclipse.swt.graphics.Color> colors = new HashMap<>();
    private final Map<String, Image> pictures = new HashMap<>();
    private final Map<TextKey, Extent> extents = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TextKey, Extent> eldest) {
            return size() > MEASURED;
        }
    };

    /**
     * Begins to keep.
     *
     * @param images finds the image of a path; null for none
     * @param tone how colours are shown
     */
    public Resources(Device device, Function<String, ImageDescriptor> images, Tone tone) {
        this.device = device;
        this.images = images;
        this.tone = tone;
        family = Families.of(device);
        measured = new Image(device, 1, 1);
        measuring = new GC(measured);
    }

    /** Whether figures say more about themselves when the pointer rests on them; not while a person does something with them. */
    boolean isTelling() {
        return telling;
    }

    /** Lets figures say more about themselves, or not. */
    public void setTelling(boolean nowTelling) {
        telling = nowTelling;
    }

    Device device() {
        return device;
    }

    /** Whether colours are shown for light or for dark surroundings. */
    public Tone tone() {
        return tone;
    }

    org.eclipse.swt.graphics.Color color(Color color) {
        return colors.computeIfAbsent(color, wanted -> {
            Color shown = tone.of(wanted);
            return new org.eclipse.swt.graphics.Color(shown.red(), shown.green(), shown.blue());
        });
    }

    org.eclipse.swt.graphics.Font font(Font font) {
        return fonts.computeIfAbsent(new FontKey(font.size(), font.formats()), this::make);
    }

    private org.eclipse.swt.graphics.Font make(FontKey key) {
        int style = (key.formats().contains(FontFormat.BOLD) ? SWT.BOLD : 0) | (key.formats().contains(FontFormat.ITALIC) ? SWT.ITALIC : 0);
        float points = key.size() * 72f / device.getDPI().y;
        return new org.eclipse.swt.graphics.Font(device, family, Math.max(1, Math.round(points)), style);
    }

    /**
     * A font for a label that is edited; whoever asks disposes of it.
     *
     * @param size of the letters in pixels at 100 %
     * @param look how the label looks; null for plain
     * @param zoom how large the diagram is shown
     */
    public org.eclipse.swt.graphics.Font createFont(int size, LabelLook look, double zoom) {
        return make(new FontKey((int) Math.round(size * zoom), look == null ? Set.of() : look.formats()));
    }

    Extent extent(String text, Font font) {
        return extents.computeIfAbsent(new TextKey(text, new FontKey(font.size(), font.formats())), key -> {
            measuring.setFont(font(font));
            FontMetrics metrics = measuring.getFontMetrics();
            return new Extent(measuring.textExtent(text, SWT.DRAW_TRANSPARENT).x, metrics.getAscent() + metrics.getLeading());
        });
    }

    Image image(String path) {
        return pictures.computeIfAbsent(path, wanted -> {
            ImageDescriptor descriptor = images.apply(wanted);
            if (descriptor == null || tone == Tone.LIGHT) {
                return descriptor == null ? null : descriptor.createImage(false, device);
            }
            return new Image(device, (ImageDataProvider) zoom -> tone.of(descriptor.getImageData(zoom)));
        });
    }

    /** Gives everything back to the system. */
    public void dispose() {
        fonts.values().forEach(org.eclipse.swt.graphics.Font::dispose);
        pictures.values().forEach(image -> {
            if (image != null) {
                image.dispose();
            }
        });
        fonts.clear();
        pictures.clear();
        measuring.dispose();
        measured.dispose();
    }
}
