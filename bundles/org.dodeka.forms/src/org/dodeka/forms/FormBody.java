package org.dodeka.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ColumnLayoutData;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/**
 * The fields of one class, which show one element of it after the other. They are made a few at a time, so that people never wait for the many
 * controls of a large class; whoever needs all of them calls {@link #complete()}.
 */
final class FormBody {

    private static final int SECTION_WIDTH = 380;

    /** How long fields are made before the display does something else, in ms. */
    private static final int SLICE = 20;

    private final FormSite site;
    private final ScrolledForm scrolled;
    private final Map<EStructuralFeature, Field> fields = new LinkedHashMap<>();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final int captionWidth;
    private List<FieldProblem> problems = List.of();
    private EObject element;
    private boolean waiting;
    private boolean reflowing;

    FormBody(Composite parent, FormSite site, EClass type) {
        this.site = site;
        scrolled = site.toolkit().createScrolledForm(parent);
        scrolled.setExpandHorizontal(true);
        scrolled.setBackground(parent.getBackground()); // also after the theme was changed, of which the toolkit knows nothing
        scrolled.getBody().setBackground(parent.getBackground());
        ColumnLayout columns = new ColumnLayout();
        columns.minNumColumns = 1;
        columns.maxNumColumns = FieldGroup.isWide(type) ? 1 : 2;
        columns.leftMargin = 12;
        columns.rightMargin = 12;
        columns.horizontalSpacing = 20;
        columns.verticalSpacing = 12;
        scrolled.getBody().setLayout(columns);
        scrolled.getBody().setVisible(false); // until all of it is there: what moves about while it is made is no good to anybody
        scrolled.setData(ListPart.REFLOW, (Runnable) this::reflowSoon);
        HelpIds.set(scrolled, HelpIds.of(type));
        captionWidth = captionWidth(type);
        FieldGroup.of(type).forEach(this::plan);
    }

    private void plan(FieldGroup group) {
        Composite[] client = new Composite[1];
        Section[] section = new Section[1];
        steps.add(() -> {
            FormToolkit toolkit = site.toolkit();
            section[0] = TitledSection.in(scrolled.getBody(), toolkit, group.title());
            ColumnLayoutData place = new ColumnLayoutData();
            place.widthHint = SECTION_WIDTH;
            section[0].setLayoutData(place);
            client[0] = toolkit.createComposite(section[0]);
            GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 6).spacing(6, 6).applyTo(client[0]);
            section[0].setClient(client[0]);
        });
        for (EStructuralFeature feature : group.features()) {
            steps.add(() -> {
                Field field = Fields.create(site, feature);
                field.create(client[0]);
                field.setCaptionWidth(captionWidth);
                fields.put(feature, field);
                if (element != null) {
                    field.show(element);
                    field.showProblems(problems);
                }
            });
        }
    }

    /** All captions are as wide as the widest, also of the fields that are still to come. */
    private int captionWidth(EClass type) {
        GC gc = new GC(scrolled);
        try {
            return type.getEAllStructuralFeatures().stream().mapToInt(feature -> gc.textExtent(Field.captionText(feature)).x).max().orElse(0) + 1;
        } finally {
            gc.dispose();
        }
    }

    ScrolledForm control() {
        return scrolled;
    }

    EObject element() {
        return element;
    }

    void show(EObject shown) {
        element = shown;
        problems = List.of();
        fields.values().forEach(field -> field.show(shown));
        scrolled.setOrigin(0, 0);
        makeSome();
    }

    /** The element is not shown any more; what is unfinished has been kept. */
    void hide() {
        element = null;
        fields.values().forEach(Field::retire);
    }

    private void makeSome() {
        long end = System.nanoTime() + SLICE * 1_000_000L;
        while (!steps.isEmpty() && System.nanoTime() < end) {
            steps.poll().run();
        }
        if (steps.isEmpty()) {
            reflowSoon();
            scrolled.getBody().setVisible(true);
        } else if (!waiting) {
            waiting = true;
            scrolled.getDisplay().asyncExec(() -> {
                waiting = false;
                if (!scrolled.isDisposed()) {
                    makeSome();
                }
            });
        }
    }

    /** Makes the fields that are still missing. */
    void complete() {
        if (!steps.isEmpty()) {
            while (!steps.isEmpty()) {
                steps.poll().run();
            }
            scrolled.reflow(true);
            scrolled.getBody().setVisible(true);
        }
    }

    /** Many parts that need another height are laid out once. */
    private void reflowSoon() {
        if (!reflowing) {
            reflowing = true;
            scrolled.getDisplay().asyncExec(() -> {
                reflowing = false;
                if (!scrolled.isDisposed()) {
                    scrolled.reflow(true);
                }
            });
        }
    }

    void showProblems(List<FieldProblem> shown) {
        problems = shown;
        fields.values().forEach(field -> field.showProblems(shown));
    }

    void update() {
        fields.values().forEach(Field::update);
    }

    boolean commit() {
        boolean all = true;
        for (Field field : fields.values()) {
            all &= field.commit();
        }
        return all;
    }

    void leave() {
        fields.values().forEach(Field::leave);
    }

    /** The fields that there are so far. */
    List<Field> fields() {
        return new ArrayList<>(fields.values());
    }

    /** The field of a feature; null if the class has none. */
    Field field(EStructuralFeature feature) {
        if (!fields.containsKey(feature)) {
            complete();
        }
        return fields.get(feature);
    }
}
