package org.dodeka.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Some features of one element in fields, for a page that is more than a form. Behaves like the fields of a {@link DetailForm}: call {@link #commit()}
 * before the design is saved or the page is left. To be disposed of with its control; leaves nothing behind then.
 */
public final class FieldSet {

    private final EObject element;
    private final Composite body;
    private final Map<EStructuralFeature, Field> fields = new LinkedHashMap<>();

    /** Shows features of an element. */
    public FieldSet(Composite parent, FormSite site, EObject element, List<EStructuralFeature> features) {
        this.element = element;
        body = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 4).spacing(6, 5).applyTo(body);
        for (EStructuralFeature feature : features) {
            Field field = Fields.create(site, feature);
            field.create(body);
            field.show(element);
            fields.put(feature, field);
        }
        EditListener edits = new EditListener() {
            @Override
            public void changed(EObject changed, EStructuralFeature feature) {
                fields.values().stream().filter(field -> field.concerns(changed, feature)).forEach(Field::update);
            }

            @Override
            public void readOnlyChanged() {
                fields.values().forEach(Field::update);
            }
        };
        Consumer<Collection<EObject>> problems = elements -> {
            if (elements.contains(element)) {
                showProblems(site.problems().of(element));
            }
        };
        site.target().addListener(edits);
        site.problems().addListener(problems);
        showProblems(site.problems().of(element));
        body.addDisposeListener(event -> {
            site.target().removeListener(edits);
            site.problems().removeListener(problems);
            fields.values().forEach(Field::retire);
        });
    }

    private void showProblems(List<FieldProblem> problems) {
        fields.values().forEach(field -> field.showProblems(problems));
    }

    /** The fields, to lay them out. */
    public Control control() {
        return body;
    }

    /** The element that is shown. */
    public EObject element() {
        return element;
    }

    /**
     * Writes what was entered and not written yet.
     *
     * @return whether all of it could be understood; if not, the fields say what to do
     */
    public boolean commit() {
        boolean all = true;
        for (Field field : fields.values()) {
            all &= field.commit();
        }
        return all;
    }

    /** The field of a feature, if it is shown. */
    public Optional<Field> field(EStructuralFeature feature) {
        return Optional.ofNullable(fields.get(feature));
    }
}
