/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boundary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A difference between two sides that can be used as an asset for learning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Boundary#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.Boundary#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.dodeka.model.design.Boundary#getMechanisms <em>Mechanisms</em>}</li>
 *   <li>{@link org.dodeka.model.design.Boundary#getSides <em>Sides</em>}</li>
 *   <li>{@link org.dodeka.model.design.Boundary#getBrokers <em>Brokers</em>}</li>
 *   <li>{@link org.dodeka.model.design.Boundary#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.dodeka.model.design.Boundary#getEncounters <em>Encounters</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getBoundary()
 * @model
 * @generated
 */
public interface Boundary extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.BoundaryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes the difference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.BoundaryKind
	 * @see #setKind(BoundaryKind)
	 * @see org.dodeka.model.design.DesignPackage#getBoundary_Kind()
	 * @model
	 * @generated
	 */
	BoundaryKind getKind();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Boundary#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.BoundaryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BoundaryKind value);

	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could be learned here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(String)
	 * @see org.dodeka.model.design.DesignPackage#getBoundary_Potential()
	 * @model
	 * @generated
	 */
	String getPotential();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Boundary#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(String value);

	/**
	 * Returns the value of the '<em><b>Mechanisms</b></em>' attribute list.
	 * The list contents are of type {@link org.dodeka.model.design.Mechanism}.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Mechanism}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ways in which the sides learn from each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mechanisms</em>' attribute list.
	 * @see org.dodeka.model.design.Mechanism
	 * @see org.dodeka.model.design.DesignPackage#getBoundary_Mechanisms()
	 * @model
	 * @generated
	 */
	EList<Mechanism> getMechanisms();

	/**
	 * Returns the value of the '<em><b>Sides</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two sides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sides</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getBoundary_Sides()
	 * @model resolveProxies="false" lower="2" upper="2"
	 * @generated
	 */
	EList<Side> getSides();

	/**
	 * Returns the value of the '<em><b>Brokers</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries meaning across.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brokers</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getBoundary_Brokers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Person> getBrokers();

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The artifacts that both sides use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getBoundary_Objects()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Artifact> getObjects();

	/**
	 * Returns the value of the '<em><b>Encounters</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activities in which the sides meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encounters</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getBoundary_Encounters()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Activity> getEncounters();

} // Boundary
