/**
 */
package org.dodeka.model.design;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A voice or stakeholder: people who share a place in the matter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Group#getSize <em>Size</em>}</li>
 *   <li>{@link org.dodeka.model.design.Group#getStake <em>Stake</em>}</li>
 *   <li>{@link org.dodeka.model.design.Group#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.dodeka.model.design.Group#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getGroup()
 * @model
 * @generated
 */
public interface Group extends Actor, Side
{
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people belong to the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getGroup_Size()
	 * @model annotation="http://www.dodeka.org/range min='0' unit='people'"
	 * @generated
	 */
	Integer getSize();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Group#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Stake</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the group is affected, from 0 (not at all) to 4 (vitally).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stake</em>' attribute.
	 * @see #setStake(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getGroup_Stake()
	 * @model annotation="http://www.dodeka.org/range min='0' max='4'"
	 * @generated
	 */
	Integer getStake();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Group#getStake <em>Stake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stake</em>' attribute.
	 * @see #getStake()
	 * @generated
	 */
	void setStake(Integer value);

	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the group can decide, from 0 (nothing) to 4 (everything).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see #setInfluence(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getGroup_Influence()
	 * @model annotation="http://www.dodeka.org/range min='0' max='4'"
	 * @generated
	 */
	Integer getInfluence();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Group#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(Integer value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Person}.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Person#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The persons of the design who belong to the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getGroup_Members()
	 * @see org.dodeka.model.design.Person#getGroups
	 * @model opposite="groups" resolveProxies="false"
	 * @generated
	 */
	EList<Person> getMembers();

} // Group
