package org.dodeka.testing;

import java.util.List;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Changes made directly on the objects, as a quick fix or a tool may make them, and recorded so that they can be undone. */
final class RecordedEdits extends ChangeCommand {

    private final List<EObject> inside;
    private final RandomContent content;
    private final int length;
    private final StringBuilder text = new StringBuilder("recorded");

    RecordedEdits(List<EObject> observed, List<EObject> inside, RandomContent content, int length) {
        super(List.<Notifier>copyOf(observed));
        this.inside = inside;
        this.content = content;
        this.length = length;
    }

    @Override
    protected void doExecute() {
        for (int i = 0; i < length; i++) {
            EObject owner = content.values().oneOf(inside);
            List<EStructuralFeature> free = owner.eClass().getEAllStructuralFeatures().stream().filter(RandomContent::isFree).toList();
            EStructuralFeature feature = content.values().oneOf(free);
            text.append(" [").append(EditSubject.text(owner, feature)).append(']');
            if (feature instanceof EAttribute attribute) {
                owner.eSet(attribute, content.value(attribute));
            } else {
                change(owner, (EReference) feature);
            }
        }
    }

    private void change(EObject owner, EReference reference) {
        if (reference.isContainment()) {
            RandomContent.list(owner, reference).add(content.createTree(reference.getEReferenceType()));
        } else if (content.values().chance(0.3)) {
            owner.eUnset(reference);
        } else {
            EObject target = content.target(owner, reference, inside);
            if (target != null && reference.isMany()) {
                RandomContent.list(owner, reference).add(target);
            } else if (target != null) {
                owner.eSet(reference, target);
            }
        }
    }

    @Override
    public String getLabel() {
        return text.toString();
    }
}
