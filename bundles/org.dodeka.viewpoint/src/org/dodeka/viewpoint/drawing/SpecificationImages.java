package org.dodeka.viewpoint.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

import org.dodeka.viewpoint.InstalledSpecification;

/** The images that a specification names, as far as they are SVG. One that cannot be read is left out of the drawing. */
public final class SpecificationImages implements Images {

    private static final int MOST_BYTES = 1_000_000;

    private final InstalledSpecification specification;

    /** @param specification where the paths are written */
    public SpecificationImages(InstalledSpecification specification) {
        this.specification = specification;
    }

    @Override
    public byte[] svg(String path) {
        Optional<URL> place = path.endsWith(".svg") ? specification.resource(path) : Optional.empty();
        if (place.isEmpty()) {
            return null;
        }
        try (InputStream in = place.get().openStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? null : bytes;
        } catch (IOException unreadable) {
            return null; // see above
        }
    }
}
