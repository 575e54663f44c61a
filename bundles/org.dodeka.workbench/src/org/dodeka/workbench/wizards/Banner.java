package org.dodeka.workbench.wizards;

import org.eclipse.jface.resource.ImageDescriptor;

/** The pictures at the head of the wizards: SVG, legible on light and dark. */
enum Banner {

    NEW_PROJECT("new_project"), NEW_DESIGN("new_design"), EXPORT("export"), IMPORT("import");

    private final String file;

    Banner(String file) {
        this.file = file;
    }

    ImageDescriptor image() {
        return ImageDescriptor.createFromURL(Banner.class.getResource("/icons/wizban/" + file + ".svg"));
    }
}
