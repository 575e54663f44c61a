package org.dodeka.viewpoint.description;

import java.util.List;

/** A viewpoint: diagrams that belong together, for the models of one kind. */
public final class Viewpoint extends Described {

    private final String modelFileExtension;
    private final List<DiagramDescription> diagrams;
    private final List<String> serviceClasses;

    Viewpoint(Reading in) {
        super(in);
        modelFileExtension = in.text("modelFileExtension", "*");
        diagrams = in.children("ownedRepresentations", "DiagramDescription", DiagramDescription::new);
        serviceClasses = in.children("ownedJavaExtensions", extension -> extension.text("qualifiedClassName", ""));
    }

    /** The extension of the files it is for; {@code *} for all. */
    public String modelFileExtension() {
        return modelFileExtension;
    }

    /** Its diagrams, in the order of the file. */
    public List<DiagramDescription> diagrams() {
        return diagrams;
    }

    /** The qualified names of the classes with its services. */
    public List<String> serviceClasses() {
        return serviceClasses;
    }
}
