/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.dodeka.model.catalogue.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Artifact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content that is used or made: what a space leaves in writing, pictures or data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Artifact#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.Artifact#getLastReviewed <em>Last Reviewed</em>}</li>
 *   <li>{@link org.dodeka.model.design.Artifact#getReviewEveryDays <em>Review Every Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.Artifact#getSteward <em>Steward</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getArtifact()
 * @model
 * @generated
 */
public interface Artifact extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.ArtifactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.ArtifactKind
	 * @see #setKind(ArtifactKind)
	 * @see org.dodeka.model.design.DesignPackage#getArtifact_Kind()
	 * @model
	 * @generated
	 */
	ArtifactKind getKind();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Artifact#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.ArtifactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ArtifactKind value);

	/**
	 * Returns the value of the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of its last review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Reviewed</em>' attribute.
	 * @see #setLastReviewed(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getArtifact_LastReviewed()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getLastReviewed();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Artifact#getLastReviewed <em>Last Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Reviewed</em>' attribute.
	 * @see #getLastReviewed()
	 * @generated
	 */
	void setLastReviewed(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days lie between two reviews.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Every Days</em>' attribute.
	 * @see #setReviewEveryDays(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getArtifact_ReviewEveryDays()
	 * @model annotation="http://www.dodeka.org/range min='1' unit='d'"
	 * @generated
	 */
	Integer getReviewEveryDays();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Artifact#getReviewEveryDays <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Every Days</em>' attribute.
	 * @see #getReviewEveryDays()
	 * @generated
	 */
	void setReviewEveryDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Steward</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who looks after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steward</em>' reference.
	 * @see #setSteward(Person)
	 * @see org.dodeka.model.design.DesignPackage#getArtifact_Steward()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getSteward();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Artifact#getSteward <em>Steward</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steward</em>' reference.
	 * @see #getSteward()
	 * @generated
	 */
	void setSteward(Person value);

} // Artifact
