/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promise between two actors about a space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Commitment#getText <em>Text</em>}</li>
 *   <li>{@link org.dodeka.model.design.Commitment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.Commitment#getNegotiated <em>Negotiated</em>}</li>
 *   <li>{@link org.dodeka.model.design.Commitment#getDue <em>Due</em>}</li>
 *   <li>{@link org.dodeka.model.design.Commitment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.dodeka.model.design.Commitment#getFrom <em>From</em>}</li>
 *   <li>{@link org.dodeka.model.design.Commitment#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getCommitment()
 * @model
 * @generated
 */
public interface Commitment extends Remedy
{
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is promised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.dodeka.model.design.DesignPackage#getCommitment_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Commitment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.AccountabilityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it runs along the hierarchy or among peers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.AccountabilityKind
	 * @see #setKind(AccountabilityKind)
	 * @see org.dodeka.model.design.DesignPackage#getCommitment_Kind()
	 * @model required="true"
	 * @generated
	 */
	AccountabilityKind getKind();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Commitment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.AccountabilityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AccountabilityKind value);

	/**
	 * Returns the value of the '<em><b>Negotiated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether both sides agreed to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negotiated</em>' attribute.
	 * @see #setNegotiated(Boolean)
	 * @see org.dodeka.model.design.DesignPackage#getCommitment_Negotiated()
	 * @model
	 * @generated
	 */
	Boolean getNegotiated();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Commitment#getNegotiated <em>Negotiated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negotiated</em>' attribute.
	 * @see #getNegotiated()
	 * @generated
	 */
	void setNegotiated(Boolean value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it falls due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getCommitment_Due()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Commitment#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.CommitmentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.dodeka.model.design.CommitmentStatus
	 * @see #setStatus(CommitmentStatus)
	 * @see org.dodeka.model.design.DesignPackage#getCommitment_Status()
	 * @model
	 * @generated
	 */
	CommitmentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Commitment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.dodeka.model.design.CommitmentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CommitmentStatus value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who promises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Actor)
	 * @see org.dodeka.model.design.DesignPackage#getCommitment_From()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Actor getFrom();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Commitment#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Actor value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Actor)
	 * @see org.dodeka.model.design.DesignPackage#getCommitment_To()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Actor getTo();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Commitment#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Actor value);

} // Commitment
