package org.dodeka.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.model.reading.Identities;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Finds out which participation a row speaks of: by its id, else by who takes part where, and in which role. */
final class ParticipationRows {

    /** Who takes part where, in which role; null stands for nobody, and for any role. */
    private record Place(Element actor, Space space, String role) {
    }

    private final PeopleIndex index;
    private final Drafts drafts;
    private final Problems problems;
    private final Map<Place, List<Participation>> places = new HashMap<>();

    ParticipationRows(Design design, PeopleIndex index, Drafts drafts, Problems problems) {
        this.index = index;
        this.drafts = drafts;
        this.problems = problems;
        for (Space space : design.getSpaces()) {
            for (Participation participation : space.getParticipations()) {
                place(participation, participation.getActor(), space, SheetValues.text(participation.getRole()));
            }
        }
    }

    private void place(Participation participation, Element actor, Space space, String role) {
        places.computeIfAbsent(new Place(actor, space, role), p -> new ArrayList<>()).add(participation);
        places.computeIfAbsent(new Place(actor, space, null), p -> new ArrayList<>()).add(participation);
    }

    /** The draft of the participation in a row; null if that is not clear, which is a problem. */
    Draft identify(Sheet.Row row, ActorRows.About about) {
        Space space = space(row);
        Cell id = row.cell(Column.PARTICIPATION_ID);
        if (row.cell(Column.SPACE) != null && space == null) {
            return null;
        } else if (id != null) {
            return byId(row, id, about, space);
        } else if (space == null) {
            problems.add(row.number(), Messages.namesNoSpace);
            return null;
        }
        Element actor = about.draft() == null ? null : about.draft().element();
        String role = row.text(Column.ROLE) == null ? null : SheetValues.words(row.text(Column.ROLE));
        List<Participation> found = places.getOrDefault(new Place(actor, space, role), List.of());
        if (found.size() > 1) {
            problems.add(row.cell(Column.SPACE), NLS.bind(role == null ? Messages.ambiguousRole : Messages.ambiguousParticipation,
                    PeopleIndex.ids(found.subList(0, Math.min(found.size(), PeopleIndex.A_FEW)))));
            return null;
        }
        return found.isEmpty() ? create(row, null, actor, space) : drafts.of(found.getFirst(), row.number());
    }

    private Draft byId(Sheet.Row row, Cell id, ActorRows.About about, Space space) {
        EObject known = id.clears() ? null : index.byId(id.text());
        String complaint = id.clears() ? Messages.cannotClear : known == null ? Identities.complaint(id.text()) : null;
        if (known != null && !(known instanceof Participation)) {
            complaint = NLS.bind(Messages.idOfOther, Labels.ofClass(known.eClass()), SheetText.quote(Labels.of(known)));
        }
        if (complaint != null) {
            problems.add(id, complaint);
            return null;
        }
        if (known instanceof Participation participation) {
            Draft draft = drafts.of(participation, row.number());
            if (space != null && space != draft.space()) {
                problems.add(row.cell(Column.SPACE), NLS.bind(Messages.cannotMove, id.quote(), SheetText.quote(Labels.of(draft.space()))));
            }
            return draft;
        } else if (space == null || about.draft() == null && about.kind() != Kind.VACANCY) {
            problems.add(id, NLS.bind(Messages.unknownParticipation, id.quote()));
            return null;
        }
        return create(row, id.text(), about.draft() == null ? null : about.draft().element(), space);
    }

    private Draft create(Sheet.Row row, String id, Element actor, Space space) {
        boolean complete = true;
        for (Column column : List.of(Column.ROLE, Column.LEVEL)) {
            if (row.cell(column) == null) {
                problems.add(row.cell(Column.SPACE), NLS.bind(Messages.newWithout, column.header()));
                complete = false;
            }
        }
        if (!complete) {
            return null;
        }
        Draft draft = drafts.create(DesignPackage.Literals.PARTICIPATION, id, null, space, row.number());
        String role = row.cell(Column.ROLE).clears() ? "" : SheetValues.words(row.text(Column.ROLE));
        place((Participation) draft.element(), actor, space, role);
        return draft;
    }

    private Space space(Sheet.Row row) {
        Cell cell = row.cell(Column.SPACE);
        if (cell == null) {
            return null;
        } else if (cell.clears()) {
            problems.add(cell, Messages.cannotClear);
            return null;
        }
        List<Space> found = index.find(Space.class, cell.text());
        if (found.size() == 1) {
            return found.getFirst();
        }
        problems.add(cell, found.isEmpty()
                ? NLS.bind(Messages.unknownSpace, cell.quote()) + (problems.areFew() ? Nearest.sentence(cell.text(), index.names(Space.class)) : "")
                : NLS.bind(Messages.ambiguous, cell.quote(), PeopleIndex.ids(found)));
        return null;
    }
}
