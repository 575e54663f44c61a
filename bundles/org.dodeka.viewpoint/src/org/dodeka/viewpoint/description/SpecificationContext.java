package org.dodeka.viewpoint.description;

import java.util.Optional;
import java.util.Set;

/** What a specification needs to know of its surroundings. */
public interface SpecificationContext {

    /** A file that stands alone: no translations, and the languages that the engine has. */
    SpecificationContext PLAIN = key -> Optional.empty();

    /** The text for a label such as {@code %viewpoint.learning}: asked with the key, without the percent sign. */
    Optional<String> translation(String key);

    /** Whether expressions that begin with a word and a colon can be run: asked with the word, such as {@code feature}. */
    default boolean knowsLanguage(String prefix) {
        return Set.of("var", "feature", "service").contains(prefix);
    }
}
