package org.dodeka.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.reading.Identities;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Finds out whom each row is about: by id, else by name; whom the design does not have is new. */
final class ActorRows {

    /**
     * Whom a row is about.
     *
     * @param kind a person, a group or nobody
     * @param draft the person or group; null for nobody, and where the row does not say
     */
    record About(Kind kind, Draft draft) {
    }

    private final PeopleIndex index;
    private final Drafts drafts;
    private final Problems problems;
    private final List<SheetProblem> warnings;
    private final Map<Integer, About> about = new HashMap<>();

    ActorRows(PeopleIndex index, Drafts drafts, Problems problems, List<SheetProblem> warnings) {
        this.index = index;
        this.drafts = drafts;
        this.problems = problems;
        this.warnings = warnings;
    }

    /** Whom each row is about, by its number; rows that do not tell are missing, and are problems. Rows with an id, which may rename, come first. */
    Map<Integer, About> identify(Sheet sheet) {
        List<Sheet.Row> unnumbered = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            if (row.cell(Column.ID) == null) {
                unnumbered.add(row);
            } else {
                note(row, byId(row));
            }
        }
        for (Sheet.Row row : unnumbered) {
            note(row, byName(row));
        }
        return about;
    }

    private void note(Sheet.Row row, About found) {
        if (found != null) {
            about.put(row.number(), found);
        }
    }

    private About byId(Sheet.Row row) {
        Cell id = row.cell(Column.ID);
        Kind kind = kind(row);
        String complaint = id.clears() ? Messages.cannotClear : kind == Kind.VACANCY ? Messages.vacancyNamed : null;
        EObject known = complaint == null ? index.byId(id.text()) : null;
        if (known != null && !(known instanceof Actor)) {
            complaint = NLS.bind(Messages.idOfOther, Labels.ofClass(known.eClass()), SheetText.quote(Labels.of(known)));
        } else if (known instanceof Actor actor && row.cell(Column.KIND) != null && kind != null && kind != Kind.of(actor)) {
            problems.add(row.cell(Column.KIND), NLS.bind(Messages.kindOfOther, id.quote(), Kind.of(actor).word()));
            return null;
        } else if (known == null && complaint == null) {
            complaint = Identities.complaint(id.text());
        }
        if (complaint != null) {
            problems.add(id, complaint);
            return null;
        }
        if (known instanceof Actor actor) {
            Draft draft = drafts.of(actor, row.number());
            rename(draft, row.cell(Column.NAME));
            return new About(Kind.of(actor), draft);
        }
        return kind == null ? null : create(kind, row);
    }

    private void rename(Draft draft, Cell name) {
        if (name != null && !name.clears()) {
            Element element = draft.element();
            boolean other = !SheetText.key(element.getName()).equals(SheetText.key(name.text()));
            draft.state(CataloguePackage.Literals.ELEMENT__NAME, Column.NAME.header(), other ? name.text() : element.getName(), name, problems);
            if (other && !draft.isNew()) {
                index.name(element, name.text());
            }
        }
    }

    private About byName(Sheet.Row row) {
        Kind kind = kind(row);
        Cell name = row.cell(Column.NAME);
        if (kind == null) {
            return null;
        } else if (kind == Kind.VACANCY) {
            if (name != null) {
                problems.add(name, Messages.vacancyNamed);
            }
            return new About(Kind.VACANCY, null);
        } else if (name == null && row.cell(Column.PARTICIPATION_ID) != null && row.cell(Column.KIND) == null) {
            return new About(Kind.PERSON, null); // the participation tells who
        } else if (name == null || name.clears()) {
            problems.add(row.number(), Messages.namesNobody);
            return null;
        }
        List<? extends Actor> found = index.named(type(kind), name.text());
        if (found.size() > 1) {
            problems.add(name, NLS.bind(Messages.ambiguousActor, name.quote(), PeopleIndex.ids(found)));
            return null;
        } else if (found.size() == 1) {
            return new About(kind, drafts.of(found.getFirst(), row.number()));
        } else if (row.cell(Column.KIND) == null && !index.named(Group.class, name.text()).isEmpty()) {
            problems.add(name, NLS.bind(Messages.perhapsGroup, name.quote()));
            return null;
        }
        return create(kind, row);
    }

    private About create(Kind kind, Sheet.Row row) {
        Cell name = row.cell(Column.NAME);
        if (name == null || name.clears()) {
            problems.add(row.cell(Column.ID), NLS.bind(Messages.newWithoutName, row.cell(Column.ID).quote()));
            return null;
        }
        Element similar = index.similar(type(kind), name.text());
        if (similar != null) {
            warnings.add(new SheetProblem(name.row(), name.number(), name.header(), NLS.bind(Messages.similarName, new Object[] { name.quote(),
                    SheetText.quote(Labels.of(similar)), similar.getId() })));
        }
        Draft draft = drafts.create(kind == Kind.GROUP ? DesignPackage.Literals.GROUP : DesignPackage.Literals.PERSON, row.text(Column.ID),
                name.text(), null, row.number());
        rename(draft, name);
        return new About(kind, draft);
    }

    private static Class<? extends Actor> type(Kind kind) {
        return kind == Kind.GROUP ? Group.class : Person.class;
    }

    /** A row is about a person unless it says otherwise; null if what it says is no kind. */
    private Kind kind(Sheet.Row row) {
        Cell cell = row.cell(Column.KIND);
        if (cell == null) {
            return Kind.PERSON;
        }
        for (Kind kind : Kind.values()) {
            if (!cell.clears() && kind.word().equalsIgnoreCase(cell.text())) {
                return kind;
            }
        }
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        String text = cell.clears() ? SheetText.CLEAR : cell.quote();
        problems.add(cell, NLS.bind(Messages.badChoice, text, String.join(", ", words)) + Nearest.sentence(text, words));
        return null;
    }
}
