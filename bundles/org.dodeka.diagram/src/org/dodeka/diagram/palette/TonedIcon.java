package org.dodeka.diagram.palette;

import org.dodeka.diagram.figure.Tone;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/**
 * An icon in a tone that can be seen in the palette. GEF keeps the colours that the workbench had when the first diagram was opened,
 * so these decide and not those of now. Equal icons are equal: GEF keeps one image of them.
 */
final class TonedIcon extends ImageDescriptor {

    private final ImageDescriptor icon;
    private final Tone tone = Tone.on(ColorConstants.button.getRGB());

    TonedIcon(ImageDescriptor icon) {
        this.icon = icon;
    }

    @Override
    public ImageData getImageData(int zoom) {
        return tone.of(icon.getImageData(zoom));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TonedIcon toned && icon.equals(toned.icon);
    }

    @Override
    public int hashCode() {
        return icon.hashCode();
    }
}
