package org.dodeka.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ColumnLayoutData;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/**
 * Shows one element at a time, of any class of the metamodel, with every feature in a field. What is entered is written when a field is left or
 * Enter is pressed; call {@link #commit()} before the design is saved, a page is left or an editor closed. Changes of the design from elsewhere show
 * at once. To be disposed of with its control; leaves nothing behind then.
 */
public final class DetailForm {

    private static final int SECTION_WIDTH = 380;
    private static final int ICON = 16;

    private final FormSite site;
    private final Composite body;
    private final Pictures pictures;
    private final Label icon;
    private final Label title;
    private final Badge badge;
    private final Label about;
    private final ScrolledForm scrolled;
    private final Map<EStructuralFeature, Field> fields = new LinkedHashMap<>();
    private final EditListener listener = new EditListener() {
        @Override
        public void changed(EObject changed, EStructuralFeature feature) {
            modelChanged(changed, feature);
        }

        @Override
        public void readOnlyChanged() {
            fields.values().forEach(Field::update);
        }
    };
    private EClass type;
    private EObject element;

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
        scrolled = toolkit.createScrolledForm(body);
        scrolled.setExpandHorizontal(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        ColumnLayout columns = new ColumnLayout();
        columns.minNumColumns = 1;
        columns.maxNumColumns = 2;
        columns.leftMargin = 12;
        columns.rightMargin = 12;
        columns.horizontalSpacing = 20;
        columns.verticalSpacing = 12;
        scrolled.getBody().setLayout(columns);
        site.target().addListener(listener);
        body.addDisposeListener(event -> {
            site.target().removeListener(listener);
            fields.values().forEach(Field::retire);
        });
    }

    /** The form, to lay it out. */
    public Control control() {
        return body;
    }

    /** The element that is shown; null if none is. */
    public EObject element() {
        return element;
    }

    /**
     * Shows an element. What was entered for the former one is committed before; what cannot be understood of it is kept until it is shown again.
     *
     * @param shown the element; null for none
     */
    public void show(EObject shown) {
        if (shown == element && shown != null) {
            fields.values().forEach(Field::update);
            return;
        }
        leave();
        element = shown;
        badge.showProblems(List.of());
        if (shown == null) {
            clear();
        } else {
            if (shown.eClass() != type) {
                build(shown.eClass());
            }
            fields.values().forEach(field -> field.show(shown));
            scrolled.setOrigin(0, 0);
        }
        showHead();
        scrolled.reflow(true);
    }

    private void leave() {
        if (element != null) {
            commit();
            fields.values().forEach(Field::leave);
        }
    }

    private void clear() {
        type = null;
        fields.values().forEach(Field::retire);
        fields.clear();
        for (Control child : scrolled.getBody().getChildren()) {
            child.dispose();
        }
    }

    private void build(EClass shown) {
        body.setRedraw(false);
        try {
            clear();
            type = shown;
            FieldGroup.of(shown).forEach(this::build);
            int width = fields.values().stream().mapToInt(Field::captionWidth).max().orElse(0);
            fields.values().forEach(field -> field.setCaptionWidth(width));
        } finally {
            body.setRedraw(true);
        }
    }

    private void build(FieldGroup group) {
        FormToolkit toolkit = site.toolkit();
        Section section = toolkit.createSection(scrolled.getBody(), ExpandableComposite.TITLE_BAR);
        section.setText(group.title());
        ColumnLayoutData place = new ColumnLayoutData();
        place.widthHint = SECTION_WIDTH;
        section.setLayoutData(place);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 6).spacing(6, 6).applyTo(client);
        for (EStructuralFeature feature : group.features()) {
            Field field = Fields.create(site, feature);
            field.create(client);
            fields.put(feature, field);
        }
        section.setClient(client);
    }

    private void showHead() {
        boolean any = element != null;
        icon.setImage(any ? pictures.of(element.eClass()) : null);
        title.setText(any ? Labels.of(element).replace("&", "&&") : "");
        String problems = badge.text();
        String said = !any ? Messages.nothingSelected : !problems.isEmpty() ? problems.replace("&", "&&")
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
        if (element == null) {
            return;
        }
        fields.values().stream().filter(field -> field.concerns(changed, feature)).forEach(Field::update);
        String label = Labels.of(element).replace("&", "&&");
        if (!title.getText().equals(label)) {
            title.setText(label);
        }
    }

    /**
     * Writes what was entered and not written yet.
     *
     * @return whether all of it could be understood; if not, the fields say what to do
     */
    public boolean commit() {
        boolean all = true;
        for (Field field : fields.values()) {
            all &= element == null || field.commit();
        }
        return all;
    }

    /** Shows problems at their fields, and those about the element as a whole at its name; in place of the former ones. */
    public void showProblems(List<FieldProblem> problems) {
        fields.values().forEach(field -> field.showProblems(problems));
        badge.showProblems(problems.stream().filter(problem -> problem.element() == element && problem.feature() == null).toList());
        showHead();
    }

    /** The field of a feature, if the element has one. */
    public Optional<Field> field(EStructuralFeature feature) {
        return Optional.ofNullable(fields.get(feature));
    }

    /** All fields in the order in which they are shown. */
    public List<Field> fields() {
        return new ArrayList<>(fields.values());
    }

    /** Gives a field the focus and scrolls to it; the first field if the feature is null or has none. */
    public void reveal(EStructuralFeature feature) {
        Field field = feature == null || !fields.containsKey(feature) ? fields.values().stream().findFirst().orElse(null) : fields.get(feature);
        if (field != null) {
            FormToolkit.ensureVisible(field.control());
            field.control().setFocus();
        }
    }
}
