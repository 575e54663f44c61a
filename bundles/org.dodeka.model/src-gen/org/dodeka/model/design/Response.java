/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer to a guiding question, or a rating of a quality criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Response#getId <em>Id</em>}</li>
 *   <li>{@link org.dodeka.model.design.Response#getText <em>Text</em>}</li>
 *   <li>{@link org.dodeka.model.design.Response#getRating <em>Rating</em>}</li>
 *   <li>{@link org.dodeka.model.design.Response#getDate <em>Date</em>}</li>
 *   <li>{@link org.dodeka.model.design.Response#getItem <em>Item</em>}</li>
 *   <li>{@link org.dodeka.model.design.Response#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getResponse()
 * @model
 * @generated
 */
public interface Response extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifies the response within its file. A UUID unless given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.dodeka.model.design.DesignPackage#getResponse_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Response#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.dodeka.model.design.DesignPackage#getResponse_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Response#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rating of a criterion, from 0 (not at all) to 4 (fully).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rating</em>' attribute.
	 * @see #setRating(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getResponse_Rating()
	 * @model annotation="http://www.dodeka.org/range min='0' max='4'"
	 * @generated
	 */
	Integer getRating();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Response#getRating <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' attribute.
	 * @see #getRating()
	 * @generated
	 */
	void setRating(Integer value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getResponse_Date()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Response#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question or criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(CatalogueItem)
	 * @see org.dodeka.model.design.DesignPackage#getResponse_Item()
	 * @model required="true"
	 * @generated
	 */
	CatalogueItem getItem();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Response#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(CatalogueItem value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the answer is about; the whole design, if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Element)
	 * @see org.dodeka.model.design.DesignPackage#getResponse_About()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Element getAbout();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Response#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Element value);

} // Response
