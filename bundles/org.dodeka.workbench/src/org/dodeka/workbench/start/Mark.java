package org.dodeka.workbench.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;

/** The mark of the product: a ring of twelve parts. */
final class Mark {

    static final int SMALL = 64;
    static final int LARGE = 128;

    private Mark() {
    }

    /**
     * Its image, sharp on screens of 200 % too.
     *
     * @param size {@link #SMALL} or {@link #LARGE}, in points
     * @return an image that the caller disposes of
     */
    static Image image(Device device, int size) {
        ImageDataProvider sizes = zoom -> zoom == 100 ? data(size) : zoom == 200 ? data(2 * size) : null;
        return new Image(device, sizes);
    }

    private static ImageData data(int size) {
        try (InputStream stream = Mark.class.getResourceAsStream("/icons/branding/dodeka" + size + ".png")) {
            return new ImageData(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
