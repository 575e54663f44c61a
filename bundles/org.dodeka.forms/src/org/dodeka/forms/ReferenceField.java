package org.dodeka.forms;

import java.util.List;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** One other element: its name, and a window to search for another. To type in the field searches at once; the delete key clears it. */
final class ReferenceField extends Field {

    private Text name;
    private Button choose;
    private Button open;

    ReferenceField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    Control createBody(Composite parent) {
        Composite body = site().toolkit().createComposite(parent);
        boolean canOpen = site().reveal() != null;
        GridLayoutFactory.fillDefaults().numColumns(canOpen ? 3 : 2).spacing(2, 0).applyTo(body);
        name = site().toolkit().createText(body, "", SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
        name.setMessage(Messages.referenceNone);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(name);
        choose = Buttons.icon(body, "choose", Messages.choose, () -> openChooser(""));
        if (canOpen) {
            open = Buttons.icon(body, "open", Messages.open, () -> site().reveal().accept((EObject) value()));
        }
        name.addListener(SWT.KeyDown, event -> {
            if (!choose.isEnabled() || (event.stateMask & SWT.MOD1) != 0) {
                return;
            }
            if (event.character == SWT.DEL || event.character == SWT.BS) {
                if (!feature().isRequired()) {
                    write(null);
                }
            } else if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
                openChooser("");
            } else if (!Character.isISOControl(event.character) && (event.stateMask & SWT.ALT) == 0) {
                openChooser(String.valueOf(event.character));
            }
        });
        name.addListener(SWT.MouseDoubleClick, event -> {
            if (choose.isEnabled()) {
                openChooser("");
            }
        });
        return body;
    }

    Chooser openChooser(String typed) {
        EReference reference = (EReference) feature();
        EObject root = site().target().root();
        return new Chooser(name.getShell(), new Chooser.Request(Words.of(reference), Candidates.of(root, element(), reference), (EObject) value(),
                false, !reference.isRequired(), Creation.types(element(), reference), this::chosen, this::create), typed);
    }

    private void chosen(List<EObject> choice) {
        write(choice.isEmpty() ? null : choice.getFirst());
    }

    private void create(EClass type, String called) {
        EObject made = Creation.create(type, called);
        Creation.Place place = Creation.place(element(), type);
        EditTarget target = site().target();
        target.together(NLS.bind(Messages.editCreate, Words.within(type)), () -> {
            target.add(place.owner(), place.reference(), made, -1);
            target.set(element(), feature(), made);
        });
    }

    @Override
    public Control control() {
        return name;
    }

    @Override
    List<Control> named() {
        return open == null ? List.of(name, choose) : List.of(name, choose, open);
    }

    @Override
    String accessibleName(Control control) {
        return control instanceof Button button ? Buttons.words(button) + ": " + super.accessibleName(control) : super.accessibleName(control);
    }

    @Override
    boolean concerns(EObject changed, EStructuralFeature what) {
        return super.concerns(changed, what) || changed == value() || what.getName().equals("name");
    }

    @Override
    void refresh() {
        EObject now = (EObject) value();
        String where = now == null || now.eContainer() == element().eContainer() ? "" : Candidates.where(now);
        name.setText(now == null ? "" : where.isEmpty() ? Labels.of(now) : NLS.bind(Messages.referenceWithin, Labels.of(now), where));
        if (open != null) {
            open.setEnabled(now != null);
        }
    }

    @Override
    void setEditable(boolean editable) {
        choose.setEnabled(editable);
    }
}
