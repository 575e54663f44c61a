package org.dodeka.viewpoint.tool;

import java.util.List;

import org.dodeka.viewpoint.expression.TownModel;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** The services of {@code town.odesign}. Some take variables only to show that they are there. */
public class MapServices {

    public boolean isTown(EObject self) {
        return self.eClass().getName().equals("Town");
    }

    public boolean isHouse(EObject self) {
        return self.eClass().getName().equals("House");
    }

    public boolean isPerson(EObject self) {
        return !isHouse(self) && !isTown(self);
    }

    public boolean isFree(EObject self, EObject container, Object containerView) {
        return self == container && containerView != null && !"Full".equals(TownModel.name(container));
    }

    public String housesOf(EObject self) {
        return isTown(self) ? "houses" : "rooms";
    }

    public boolean isAwake(EObject self) {
        return Boolean.TRUE.equals(TownModel.get(self, "awake"));
    }

    public boolean isAwake(EObject self, EObject source, View view, Object diagram) {
        return isAwake(source) && view.element() == source && view.diagram() == diagram;
    }

    public boolean isAsleep(EObject self, EObject element, View view) {
        return !isAwake(element) && view.element() == self;
    }

    public boolean isOther(EObject source, EObject target, View sourceView, View targetView, EObject container, Object diagram) {
        boolean viewsFit = sourceView.element() == source && targetView.element() == target && sourceView.diagram() == diagram;
        return source != target && viewsFit && isTown(container);
    }

    public List<String> viewNames(EObject self, View source, View target) {
        return List.of(source.label(), target.label());
    }

    public boolean maySwap(EObject element, EObject from, EObject to, Object view) {
        return from != to && view != null && !"Full".equals(TownModel.name(to));
    }

    public boolean isEmpty(EObject self, View view, Object containerView) {
        return TownModel.list(self, "rooms").isEmpty() && view.element() == self && containerView != null;
    }

    public EObject targetOf(EObject self, EdgeView edge) {
        return edge.target().element();
    }

    public String label(EObject self, View view, Object diagram) {
        return view.diagram() == diagram ? TownModel.name(self) + " no. " + TownModel.get(self, "id") : "";
    }

    public List<EObject> elementsOf(EObject self, List<?> views) {
        return views.stream().filter(View.class::isInstance).map(view -> ((View) view).element()).toList();
    }
}
