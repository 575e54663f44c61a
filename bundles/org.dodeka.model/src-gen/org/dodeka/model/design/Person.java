/**
 */
package org.dodeka.model.design;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An individual who takes part.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Person#getFormalAuthority <em>Formal Authority</em>}</li>
 *   <li>{@link org.dodeka.model.design.Person#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.dodeka.model.design.Person#getManager <em>Manager</em>}</li>
 *   <li>{@link org.dodeka.model.design.Person#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Actor
{
	/**
	 * Returns the value of the '<em><b>Formal Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person holds formal authority, as a manager or an executive does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formal Authority</em>' attribute.
	 * @see #setFormalAuthority(Boolean)
	 * @see org.dodeka.model.design.DesignPackage#getPerson_FormalAuthority()
	 * @model
	 * @generated
	 */
	Boolean getFormalAuthority();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Person#getFormalAuthority <em>Formal Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formal Authority</em>' attribute.
	 * @see #getFormalAuthority()
	 * @generated
	 */
	void setFormalAuthority(Boolean value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that the person has for learning spaces, in hours a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(Double)
	 * @see org.dodeka.model.design.DesignPackage#getPerson_HoursPerWeek()
	 * @model annotation="http://www.dodeka.org/range min='0' max='168' unit='h'"
	 * @generated
	 */
	Double getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Person#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom the person reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manager</em>' reference.
	 * @see #setManager(Person)
	 * @see org.dodeka.model.design.DesignPackage#getPerson_Manager()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getManager();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Person#getManager <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manager</em>' reference.
	 * @see #getManager()
	 * @generated
	 */
	void setManager(Person value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Group}.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Group#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups for which the person speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getPerson_Groups()
	 * @see org.dodeka.model.design.Group#getMembers
	 * @model opposite="members" resolveProxies="false" required="true"
	 * @generated
	 */
	EList<Group> getGroups();

} // Person
