/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Space</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A learning partnership: people who learn together about something that matters to them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Space#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getDifference <em>Difference</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getUncertainty <em>Uncertainty</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getScale <em>Scale</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getStage <em>Stage</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getStart <em>Start</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getEnd <em>End</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getCadenceDays <em>Cadence Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getSafetyRule <em>Safety Rule</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getParent <em>Parent</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getChildren <em>Children</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getTools <em>Tools</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.dodeka.model.design.Space#getCommitments <em>Commitments</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getSpace()
 * @model
 * @generated
 */
public interface Space extends Side
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.SpaceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.SpaceKind
	 * @see #setKind(SpaceKind)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Kind()
	 * @model required="true"
	 * @generated
	 */
	SpaceKind getKind();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.SpaceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SpaceKind value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the space is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Difference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What difference the partners want to make.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Difference</em>' attribute.
	 * @see #setDifference(String)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Difference()
	 * @model
	 * @generated
	 */
	String getDifference();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getDifference <em>Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difference</em>' attribute.
	 * @see #getDifference()
	 * @generated
	 */
	void setDifference(String value);

	/**
	 * Returns the value of the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is unresolved, so that there is something to learn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertainty</em>' attribute.
	 * @see #setUncertainty(String)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Uncertainty()
	 * @model
	 * @generated
	 */
	String getUncertainty();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getUncertainty <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uncertainty</em>' attribute.
	 * @see #getUncertainty()
	 * @generated
	 */
	void setUncertainty(String value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scale at which the space works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see org.dodeka.model.design.Scale
	 * @see #setScale(Scale)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Scale()
	 * @model required="true"
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see org.dodeka.model.design.Scale
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.dodeka.model.design.Stage
	 * @see #setStage(Stage)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Stage()
	 * @model required="true"
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.dodeka.model.design.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it began or will begin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Start()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it ends, if that is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_End()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Cadence Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days lie between two meetings, as a rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadence Days</em>' attribute.
	 * @see #setCadenceDays(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_CadenceDays()
	 * @model annotation="http://www.dodeka.org/range min='1' unit='d'"
	 * @generated
	 */
	Integer getCadenceDays();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getCadenceDays <em>Cadence Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence Days</em>' attribute.
	 * @see #getCadenceDays()
	 * @generated
	 */
	void setCadenceDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Safety Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement that lets people speak candidly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Safety Rule</em>' attribute.
	 * @see #setSafetyRule(String)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_SafetyRule()
	 * @model
	 * @generated
	 */
	String getSafetyRule();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getSafetyRule <em>Safety Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety Rule</em>' attribute.
	 * @see #getSafetyRule()
	 * @generated
	 */
	void setSafetyRule(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Space#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wider space that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Space)
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Parent()
	 * @see org.dodeka.model.design.Space#getChildren
	 * @model opposite="children" resolveProxies="false"
	 * @generated
	 */
	Space getParent();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Space#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Space value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Space}.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Space#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The spaces within it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Children()
	 * @see org.dodeka.model.design.Space#getParent
	 * @model opposite="parent" resolveProxies="false"
	 * @generated
	 */
	EList<Space> getChildren();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Goal}.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Goal#getSpaces <em>Spaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Goals()
	 * @see org.dodeka.model.design.Goal#getSpaces
	 * @model opposite="spaces" resolveProxies="false"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Tools</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Tool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tools that it uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tools</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Tools()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Tool> getTools();

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part, and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Participations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getParticipations();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who promises what to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getSpace_Commitments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Commitment> getCommitments();

} // Space
