/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.dodeka.model.catalogue.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody's part in a space: role, depth and time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Participation#getRole <em>Role</em>}</li>
 *   <li>{@link org.dodeka.model.design.Participation#getLevel <em>Level</em>}</li>
 *   <li>{@link org.dodeka.model.design.Participation#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.dodeka.model.design.Participation#getDecides <em>Decides</em>}</li>
 *   <li>{@link org.dodeka.model.design.Participation#getFrom <em>From</em>}</li>
 *   <li>{@link org.dodeka.model.design.Participation#getUntil <em>Until</em>}</li>
 *   <li>{@link org.dodeka.model.design.Participation#getActor <em>Actor</em>}</li>
 *   <li>{@link org.dodeka.model.design.Participation#getSuccessor <em>Successor</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getParticipation()
 * @model
 * @generated
 */
public interface Participation extends Element
{
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.dodeka.model.design.RoleKind
	 * @see #setRole(RoleKind)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_Role()
	 * @model required="true"
	 * @generated
	 */
	RoleKind getRole();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.dodeka.model.design.RoleKind
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How deeply the actor takes part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.dodeka.model.design.Level
	 * @see #setLevel(Level)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_Level()
	 * @model required="true"
	 * @generated
	 */
	Level getLevel();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.dodeka.model.design.Level
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that the part takes, in hours a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(Double)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_HoursPerWeek()
	 * @model annotation="http://www.dodeka.org/range min='0' max='168' unit='h'"
	 * @generated
	 */
	Double getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Decides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the actor decides about the matters of the space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decides</em>' attribute.
	 * @see #setDecides(Boolean)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_Decides()
	 * @model
	 * @generated
	 */
	Boolean getDecides();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getDecides <em>Decides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decides</em>' attribute.
	 * @see #getDecides()
	 * @generated
	 */
	void setDecides(Boolean value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of the participation; open if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_From()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day of the participation; open if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_Until()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor</em>' reference.
	 * @see #setActor(Actor)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_Actor()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Actor getActor();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getActor <em>Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' reference.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(Actor value);

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes over afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' reference.
	 * @see #setSuccessor(Person)
	 * @see org.dodeka.model.design.DesignPackage#getParticipation_Successor()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getSuccessor();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Participation#getSuccessor <em>Successor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' reference.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(Person value);

} // Participation
