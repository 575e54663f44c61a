package org.dodeka.viewpoint;

import java.net.URL;
import java.util.Optional;

/** Where a specification comes from, and what lies beside it. */
interface Contribution {

    /** The name of the plug-in, or of the folder if it is none. */
    String name();

    /** A file by its path from the root of the plug-in, such as {@code icons/space.svg}. */
    Optional<URL> file(String path);

    /** The text for a key in the language of the people, from {@code plugin.properties}. */
    Optional<String> translation(String key);

    /** Finds the classes of the services; nothing if there can be none. */
    Optional<ClassLoader> loader();

    /** Another plug-in of the same surroundings, whose images a specification may use. */
    Optional<Contribution> other(String name);
}
