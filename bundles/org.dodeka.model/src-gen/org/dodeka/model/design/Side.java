/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Side</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a boundary can run along: a space or a group.
 * <!-- end-model-doc -->
 *
 *
 * @see org.dodeka.model.design.DesignPackage#getSide()
 * @model abstract="true"
 * @generated
 */
public interface Side extends Element
{
} // Side
