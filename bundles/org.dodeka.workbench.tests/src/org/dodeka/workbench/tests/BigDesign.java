package org.dodeka.workbench.tests;

import java.nio.file.Path;
import java.util.Collection;
import java.util.UUID;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Person;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Designs far larger than those of people: an example many times over. */
public final class BigDesign {

    private BigDesign() {
    }

    /** A file beside the examples with a design of at least so many elements. */
    public static IFile of(int elements) throws Exception {
        IFile example = Desk.example("river-care");
        IFile file = example.getParent().getFile(IPath.fromOSString("big-" + elements + ".learning"));
        if (file.exists()) {
            file.delete(true, null);
        }
        Design source = load(example);
        Design design = load(example);
        for (int size = size(design), round = 1; size < elements; round++) {
            size += size(source);
            addCopy(source, design, round);
        }
        DesignFiles.save((DesignResource) design.eResource(), Path.of(file.getLocationURI()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    /** A file beside the examples with a design of that many people, and nothing else but what the example has. */
    static IFile ofPeople(int people) throws Exception {
        IFile example = Desk.example("river-care");
        IFile file = example.getParent().getFile(IPath.fromOSString("people-" + people + ".learning"));
        if (file.exists()) {
            file.delete(true, null);
        }
        Design design = load(example);
        for (int i = 0; i < people; i++) {
            Person person = DesignFactory.eINSTANCE.createPerson();
            person.setId(UUID.randomUUID().toString());
            person.setName("Person " + i);
            person.getGroups().add(design.getGroups().get(i % design.getGroups().size()));
            design.getPersons().add(person);
        }
        DesignFiles.save((DesignResource) design.eResource(), Path.of(file.getLocationURI()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    private static Design load(IFile file) {
        return (Design) Designs.newResourceSet().getResource(URI.createFileURI(file.getLocation().toOSString()), true).getContents().getFirst();
    }

    private static int size(Design design) {
        int size = 0;
        for (var all = design.eAllContents(); all.hasNext(); all.next()) {
            size++;
        }
        return size;
    }

    @SuppressWarnings("unchecked")
    private static void addCopy(Design source, Design design, int round) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Design copy = (Design) copier.copy(source);
        copier.copyReferences();
        copier.forEach((original, made) -> {
            EAttribute id = made.eClass().getEIDAttribute();
            if (id != null) {
                made.eSet(id, original.eGet(id) + "." + round);
            }
        });
        for (EReference list : copy.eClass().getEAllContainments()) {
            if (list.isMany()) {
                ((Collection<EObject>) design.eGet(list)).addAll((Collection<EObject>) copy.eGet(list));
            }
        }
    }
}
