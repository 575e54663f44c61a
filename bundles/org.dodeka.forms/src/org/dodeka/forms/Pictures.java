package org.dodeka.forms;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.dodeka.model.edit.Icons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of classes, as long as a control lives. */
final class Pictures {

    private final LocalResourceManager resources;
    private final Map<EClass, Image> images = new HashMap<>();

    Pictures(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The icon of a class; null if it has none. */
    Image of(EClass type) {
        return images.computeIfAbsent(type, missing -> {
            URL url = Icons.of(missing.getName());
            return url == null ? null : resources.get(ImageDescriptor.createFromURL(url));
        });
    }
}
