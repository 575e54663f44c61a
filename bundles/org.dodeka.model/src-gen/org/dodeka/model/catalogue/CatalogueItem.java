/**
 */
package org.dodeka.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One guiding question, perspective, method, pitfall or quality criterion of a discipline. Responses in designs refer to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.catalogue.CatalogueItem#getId <em>Id</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.CatalogueItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.CatalogueItem#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.catalogue.CataloguePackage#getCatalogueItem()
 * @model
 * @generated
 */
public interface CatalogueItem extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stable identifier, made of the discipline's code and a letter for the kind with a number, for example REL.Q1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getCatalogueItem_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.CatalogueItem#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.catalogue.ItemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the item is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.catalogue.ItemKind
	 * @see #setKind(ItemKind)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getCatalogueItem_Kind()
	 * @model required="true"
	 * @generated
	 */
	ItemKind getKind();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.CatalogueItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.catalogue.ItemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ItemKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getCatalogueItem_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.CatalogueItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // CatalogueItem
