package org.dodeka.viewpoint.refresh;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One step of a {@link Route}.
 *
 * @param inverse whether it leads against the direction of its features
 * @param features any of these: features of one name in several classes
 */
record Step(boolean inverse, Set<EStructuralFeature> features) {
}
