/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Culture Sign</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sign of the culture of a group: what is declared beside what is lived.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.CultureSign#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.dodeka.model.design.CultureSign#getEspoused <em>Espoused</em>}</li>
 *   <li>{@link org.dodeka.model.design.CultureSign#getInUse <em>In Use</em>}</li>
 *   <li>{@link org.dodeka.model.design.CultureSign#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.dodeka.model.design.CultureSign#getDate <em>Date</em>}</li>
 *   <li>{@link org.dodeka.model.design.CultureSign#getGroup <em>Group</em>}</li>
 *   <li>{@link org.dodeka.model.design.CultureSign#getAddressedBy <em>Addressed By</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getCultureSign()
 * @model
 * @generated
 */
public interface CultureSign extends Element
{
	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.CultureDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dimension in which it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see org.dodeka.model.design.CultureDimension
	 * @see #setDimension(CultureDimension)
	 * @see org.dodeka.model.design.DesignPackage#getCultureSign_Dimension()
	 * @model required="true"
	 * @generated
	 */
	CultureDimension getDimension();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.CultureSign#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see org.dodeka.model.design.CultureDimension
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(CultureDimension value);

	/**
	 * Returns the value of the '<em><b>Espoused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strongly it is declared, from 0 to 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Espoused</em>' attribute.
	 * @see #setEspoused(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getCultureSign_Espoused()
	 * @model annotation="http://www.dodeka.org/range min='0' max='4'"
	 * @generated
	 */
	Integer getEspoused();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.CultureSign#getEspoused <em>Espoused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Espoused</em>' attribute.
	 * @see #getEspoused()
	 * @generated
	 */
	void setEspoused(Integer value);

	/**
	 * Returns the value of the '<em><b>In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strongly it is lived, from 0 to 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Use</em>' attribute.
	 * @see #setInUse(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getCultureSign_InUse()
	 * @model annotation="http://www.dodeka.org/range min='0' max='4'"
	 * @generated
	 */
	Integer getInUse();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.CultureSign#getInUse <em>In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Use</em>' attribute.
	 * @see #getInUse()
	 * @generated
	 */
	void setInUse(Integer value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was seen by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.dodeka.model.design.DesignPackage#getCultureSign_Evidence()
	 * @model
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.CultureSign#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the observation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getCultureSign_Date()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.CultureSign#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group whose culture it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(Group)
	 * @see org.dodeka.model.design.DesignPackage#getCultureSign_Group()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Group getGroup();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.CultureSign#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(Group value);

	/**
	 * Returns the value of the '<em><b>Addressed By</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Remedy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressed By</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getCultureSign_AddressedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Remedy> getAddressedBy();

} // CultureSign
