/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Force</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that drives a goal or holds it back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Force#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.dodeka.model.design.Force#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.dodeka.model.design.Force#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.dodeka.model.design.Force#getAddressedBy <em>Addressed By</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getForce()
 * @model
 * @generated
 */
public interface Force extends Element
{
	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.ForceDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it drives or restrains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.dodeka.model.design.ForceDirection
	 * @see #setDirection(ForceDirection)
	 * @see org.dodeka.model.design.DesignPackage#getForce_Direction()
	 * @model required="true"
	 * @generated
	 */
	ForceDirection getDirection();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Force#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.dodeka.model.design.ForceDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(ForceDirection value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strong it is, from 1 (weak) to 5 (overwhelming).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(int)
	 * @see org.dodeka.model.design.DesignPackage#getForce_Strength()
	 * @model required="true"
	 *        annotation="http://www.dodeka.org/range min='1' max='5'"
	 * @generated
	 */
	int getStrength();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Force#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(int value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal on which it acts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' reference.
	 * @see #setGoal(Goal)
	 * @see org.dodeka.model.design.DesignPackage#getForce_Goal()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Goal getGoal();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Force#getGoal <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Goal value);

	/**
	 * Returns the value of the '<em><b>Addressed By</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Remedy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressed By</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getForce_AddressedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Remedy> getAddressedBy();

} // Force
