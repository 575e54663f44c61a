/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who can take part, own or promise: a person or a group.
 * <!-- end-model-doc -->
 *
 *
 * @see org.dodeka.model.design.DesignPackage#getActor()
 * @model abstract="true"
 * @generated
 */
public interface Actor extends Element
{
} // Actor
