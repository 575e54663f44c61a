package org.dodeka.workbench.explorer;

import java.util.Collection;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Notices which nodes of an open design show a change. */
final class DesignObserver extends EContentAdapter {

    private final FileDesign design;
    private final DesignWatch watch;
    private final Design root;

    DesignObserver(FileDesign design, DesignWatch watch) {
        this.design = design;
        this.watch = watch;
        root = design.root();
        root.eAdapters().add(this);
    }

    void dispose() {
        root.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || !(notification.getNotifier() instanceof EObject owner)) {
            return;
        }
        Object feature = notification.getFeature();
        if (feature instanceof EReference list && Structure.lists(owner).contains(list)) {
            listChanged(owner, list);
        } else if (feature == DesignPackage.Literals.SPACE__PARENT) {
            watch.structure(new ListNode(design, null, DesignPackage.Literals.DESIGN__SPACES));
        } else if (feature == DesignPackage.Literals.SPACE__CHILDREN) {
            watch.structure(Structure.node(design, owner));
        } else {
            EObject shown = Structure.shown(owner);
            if (shown != null) {
                watch.label(Structure.node(design, shown));
            }
            if (feature == CataloguePackage.Literals.ELEMENT__NAME) {
                watch.renamed(design, owner);
            }
        }
    }

    private void listChanged(EObject owner, EReference list) {
        ListNode node = new ListNode(design, owner instanceof Design ? null : EcoreUtil.getID(owner), list);
        if (((Collection<?>) owner.eGet(list)).size() <= 1) { // the list itself may have come or gone
            watch.structure(owner instanceof Design ? design.file() : Structure.node(design, owner));
        }
        watch.structure(node);
        watch.label(node);
    }

    @Override
    protected boolean resolve() {
        return false; // to listen opens no other file
    }
}
