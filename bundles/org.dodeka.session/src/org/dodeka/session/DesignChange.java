package org.dodeka.session;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * One change of a design.
 *
 * @param kind what was done
 * @param label what the command is called, for people
 * @param affected what a person would look at to see the change, all within the design: what came in, or else what is different, or else
 *        where something went away; empty if only layouts are different
 * @param figures the keys of the figures whose layout is different, by the name of the diagram
 */
public record DesignChange(Kind kind, String label, List<EObject> affected, Map<String, Set<String>> figures) {

    /** What was done with a command. */
    public enum Kind {
        EXECUTED, UNDONE, REDONE
    }

    public DesignChange {
        affected = List.copyOf(affected);
        figures = Map.copyOf(figures);
    }
}
