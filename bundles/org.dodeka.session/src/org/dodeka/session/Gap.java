package org.dodeka.session;

import org.dodeka.model.design.RoleKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place that nobody, or nothing, fills once elements have left a design.
 *
 * @param element what stays, and lacks something then
 * @param feature what is empty then, for example the leads of an activity; the participations of a space if it is a role
 * @param role the role that nobody has in the space then; null if it is no role
 */
public record Gap(EObject element, EStructuralFeature feature, RoleKind role) {
}
