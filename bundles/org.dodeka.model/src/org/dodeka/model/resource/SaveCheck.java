package org.dodeka.model.resource;

import java.util.Iterator;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.reading.Identities;
import org.dodeka.model.reading.Problems;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Refuses to write what could not be read again: something other than one root, and ids that are missing, wrong or used twice. */
final class SaveCheck {

    private SaveCheck() {
    }

    static void check(DesignResource resource) throws DesignSaveException {
        if (resource.getContents().size() != 1 || resource.getContents().get(0).eClass() != resource.rootClass()) {
            throw new DesignSaveException(NLS.bind(Messages.saveOneRoot, resource.rootClass().getName()));
        }
        Map<String, EObject> owners = resource.getIntrinsicIDToEObjectMap();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
            EObject element = all.next();
            EAttribute attribute = element.eClass().getEIDAttribute();
            if (attribute != null) {
                check(element, (String) element.eGet(attribute), owners);
            }
        }
    }

    /** The map knows each id that was there when its element was attached; one that was changed since is added. */
    private static void check(EObject element, String id, Map<String, EObject> owners) throws DesignSaveException {
        EObject owner = id == null ? null : owners.get(id);
        if (owner == element) {
            return;
        }
        String complaint = Identities.complaint(id == null ? "" : id);
        if (complaint == null && owner != null && id.equals(EcoreUtil.getID(owner)) && owner.eResource() == element.eResource()) {
            complaint = Identities.usedTwice(id, owner);
        }
        if (complaint != null) {
            throw new DesignSaveException(NLS.bind(Messages.saveBadId, Problems.quote(Labels.of(element)), complaint));
        }
        owners.put(id, element);
    }

    /** The element with a text that XML cannot hold, such as a control character; null if there is none. */
    static EObject withForbiddenCharacter(DesignResource resource) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (element.eGet(attribute) instanceof String text && text.codePoints().anyMatch(SaveCheck::isForbidden)) {
                    return element;
                }
            }
        }
        return null;
    }

    private static boolean isForbidden(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }
}
