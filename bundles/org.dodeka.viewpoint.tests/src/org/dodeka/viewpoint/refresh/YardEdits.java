package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.view.Diagram;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits a yard at random, in every way that EMF allows; what was removed can be referred to, be edited, and come back. */
final class YardEdits {

    private final EObject yard;
    private final List<EObject> known = new ArrayList<>();

    YardEdits(EObject yard) {
        this.yard = yard;
        known.add(yard);
        yard.eAllContents().forEachRemaining(known::add);
    }

    /** A yard of some forty elements. */
    static EObject yard(long seed) {
        EObject yard = Yard.place("yard");
        YardEdits edits = new YardEdits(yard);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            edits.create(random);
        }
        for (int i = 0; i < 80; i++) {
            edits.change(random);
        }
        return yard;
    }

    /** One edit, or several at once. Returns what was done. */
    String step(long seed, Diagram diagram) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
            text.append(switch (random.nextInt(16)) {
            case 0, 1 -> create(random);
            case 2 -> remove(random);
            case 3 -> move(random);
            case 4 -> switchLayer(random, diagram);
            case 5 -> switchFilter(random, diagram);
            case 6 -> delete(random);
            default -> change(random);
            });
            text.append("; ");
        }
        return text.toString();
    }

    private EObject any(Random random) {
        return known.get(random.nextInt(known.size()));
    }

    private EObject any(Random random, EClass type) {
        List<EObject> fitting = known.stream().filter(type::isInstance).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private String create(Random random) {
        EObject container = any(random, Yard.PLACE);
        String id = "e" + known.size();
        EObject element = Yard.make(random.nextInt(3) == 0 ? Yard.PATH : random.nextBoolean() ? Yard.PLACE : Yard.SHED, id);
        EList<EObject> list = Yard.list(container, element.eClass() == Yard.PATH ? Yard.PATHS : Yard.PARTS);
        list.add(random.nextInt(list.size() + 1), element);
        known.add(element);
        return "create " + id + " in " + name(container);
    }

    private String remove(Random random) {
        EObject element = any(random);
        if (element.eContainer() != null) {
            EcoreUtil.remove(element);
        }
        return "remove " + name(element);
    }

    private String delete(Random random) {
        EObject element = any(random);
        if (element != yard) {
            EcoreUtil.delete(element, true);
            return "delete " + name(element);
        }
        return "nothing";
    }

    private String move(Random random) {
        EObject element = any(random);
        EObject container = any(random, Yard.PLACE);
        if (element == yard || EcoreUtil.isAncestor(element, container)) {
            return "nothing";
        }
        Yard.list(container, element.eClass() == Yard.PATH ? Yard.PATHS : Yard.PARTS).add(element);
        return "move " + name(element) + " to " + name(container);
    }

    private String change(Random random) {
        EObject element = any(random);
        List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        String what = name(element) + "." + feature.getName();
        if (feature instanceof EAttribute attribute) {
            if (!attribute.isID()) {
                element.eSet(feature, value(attribute, random));
            }
            return "set " + what;
        }
        EReference reference = (EReference) feature;
        if (!reference.isMany()) {
            element.eSet(reference, random.nextInt(4) == 0 ? null : any(random, reference.getEReferenceType()));
            return "set " + what;
        }
        EList<EObject> list = Yard.list(element, reference);
        int kind = random.nextInt(reference.isContainment() ? 3 : 8);
        if (kind < 2 && list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
            return "reorder " + what;
        } else if (kind == 2 && random.nextInt(4) == 0) {
            list.clear();
            return "clear " + what;
        } else if (kind == 3 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
            return "take from " + what;
        } else if (kind == 4) {
            List<EObject> some = List.of(any(random, reference.getEReferenceType()), any(random, reference.getEReferenceType()));
            list.addAll(some);
            return "add some to " + what;
        } else if (kind == 5 && list.size() > 2) {
            list.removeAll(List.copyOf(list.subList(1, 3)));
            return "remove some from " + what;
        } else if (!reference.isContainment()) {
            EObject value = any(random, reference.getEReferenceType());
            if (!list.contains(value)) {
                list.add(random.nextInt(list.size() + 1), value);
            }
            return "add to " + what;
        }
        return "nothing";
    }

    private static Object value(EAttribute attribute, Random random) {
        Class<?> type = attribute.getEType().getInstanceClass();
        return type == int.class ? (Object) random.nextInt(6) : type == boolean.class ? (Object) random.nextBoolean() : random.nextInt(5) == 0
                ? null : "n" + random.nextInt(9);
    }

    private static String switchLayer(Random random, Diagram diagram) {
        List<Layer> layers = diagram.description().additionalLayers();
        Layer layer = layers.get(random.nextInt(layers.size()));
        if (!diagram.layers().remove(layer)) {
            diagram.layers().add(layer);
        }
        return "switch " + layer.name();
    }

    private static String switchFilter(Random random, Diagram diagram) {
        List<CompositeFilter> filters = diagram.description().filters();
        CompositeFilter filter = filters.get(random.nextInt(filters.size()));
        if (!diagram.filters().remove(filter)) {
            diagram.filters().add(filter);
        }
        return "switch " + filter.name();
    }

    private static String name(EObject element) {
        return String.valueOf(element.eGet(element.eClass().getEStructuralFeature("id")));
    }

    /** Everything that was ever there. */
    List<EObject> known() {
        return known;
    }
}
