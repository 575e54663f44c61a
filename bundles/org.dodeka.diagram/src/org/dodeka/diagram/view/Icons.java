package org.dodeka.diagram.view;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of this plug-in. */
final class Icons {

    private Icons() {
    }

    static ImageDescriptor of(String name) {
        return ImageDescriptor.createFromURL(Icons.class.getResource("/icons/" + name + ".svg"));
    }
}
