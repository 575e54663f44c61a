package org.dodeka.exchange.csv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Space;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What a table says about a person, a group or a participation, gathered from all its rows. */
final class Draft {

    /** A value and the cell that states it. */
    record Stated(String what, Object value, Cell cell) {
    }

    private final Element element;
    private final Space space;
    private final boolean isNew;
    private final int row;
    private final Map<EStructuralFeature, Stated> stated = new LinkedHashMap<>();

    /**
     * A draft.
     *
     * @param element the element, which lies in no design yet if it is new
     * @param space where a participation lies, or will lie; null for others
     * @param row the first row about it
     */
    Draft(Element element, Space space, boolean isNew, int row) {
        this.element = element;
        this.space = space;
        this.isNew = isNew;
        this.row = row;
    }

    Element element() {
        return element;
    }

    Space space() {
        return space;
    }

    boolean isNew() {
        return isNew;
    }

    int row() {
        return row;
    }

    Map<EStructuralFeature, Stated> stated() {
        return stated;
    }

    /** Notes a value; that two rows state different ones is a problem. */
    void state(EStructuralFeature feature, String what, Object value, Cell cell, Problems problems) {
        Stated former = stated.putIfAbsent(feature, new Stated(what, value, cell));
        if (former != null && !same(former.value(), value)) {
            String other = former.cell().clears() ? SheetText.CLEAR : former.cell().quote();
            problems.add(cell, NLS.bind(Messages.contradiction, former.cell().row(), other));
        }
    }

    /** Whether a value is another than the design has. */
    boolean changes(EStructuralFeature feature, Object value) {
        return !same(element.eGet(feature), value);
    }

    /** The order of groups means nothing; nor do empty texts, and white space around others. */
    private static boolean same(Object one, Object other) {
        if (one instanceof List<?> list && other instanceof List<?> otherList) {
            return new HashSet<>(list).equals(new HashSet<>(otherList));
        }
        return one instanceof String || other instanceof String ? SheetValues.text(one).equals(SheetValues.text(other)) : Objects.equals(one, other);
    }
}
