package org.dodeka.session;

import java.util.List;

import org.dodeka.validation.Finding;

/**
 * How findings differ from before. A finding that is waived now, or no longer, has vanished in its former shape and appeared in the new one.
 *
 * @param appeared findings that were not there
 * @param vanished findings that are there no more
 */
public record FindingsChange(List<Finding> appeared, List<Finding> vanished) {

    public FindingsChange {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }

    boolean isEmpty() {
        return appeared.isEmpty() && vanished.isEmpty();
    }
}
