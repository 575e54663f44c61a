/**
 */
package org.dodeka.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discipline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One discipline of social learning leadership: a line of attention and the practice of keeping it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.catalogue.Discipline#getCode <em>Code</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.Discipline#getGroup <em>Group</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.Discipline#getKeyQuestion <em>Key Question</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.Discipline#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.Discipline#getItems <em>Items</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.Discipline#getReplaces <em>Replaces</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.catalogue.CataloguePackage#getDiscipline()
 * @model
 * @generated
 */
public interface Discipline extends Element
{
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The short code that rules, files and reports use, for example REL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDiscipline_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.Discipline#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.catalogue.DisciplineGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group that the discipline belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see org.dodeka.model.catalogue.DisciplineGroup
	 * @see #setGroup(DisciplineGroup)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDiscipline_Group()
	 * @model required="true"
	 * @generated
	 */
	DisciplineGroup getGroup();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.Discipline#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see org.dodeka.model.catalogue.DisciplineGroup
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(DisciplineGroup value);

	/**
	 * Returns the value of the '<em><b>Key Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one question that the discipline keeps asking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Question</em>' attribute.
	 * @see #setKeyQuestion(String)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDiscipline_KeyQuestion()
	 * @model required="true"
	 * @generated
	 */
	String getKeyQuestion();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.Discipline#getKeyQuestion <em>Key Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Question</em>' attribute.
	 * @see #getKeyQuestion()
	 * @generated
	 */
	void setKeyQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the discipline is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDiscipline_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.Discipline#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.catalogue.CatalogueItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its questions, perspectives, methods, pitfalls and criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDiscipline_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<CatalogueItem> getItems();

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.catalogue.Discipline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disciplines of an older catalogue that this one takes the place of, for the migration of designs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' reference list.
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDiscipline_Replaces()
	 * @model
	 * @generated
	 */
	EList<Discipline> getReplaces();

} // Discipline
