package org.dodeka.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Reads the values of cells into drafts. A cell that says what the design says already is right, whatever that is. */
final class CellReading {

    private final PeopleIndex index;
    private final Problems problems;

    CellReading(PeopleIndex index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    /** Reads a cell that states a value of the draft. */
    void read(Column column, Cell cell, Draft draft) {
        try {
            draft.state(column.feature(), column.header(), value(column, cell, draft.element()), cell, problems);
        } catch (SheetValues.Unreadable wrong) {
            problems.add(cell, wrong.getMessage());
        }
    }

    private Object value(Column column, Cell cell, Element element) throws SheetValues.Unreadable {
        EStructuralFeature feature = column.feature();
        if (cell.clears() && !column.isClearable()) {
            throw new SheetValues.Unreadable(Messages.cannotClear);
        } else if (feature == DesignPackage.Literals.PERSON__GROUPS) {
            return cell.clears() ? List.of() : groups(cell);
        } else if (cell.clears()) {
            return null;
        } else if (feature instanceof EAttribute attribute) {
            Object current = element.eGet(attribute);
            return SheetValues.text(current).equals(cell.text()) ? current : SheetValues.read(attribute, cell.text());
        }
        Person person = one(Person.class, cell.text(), Messages.unknownPerson);
        if (column == Column.MANAGER && person == element && ((Person) element).getManager() != person) {
            throw new SheetValues.Unreadable(Messages.ownManager);
        }
        return person;
    }

    private List<Group> groups(Cell cell) throws SheetValues.Unreadable {
        Set<Group> groups = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String item : SheetText.split(cell.text())) {
            try {
                groups.add(one(Group.class, item, Messages.unknownGroup));
            } catch (SheetValues.Unreadable unknown) {
                wrong.add(unknown.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new SheetValues.Unreadable(String.join(" ", wrong));
        }
        return List.copyOf(groups);
    }

    private <T extends Element> T one(Class<T> type, String text, String unknown) throws SheetValues.Unreadable {
        List<T> found = index.find(type, text);
        if (found.size() > 1) {
            throw new SheetValues.Unreadable(NLS.bind(Messages.ambiguous, SheetText.quote(text), PeopleIndex.ids(found)));
        } else if (found.isEmpty()) {
            String near = problems.areFew() ? Nearest.sentence(text, index.names(type)) : "";
            throw new SheetValues.Unreadable(NLS.bind(unknown, SheetText.quote(text)) + near);
        }
        return found.getFirst();
    }
}
