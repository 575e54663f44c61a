package org.dodeka.exchange.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes a plan of drafts. New elements are completed at once, save their memberships, which groups of the design would see; changes of
 * the design itself become steps of the command.
 */
final class PlanWriter {

    private final Design design;
    private final List<ImportStep> groups = new ArrayList<>();
    private final List<ImportStep> persons = new ArrayList<>();
    private final List<ImportStep> participations = new ArrayList<>();
    private final List<ImportStep> values = new ArrayList<>();
    private final List<PlannedChange> changes = new ArrayList<>();

    PlanWriter(Design design) {
        this.design = design;
    }

    ImportPlan plan(List<Draft> drafts, List<SheetProblem> warnings) {
        for (Draft draft : drafts) { // the labels of what is new need the names of all that is new
            if (draft.isNew()) {
                complete(draft);
            }
        }
        for (Draft draft : drafts) {
            write(draft);
        }
        List<ImportStep> steps = new ArrayList<>(groups);
        steps.addAll(persons);
        steps.addAll(participations);
        steps.addAll(values);
        return new ImportPlan(changes, warnings, new ImportCommand(steps, changes.stream().map(PlannedChange::element).toList()));
    }

    private void complete(Draft draft) {
        Element element = draft.element();
        draft.stated().forEach((feature, stated) -> {
            if (feature != DesignPackage.Literals.PERSON__GROUPS) {
                element.eSet(feature, stated.value());
            }
        });
        switch (element) {
            case Group group -> groups.add(ImportStep.add(design.getGroups(), group));
            case Person person -> persons.add(ImportStep.add(design.getPersons(), person));
            case Participation participation -> participations.add(ImportStep.add(draft.space().getParticipations(), participation));
            default -> throw new IllegalStateException(element.eClass().getName());
        }
    }

    private void write(Draft draft) {
        Element element = draft.element();
        if (draft.isNew() && element instanceof Participation part && part.getName() == null && part.getActor() != null) {
            part.setName(Labels.of(part)); // that of a vacancy would soon be wrong
        }
        List<PlannedChange.Value> changed = new ArrayList<>();
        draft.stated().forEach((feature, stated) -> {
            boolean isName = feature.getName().equals("name");
            if (draft.isNew() ? !isName && stated.value() != null && feature != DesignPackage.Literals.PARTICIPATION__ACTOR
                    : draft.changes(feature, stated.value())) {
                Object before = draft.isNew() ? null : element.eGet(feature);
                changed.add(new PlannedChange.Value(stated.what(), words(before), words(stated.value())));
            }
            if (feature == DesignPackage.Literals.PERSON__GROUPS && draft.changes(feature, stated.value())) {
                memberships((Person) element, (Collection<?>) stated.value());
            } else if (!draft.isNew() && draft.changes(feature, stated.value())) {
                values.add(ImportStep.set(element, feature, stated.value()));
            }
        });
        if (draft.isNew() || !changed.isEmpty()) {
            String where = draft.space() == null ? "" : Labels.of(draft.space());
            changes.add(new PlannedChange(draft.row(), element, draft.isNew(), where, Labels.of(element), changed));
        }
    }

    private void memberships(Person person, Collection<?> after) {
        for (Group group : person.getGroups()) {
            if (!after.contains(group)) {
                values.add(ImportStep.leave(person, group));
            }
        }
        for (Object group : after) {
            if (!person.getGroups().contains(group)) {
                values.add(ImportStep.join(person, (Group) group));
            }
        }
    }

    private static String words(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(PlanWriter::words).collect(Collectors.joining("; "));
            case EObject element -> Labels.of(element);
            case null, default -> SheetValues.text(value);
        };
    }
}
