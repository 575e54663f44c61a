package org.dodeka.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows one feature of one element and lets people change it: caption, badge and control, in three columns of a grid. */
public abstract class Field implements TypedInto {

    /** Key of {@link Control#getData(String)}: the field that a control belongs to. */
    public static final String FIELD = "dodeka.field";

    private static final int LEAST_WIDTH = 160;
    private static final int TALL_INDENT = 5;

    /** Longer captions are broken, so that their values get the room. */
    private static final int WIDEST_CAPTION = 140;

    private final FormSite site;
    private final EStructuralFeature feature;
    private EObject element;
    private Label caption;
    private Badge badge;

    Field(FormSite site, EStructuralFeature feature) {
        this.site = site;
        this.feature = feature;
    }

    /** Makes the controls, in a grid of three columns. */
    final void create(Composite parent) {
        caption = site.toolkit().createLabel(parent, captionText(feature).replace("&", "&&"), SWT.WRAP);
        GridData place = new GridData(SWT.FILL, isTall() ? SWT.TOP : SWT.CENTER, false, false);
        place.verticalIndent = isTall() ? TALL_INDENT : 0;
        caption.setLayoutData(place);
        badge = new Badge(site, parent, isTall());
        Control body = createBody(parent);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = LEAST_WIDTH;
        wide.minimumWidth = LEAST_WIDTH;
        wide.heightHint = heightHint(body);
        body.setLayoutData(wide);
        String meaning = hover();
        caption.setToolTipText(meaning);
        for (Control control : named()) {
            control.setToolTipText(Buttons.isIcon(control) ? Buttons.words((Button) control) + "\n" + meaning : meaning);
            control.setData(FIELD, this);
            HelpIds.set(control, HelpIds.of(feature));
            describe(control, caption);
            control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
                if (event.keyCode == '1' && (event.stateMask & SWT.MOD1) != 0) {
                    event.doit = badge.openMenu() == null;
                }
            }));
        }
    }

    private void describe(Control control, Label caption) {
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, caption.getAccessible());
        caption.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = accessibleName(control);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                String wrong = badge.text();
                event.result = wrong.isEmpty() ? hover() : wrong + "\n" + hover();
            }
        });
    }

    String accessibleName(Control control) {
        return Words.of(feature);
    }

    /** The name of a feature, with a star if there has to be a value. */
    static String captionText(EStructuralFeature feature) {
        return Words.of(feature) + (feature.getLowerBound() > 0 ? " *" : "");
    }

    String hover() {
        return Words.meaning(feature).replace("&", "&&");
    }

    /** Whether the control is higher than one line. */
    boolean isTall() {
        return false;
    }

    final int captionWidth() {
        return caption.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    final void setCaptionWidth(int width) {
        ((GridData) caption.getLayoutData()).widthHint = Math.min(width, WIDEST_CAPTION);
    }

    int heightHint(Control body) {
        return SWT.DEFAULT;
    }

    abstract Control createBody(Composite parent);

    /** The control that has the focus when the field has it. */
    public abstract Control control();

    /** The controls that a screen reader comes across. */
    List<Control> named() {
        return List.of(control());
    }

    /** Shows the value of the model. What somebody is entering at the moment stays. */
    abstract void refresh();

    abstract void setEditable(boolean editable);

    /** Writes what was entered to the model; false if it cannot be understood, then it stays at the field. */
    boolean commit() {
        return true;
    }

    /** Whether something was entered that is not written yet. */
    @Override
    public boolean isPending() {
        return false;
    }

    /** Takes back what was entered and not written yet. */
    @Override
    public void revert() {
    }

    /** To be called before another element is shown. */
    void leave() {
    }

    /** Whether a change of an element other than the shown one may show here. */
    boolean concerns(EObject changed, EStructuralFeature what) {
        return changed == element && what == feature;
    }

    final void show(EObject shown) {
        if (element != null && element != shown) {
            commit();
            leave();
        }
        element = shown;
        if (shown != null) {
            badge.showProblems(List.of());
            enter();
            update();
        }
    }

    /** Shows nothing any more: a field that loses the focus because it vanishes must not write. */
    final void retire() {
        element = null;
        retired();
    }

    void retired() {
    }

    /** Called when another element is shown, before its value is. */
    void enter() {
    }

    final void update() {
        refresh();
        setEditable(!site.target().isReadOnly() && !FieldGroup.isKept(feature));
    }

    final void showProblems(List<FieldProblem> problems) {
        badge.showProblems(problems.stream().filter(problem -> problem.element() == element && problem.feature() == feature).toList());
        nested(problems);
    }

    void nested(List<FieldProblem> problems) {
    }

    final FormSite site() {
        return site;
    }

    /** The feature that the field shows. */
    public final EStructuralFeature feature() {
        return feature;
    }

    /** The element that the field shows; null before the first. */
    public final EObject element() {
        return element;
    }

    final Object value() {
        return element.eGet(feature);
    }

    final void write(Object value) {
        site.target().set(element, feature, value);
    }

    /** Says what is wrong with the field, one line each, for people; empty if all is well. */
    public final String problem() {
        return badge.text();
    }

    final Badge badge() {
        return badge;
    }
}
