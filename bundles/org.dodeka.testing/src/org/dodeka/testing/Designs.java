package org.dodeka.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Places for designs under test, and questions about them. */
public final class Designs {

    private Designs() {
    }

    /**
     * Puts a design into a resource, in a resource set of its own, unless it is in one already.
     *
     * @param design the design
     * @return the resource; it resolves elements by their ids and writes XMI
     */
    public static Resource inResource(Design design) {
        if (design.eResource() == null) {
            XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/" + design.getId() + ".learning"));
            resource.setIntrinsicIDToEObjectMap(new HashMap<>());
            new ResourceSetImpl().getResources().add(resource);
            resource.getContents().add(design);
        }
        return design.eResource();
    }

    /**
     * Makes an editing domain with an empty command stack for a design.
     *
     * @param design the design; put into a resource if it is in none
     * @return a domain on the design's resource set that edits by reflection
     */
    public static EditingDomain editingDomain(Design design) {
        ResourceSet resources = inResource(design).getResourceSet();
        return new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack(), resources);
    }

    /**
     * Lists the objects of a design.
     *
     * @param design the design
     * @return the design itself and everything that it contains, parents first
     */
    public static List<EObject> objects(Design design) {
        List<EObject> objects = new ArrayList<>();
        objects.add(design);
        design.eAllContents().forEachRemaining(objects::add);
        return objects;
    }

    /**
     * Writes everything that a design says, for comparison: each object with its set features,
     * references as ids in their order.
     *
     * @param design the design
     * @return a text that two designs share if and only if they are equal in content and order
     */
    public static String text(Design design) {
        StringBuilder text = new StringBuilder();
        for (EObject object : objects(design)) {
            text.append(object.eClass().getName());
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (object.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainment())) {
                    text.append(' ').append(feature.getName()).append('=').append(values(object, feature));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (value instanceof InternalEList<?> list) {
            return list.basicList().stream().map(Designs::value).collect(Collectors.joining(",", "[", "]"));
        }
        return value(value);
    }

    private static String value(Object value) {
        if (!(value instanceof EObject object)) {
            return String.valueOf(value);
        }
        if (object.eClass().getEPackage() != DesignPackage.eINSTANCE) {
            return EcoreUtil.getURI(object).fragment(); // of the catalogue: the same whether it was resolved or not
        }
        boolean removed = !(EcoreUtil.getRootContainer(object) instanceof Design);
        return (removed ? "removed " : "") + EcoreUtil.getID(object);
    }
}
