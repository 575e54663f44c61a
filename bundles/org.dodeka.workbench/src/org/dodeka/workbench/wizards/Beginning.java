package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a person said about a new design. Blank texts leave what the template says, save that of the name.
 *
 * @param name what it is called
 * @param organization for whom it is
 * @param purpose what it is for
 * @param space the name of its first space; blank for none
 * @param kind the kind of that space
 * @param domain what that space is about
 * @param groups its first groups, in no design
 */
record Beginning(String name, String organization, String purpose, String space, SpaceKind kind, String domain, List<Group> groups) {

    /**
     * Makes the design. All elements get ids of their own: with those of the template, a table of people from one design would be taken for the
     * other's.
     *
     * @param template what it starts from
     * @param fileName the name of its file
     * @throws IOException if the template cannot be read
     */
    DesignResource of(Template template, String fileName) throws IOException {
        DesignResource read;
        try (InputStream in = template.content().open()) {
            read = DesignFiles.load(in, fileName);
        }
        Design design = EcoreUtil.copy((Design) read.getContents().getFirst());
        anew(design);
        design.eAllContents().forEachRemaining(Beginning::anew);
        if (template.blank()) {
            design.setAsOf(LocalDate.now());
        }
        tell(design);
        DesignResource resource = new DesignResource(URI.createURI(URI.encodeSegment(fileName, true)));
        read.getResourceSet().getResources().add(resource);
        read.getResourceSet().getResources().remove(read);
        resource.getContents().add(design);
        return resource;
    }

    private static void anew(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null) {
            element.eSet(id, UUID.randomUUID().toString());
        }
    }

    private void tell(Design design) {
        design.setName(name.strip());
        if (!organization.isBlank()) {
            design.setOrganization(organization.strip());
        }
        if (!purpose.isBlank()) {
            design.setPurpose(purpose.strip());
        }
        if (!space.isBlank()) {
            Space first = DesignFactory.eINSTANCE.createSpace();
            first.setName(space.strip());
            first.setKind(kind);
            first.setScale(Scale.TEAM);
            first.setDomain(domain.isBlank() ? null : domain.strip());
            design.getSpaces().add(first);
        }
        design.getGroups().addAll(groups);
    }
}
