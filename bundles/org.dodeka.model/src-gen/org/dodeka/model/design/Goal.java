/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An imperative of the organization or the field that learning serves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Goal#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.dodeka.model.design.Goal#getScale <em>Scale</em>}</li>
 *   <li>{@link org.dodeka.model.design.Goal#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.dodeka.model.design.Goal#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.dodeka.model.design.Goal#getSpaces <em>Spaces</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends Element
{
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal in one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.dodeka.model.design.DesignPackage#getGoal_Statement()
	 * @model required="true"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Goal#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scale at which the goal lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see org.dodeka.model.design.Scale
	 * @see #setScale(Scale)
	 * @see org.dodeka.model.design.DesignPackage#getGoal_Scale()
	 * @model required="true"
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Goal#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see org.dodeka.model.design.Scale
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which it should be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon</em>' attribute.
	 * @see #setHorizon(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getGoal_Horizon()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getHorizon();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Goal#getHorizon <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon</em>' attribute.
	 * @see #getHorizon()
	 * @generated
	 */
	void setHorizon(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for the goal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Actor)
	 * @see org.dodeka.model.design.DesignPackage#getGoal_Owner()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Actor getOwner();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Goal#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Actor value);

	/**
	 * Returns the value of the '<em><b>Spaces</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Space}.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Space#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The spaces that serve the goal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spaces</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getGoal_Spaces()
	 * @see org.dodeka.model.design.Space#getGoals
	 * @model opposite="goals" resolveProxies="false"
	 * @generated
	 */
	EList<Space> getSpaces();

} // Goal
