/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remedy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What can answer a force or a sign of culture: an activity or a commitment.
 * <!-- end-model-doc -->
 *
 *
 * @see org.dodeka.model.design.DesignPackage#getRemedy()
 * @model abstract="true"
 * @generated
 */
public interface Remedy extends Element
{
} // Remedy
