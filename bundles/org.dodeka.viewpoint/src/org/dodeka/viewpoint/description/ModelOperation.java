package org.dodeka.viewpoint.description;

import java.util.List;

/** One step of what a tool does. The kinds and their meaning are those of Sirius. */
public sealed interface ModelOperation {

    /** Where it stands. */
    Place place();

    /** Goes to another element: what follows within it runs there. */
    record ChangeContext(Place place, Expression browse, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Makes an element within the current one; what follows within it runs on the new one. */
    record CreateInstance(Place place, Expression typeName, Expression referenceName, String variable, List<ModelOperation> operations)
        implements ModelOperation {
    }

    /** Sets a feature, or adds to it if it has many values. */
    record SetValue(Place place, Expression featureName, Expression value, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Empties a feature, or takes elements from it. */
    record Unset(Place place, Expression featureName, Expression element, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Moves the current element into a feature of another. */
    record MoveElement(Place place, Expression newContainer, Expression featureName, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Takes the current element from its container. */
    record RemoveElement(Place place, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Runs what is within it if a condition is true; one that throws is false. */
    record If(Place place, Expression condition, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Runs what is within it for each element of a collection. */
    record For(Place place, Expression elements, String iterator, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Runs what is within it with a variable. */
    record Let(Place place, String variable, Expression value, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Makes a view of the current element. */
    record CreateView(Place place, List<Mapping> mapping, Expression containerView, String variable, List<ModelOperation> operations)
        implements ModelOperation {
    }

    /** Removes the current view. */
    record DeleteView(Place place, List<ModelOperation> operations) implements ModelOperation {
    }

    /** Runs the first case that is true, or else the default. */
    record Switch(Place place, List<If> cases, List<ModelOperation> otherwise) implements ModelOperation {
    }
}
