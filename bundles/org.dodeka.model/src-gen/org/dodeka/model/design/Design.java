/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Design</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A learning design: the root of a file, with everything in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Design#getVersion <em>Version</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getSpaces <em>Spaces</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getBoundaries <em>Boundaries</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getLoops <em>Loops</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getStories <em>Stories</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getForces <em>Forces</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getTools <em>Tools</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getArtifacts <em>Artifacts</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getSigns <em>Signs</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.dodeka.model.design.Design#getCatalogue <em>Catalogue</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getDesign()
 * @model
 * @generated
 */
public interface Design extends Element
{
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the design, given by its authors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Design#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the whole design is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Design#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organization in which it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Organization()
	 * @model
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Design#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day for which the design is looked at. Every check of a date uses it, so that checks can be repeated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getDesign_AsOf()
	 * @model dataType="org.dodeka.model.catalogue.Date" required="true"
	 * @generated
	 */
	LocalDate getAsOf();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Design#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format, for example 1.0. Files of a newer format are opened read-only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.dodeka.model.design.DesignPackage#getDesign_FormatVersion()
	 * @model required="true"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Design#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The imperatives that learning serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people in the design.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Persons()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The voices and stakeholders.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Spaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Space}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learning spaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spaces</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Spaces()
	 * @model containment="true"
	 * @generated
	 */
	EList<Space> getSpaces();

	/**
	 * Returns the value of the '<em><b>Boundaries</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Boundary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The differences that can be used for learning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boundaries</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Boundaries()
	 * @model containment="true"
	 * @generated
	 */
	EList<Boundary> getBoundaries();

	/**
	 * Returns the value of the '<em><b>Loops</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.LearningLoop}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How insight goes into practice and comes back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loops</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Loops()
	 * @model containment="true"
	 * @generated
	 */
	EList<LearningLoop> getLoops();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows the effects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Stories</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.ValueStory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The accounts of how learning made a difference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stories</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Stories()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueStory> getStories();

	/**
	 * Returns the value of the '<em><b>Forces</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Force}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What drives the goals, and what restrains them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forces</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Forces()
	 * @model containment="true"
	 * @generated
	 */
	EList<Force> getForces();

	/**
	 * Returns the value of the '<em><b>Tools</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Tool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technologies and places that are used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tools</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Tools()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tool> getTools();

	/**
	 * Returns the value of the '<em><b>Artifacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The content that is used or made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Artifacts</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Artifacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Artifact> getArtifacts();

	/**
	 * Returns the value of the '<em><b>Signs</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.CultureSign}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signs of the culture: what is declared and what is lived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signs</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Signs()
	 * @model containment="true"
	 * @generated
	 */
	EList<CultureSign> getSigns();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Response}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers to guiding questions and the ratings of criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Responses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Response> getResponses();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings that were accepted, with the reasons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Waivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Waiver> getWaivers();

	/**
	 * Returns the value of the '<em><b>Catalogue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The catalogue of disciplines that the design answers to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogue</em>' reference.
	 * @see #setCatalogue(DisciplineCatalogue)
	 * @see org.dodeka.model.design.DesignPackage#getDesign_Catalogue()
	 * @model
	 * @generated
	 */
	DisciplineCatalogue getCatalogue();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Design#getCatalogue <em>Catalogue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogue</em>' reference.
	 * @see #getCatalogue()
	 * @generated
	 */
	void setCatalogue(DisciplineCatalogue value);

} // Design
