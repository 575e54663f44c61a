package org.dodeka.exchange.csv;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;

/**
 * What taking over a table will do to a design, to be shown before it is done. It holds for the design as it was when the plan was made.
 *
 * @param changes what will be added and changed, in the order of the table; empty if the design says all of it already
 * @param warnings what a person should know before
 * @param command does all of it at once, and undoes it exactly; cannot be executed if nothing would change
 */
public record ImportPlan(List<PlannedChange> changes, List<SheetProblem> warnings, Command command) {

    /** Keeps the lists as they are. */
    public ImportPlan {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    /** How many elements of a class will be added. */
    public long added(EClass type) {
        return changes.stream().filter(change -> change.added() && change.element().eClass() == type).count();
    }

    /** How many elements of a class will be changed. */
    public long changed(EClass type) {
        return changes.stream().filter(change -> !change.added() && change.element().eClass() == type).count();
    }
}
