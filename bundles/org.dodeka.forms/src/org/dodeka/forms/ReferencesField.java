package org.dodeka.forms;

import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several other elements, added by search. */
final class ReferencesField extends ListField {

    ReferencesField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    Control createBody(Composite parent) {
        return createList(parent, List.of(""), new int[] { 1 }, (row, column) -> label(row), Messages.addSearch).body();
    }

    @Override
    void add() {
        openChooser();
    }

    Chooser openChooser() {
        EReference reference = (EReference) feature();
        EObject root = site().target().root();
        List<EObject> candidates = Candidates.of(root, element(), reference);
        candidates.removeAll(new HashSet<>(list().rows()));
        return new Chooser(control().getShell(), new Chooser.Request(Words.of(reference), candidates, null, true, false,
                Creation.types(element(), reference), this::chosen, this::create), "");
    }

    private void chosen(List<EObject> choice) {
        EditTarget target = site().target();
        if (choice.size() == 1) {
            target.add(element(), feature(), choice.getFirst(), -1);
        } else {
            target.together(NLS.bind(Messages.editAddSeveral, Words.of(feature()), choice.size()),
                    () -> choice.forEach(chosen -> target.add(element(), feature(), chosen, -1)));
        }
        list().select(choice.getLast());
        selectionChanged();
    }

    private void create(EClass type, String called) {
        EObject made = Creation.create(type, called);
        Creation.Place place = Creation.place(element(), type);
        EditTarget target = site().target();
        target.together(NLS.bind(Messages.editCreate, Words.within(type)), () -> {
            target.add(place.owner(), place.reference(), made, -1);
            target.add(element(), feature(), made, -1);
        });
    }
}
