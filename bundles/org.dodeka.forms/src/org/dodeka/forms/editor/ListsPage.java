package org.dodeka.forms.editor;

import java.util.List;

import org.dodeka.forms.FormSite;
import org.dodeka.forms.MasterDetail;
import org.dodeka.forms.Outline;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.forms.IManagedForm;

/** A page with the elements of some lists of the design, and one of them in detail. */
final class ListsPage extends DesignPage {

    private final DesignEditor editor;
    private final FormSite site;
    private final List<EReference> lists;
    private final List<EReference> within;
    private final FindKey findKey = new FindKey(this, this::find);
    private MasterDetail parts;
    private EObject first;

    ListsPage(DesignEditor editor, FormSite site, String id, String title, List<EReference> lists, List<EReference> within) {
        super(editor, id, title);
        this.editor = editor;
        this.site = site;
        this.lists = lists;
        this.within = within;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        EObject design = editor.session().orElseThrow().design();
        parts = new MasterDetail(room(managed), site, new Outline(design, lists, within), getTitle());
        if (first == null) {
            first = lists.stream().flatMap(list -> ((List<?>) design.eGet(list)).stream()).map(EObject.class::cast).findFirst().orElse(null);
        }
        parts.select(first);
    }

    private void find() {
        if (isShown()) {
            parts.find();
        }
    }

    private boolean isShown() {
        return parts != null && !parts.control().isDisposed();
    }

    @Override
    boolean shows(EObject element) {
        for (EObject each = element; each.eContainer() != null; each = each.eContainer()) {
            if (lists.contains(each.eContainmentFeature())) {
                return true;
            }
        }
        return false;
    }

    /** An element that the page shows; of one that has no line of its own, such as a reading, the one that holds it. */
    @Override
    void reveal(EObject element) {
        reveal(element, null);
    }

    @Override
    void reveal(EObject element, EStructuralFeature feature) {
        EObject line = element;
        EStructuralFeature place = feature;
        while (!lists.contains(line.eContainmentFeature()) && !within.contains(line.eContainmentFeature())) {
            place = line.eContainmentFeature();
            line = line.eContainer();
        }
        if (!isShown()) {
            first = line;
            return;
        }
        parts.select(line);
        if (place != null) {
            parts.detail().reveal(place);
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && isShown()) {
            site.select(parts.detail().element());
            findKey.activate();
        } else {
            findKey.deactivate();
        }
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            parts.setFocus();
        }
    }

    @Override
    void commitFields() {
        if (isShown()) {
            parts.commit();
        }
    }

    @Override
    public void dispose() {
        findKey.deactivate();
        super.dispose();
    }
}
