/**
 */
package org.dodeka.model.catalogue;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discipline Catalogue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A version of the list of disciplines. Versioned, because the list is in flux.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.catalogue.DisciplineCatalogue#getVersion <em>Version</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.DisciplineCatalogue#getPublished <em>Published</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.DisciplineCatalogue#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.DisciplineCatalogue#getDisciplines <em>Disciplines</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.catalogue.CataloguePackage#getDisciplineCatalogue()
 * @model
 * @generated
 */
public interface DisciplineCatalogue extends Element
{
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of this list, for example 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDisciplineCatalogue_Version()
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.DisciplineCatalogue#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which this version was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(LocalDate)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDisciplineCatalogue_Published()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getPublished();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.DisciplineCatalogue#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the list comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDisciplineCatalogue_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.dodeka.model.catalogue.DisciplineCatalogue#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Disciplines</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.catalogue.Discipline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disciplines, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disciplines</em>' containment reference list.
	 * @see org.dodeka.model.catalogue.CataloguePackage#getDisciplineCatalogue_Disciplines()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Discipline> getDisciplines();

} // DisciplineCatalogue
