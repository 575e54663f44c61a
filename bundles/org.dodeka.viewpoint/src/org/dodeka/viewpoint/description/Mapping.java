package org.dodeka.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** How elements of one type become views. */
public abstract class Mapping extends Described {

    private final String domainClass;
    private final Expression semanticCandidates;
    private final Expression precondition;
    private final boolean createElements;
    private final boolean synchronizationLock;
    private final List<DeleteElementDescription> deletion;
    private final List<DirectEditLabel> labelDirectEdit;
    private final List<DoubleClickDescription> doubleClick;

    Mapping(Reading in) {
        super(in);
        domainClass = in.text("domainClass", "");
        semanticCandidates = in.expression("semanticCandidatesExpression", "");
        precondition = in.expression("preconditionExpression", "");
        createElements = in.flag("createElements", true);
        synchronizationLock = in.flag("synchronizationLock", false);
        deletion = in.references("deletionDescription", DeleteElementDescription.class);
        labelDirectEdit = in.references("labelDirectEdit", DirectEditLabel.class);
        doubleClick = in.references("doubleClickDescription", DoubleClickDescription.class);
    }

    /** The type of the elements, such as {@code design.Space}; empty for edges without element. */
    public String domainClass() {
        return domainClass;
    }

    /** The elements to show, asked of the element of the container; empty for all of the model. */
    public Expression semanticCandidates() {
        return semanticCandidates;
    }

    /** Whether a candidate is shown; one that throws keeps it. */
    public Expression precondition() {
        return precondition;
    }

    /** Whether views are made without being asked for. */
    public boolean createElements() {
        return createElements;
    }

    /** Whether views are made in an unsynchronised diagram, too. */
    public boolean synchronizationLock() {
        return synchronizationLock;
    }

    /** The tool that deletes an element; without it the element is deleted with the references to it. */
    public Optional<DeleteElementDescription> deletion() {
        return deletion.stream().findFirst();
    }

    /** The tool that takes a new label. */
    public Optional<DirectEditLabel> labelDirectEdit() {
        return labelDirectEdit.stream().findFirst();
    }

    /** What a double click does. */
    public Optional<DoubleClickDescription> doubleClick() {
        return doubleClick.stream().findFirst();
    }
}
