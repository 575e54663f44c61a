package org.dodeka.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Shows one element at a time, of any class of the metamodel, with every feature in a field. What is entered is written when a field is left or
 * Enter is pressed; call {@link #commit()} before the design is saved, a page is left or an editor closed. Changes of the design from elsewhere show
 * at once, and so do the problems that its site knows of. To be disposed of with its control; leaves nothing behind then.
 */
public final class DetailForm {

    private static final int ICON = 16;

    private final FormSite site;
    private final Composite body;
    private final Pictures pictures;
    private final Label icon;
    private final Label title;
    private final Badge badge;
    private final Label about;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final Map<EClass, FormBody> bodies = new HashMap<>();
    private final EditListener listener = new EditListener() {
        @Override
        public void changed(EObject changed, EStructuralFeature feature) {
            modelChanged(changed, feature);
        }

        @Override
        public void readOnlyChanged() {
            if (shown != null) {
                shown.update();
            }
        }
    };
    private final Consumer<Collection<EObject>> problemListener = elements -> {
        if (element() != null && elements.contains(element())) {
            showProblems(problems().of(element()));
        }
    };
    private FormBody shown;

    /** Makes an empty form. */
    public DetailForm(Composite parent, FormSite site) {
        this.site = site;
        FormToolkit toolkit = site.toolkit();
        body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        pictures = new Pictures(body);
        Composite head = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 8).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        icon = toolkit.createLabel(head, "");
        GridDataFactory.swtDefaults().hint(ICON, ICON).applyTo(icon);
        title = toolkit.createLabel(head, "");
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        badge = new Badge(site, head, false);
        about = toolkit.createLabel(head, Messages.nothingSelected, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(about);
        place = toolkit.createComposite(body);
        place.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        site.target().addListener(listener);
        site.problems().addListener(problemListener);
        body.addDisposeListener(event -> {
            site.target().removeListener(listener);
            site.problems().removeListener(problemListener);
            bodies.values().forEach(FormBody::hide);
        });
        showHead();
    }

    private Problems problems() {
        return site.problems();
    }

    /** The form, to lay it out. */
    public Control control() {
        return body;
    }

    /** The element that is shown; null if none is. */
    public EObject element() {
        return shown == null ? null : shown.element();
    }

    /**
     * Shows an element. What was entered for the former one is committed before; what cannot be understood of it is kept until it is shown again.
     *
     * @param element the element; null for none
     */
    public void show(EObject element) {
        if (element == element() && element != null) {
            shown.update();
            return;
        }
        leave();
        badge.showProblems(List.of());
        FormBody next = element == null ? null : bodies.computeIfAbsent(element.eClass(), type -> new FormBody(place, site, type));
        if (shown != null && shown != next) {
            shown.hide();
        }
        shown = next;
        if (next != null) {
            next.show(element);
        }
        Control top = next == null ? null : next.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            place.layout();
        }
        List<FieldProblem> problems = element == null ? List.of() : problems().of(element);
        if (problems.isEmpty()) {
            showHead();
        } else {
            showProblems(problems);
        }
    }

    private void leave() {
        if (shown != null) {
            commit();
            shown.leave();
        }
    }

    private void showHead() {
        EObject element = element();
        boolean any = element != null;
        icon.setImage(any ? pictures.of(element.eClass()) : null);
        title.setText(any ? Labels.of(element).replace("&", "&&") : "");
        String whole = badge.lines(problem -> problem.feature() == null);
        String said = !any ? Messages.nothingSelected : !whole.isEmpty() ? whole.replace("&", "&&")
                : NLS.bind(Messages.classAndMeaning, Words.of(element.eClass()), Words.meaning(element.eClass()));
        icon.setToolTipText(any ? Words.meaning(element.eClass()) : null);
        if (!about.getText().equals(said) || ((GridData) icon.getLayoutData()).exclude == any) {
            about.setText(said);
            icon.setVisible(any);
            ((GridData) icon.getLayoutData()).exclude = !any;
            about.getParent().requestLayout();
        }
    }

    private void modelChanged(EObject changed, EStructuralFeature feature) {
        if (shown == null) {
            return;
        }
        shown.fields().stream().filter(field -> field.concerns(changed, feature)).forEach(Field::update);
        String label = Labels.of(element()).replace("&", "&&");
        if (!title.getText().equals(label)) {
            title.setText(label);
        }
        if (feature.getName().equals("name") && problems().summary(element()).count() > 0) {
            showProblems(problems().of(element())); // messages name elements
        }
    }

    /**
     * Writes what was entered and not written yet.
     *
     * @return whether all of it could be understood; if not, the fields say what to do
     */
    public boolean commit() {
        return shown == null || shown.commit();
    }

    /** Shows problems at their fields, and all of those of the element at its name; in place of the former ones. */
    public void showProblems(List<FieldProblem> problems) {
        if (shown != null) {
            shown.showProblems(problems);
        }
        badge.showProblems(problems.stream().filter(problem -> problem.element() == element()).collect(Collectors.toMap(
                problem -> problem.severity() + problem.message(), problem -> problem, (one, other) -> one.feature() == null ? one : other,
                LinkedHashMap::new)).values());
        showHead();
    }

    /** The field of a feature, if the element has one. */
    public Optional<Field> field(EStructuralFeature feature) {
        return shown == null ? Optional.empty() : Optional.ofNullable(shown.field(feature));
    }

    /** All fields in the order in which they are shown. */
    public List<Field> fields() {
        if (shown == null) {
            return List.of();
        }
        shown.complete();
        return shown.fields();
    }

    /** Gives a field the focus and scrolls to it; the first field if the feature is null or has none. */
    public void reveal(EStructuralFeature feature) {
        List<Field> fields = fields();
        Field field = fields.stream().filter(each -> each.feature() == feature).findFirst().orElse(fields.isEmpty() ? null : fields.getFirst());
        if (field != null) {
            FormToolkit.ensureVisible(field.control());
            field.control().setFocus();
        }
    }
}
