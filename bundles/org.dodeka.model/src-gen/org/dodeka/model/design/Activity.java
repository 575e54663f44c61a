/**
 */
package org.dodeka.model.design;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is done in a space, once or repeatedly.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Activity#getModes <em>Modes</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getFormality <em>Formality</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getInitiative <em>Initiative</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getHours <em>Hours</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getStart <em>Start</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getPracticeIssue <em>Practice Issue</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getLeads <em>Leads</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getTools <em>Tools</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.dodeka.model.design.Activity#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends Remedy
{
	/**
	 * Returns the value of the '<em><b>Modes</b></em>' attribute list.
	 * The list contents are of type {@link org.dodeka.model.design.Mode}.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Mode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The modes of belonging that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modes</em>' attribute list.
	 * @see org.dodeka.model.design.Mode
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Modes()
	 * @model required="true" upper="3"
	 * @generated
	 */
	EList<Mode> getModes();

	/**
	 * Returns the value of the '<em><b>Formality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Formality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a formal event, social, or part of the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formality</em>' attribute.
	 * @see org.dodeka.model.design.Formality
	 * @see #setFormality(Formality)
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Formality()
	 * @model required="true"
	 * @generated
	 */
	Formality getFormality();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Activity#getFormality <em>Formality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formality</em>' attribute.
	 * @see org.dodeka.model.design.Formality
	 * @see #getFormality()
	 * @generated
	 */
	void setFormality(Formality value);

	/**
	 * Returns the value of the '<em><b>Initiative</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Initiative}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is brought to people or asked for by them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initiative</em>' attribute.
	 * @see org.dodeka.model.design.Initiative
	 * @see #setInitiative(Initiative)
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Initiative()
	 * @model required="true"
	 * @generated
	 */
	Initiative getInitiative();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Activity#getInitiative <em>Initiative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiative</em>' attribute.
	 * @see org.dodeka.model.design.Initiative
	 * @see #getInitiative()
	 * @generated
	 */
	void setInitiative(Initiative value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long one occurrence takes, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(Double)
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Hours()
	 * @model annotation="http://www.dodeka.org/range min='0' unit='h'"
	 * @generated
	 */
	Double getHours();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Activity#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Double value);

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' attribute.
	 * @see #setRepeats(int)
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Repeats()
	 * @model default="1"
	 *        annotation="http://www.dodeka.org/range min='1'"
	 * @generated
	 */
	int getRepeats();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Activity#getRepeats <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' attribute.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(int value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the first occurrence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Start()
	 * @model dataType="org.dodeka.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Activity#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Practice Issue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The real issue of practice that it works on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practice Issue</em>' attribute.
	 * @see #setPracticeIssue(String)
	 * @see org.dodeka.model.design.DesignPackage#getActivity_PracticeIssue()
	 * @model
	 * @generated
	 */
	String getPracticeIssue();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Activity#getPracticeIssue <em>Practice Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice Issue</em>' attribute.
	 * @see #getPracticeIssue()
	 * @generated
	 */
	void setPracticeIssue(String value);

	/**
	 * Returns the value of the '<em><b>Leads</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The participations that lead it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leads</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Leads()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Participation> getLeads();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The participations that take part in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Participants()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Participation> getParticipants();

	/**
	 * Returns the value of the '<em><b>Tools</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Tool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tools that it uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tools</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Tools()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Tool> getTools();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The artifacts that go into it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Inputs()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Artifact> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The artifacts that come out of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Outputs()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Artifact> getOutputs();

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Activity#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity that it follows up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' reference.
	 * @see #setFollows(Activity)
	 * @see org.dodeka.model.design.DesignPackage#getActivity_Follows()
	 * @see org.dodeka.model.design.Activity#getFollowUps
	 * @model opposite="followUps" resolveProxies="false"
	 * @generated
	 */
	Activity getFollows();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Activity#getFollows <em>Follows</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follows</em>' reference.
	 * @see #getFollows()
	 * @generated
	 */
	void setFollows(Activity value);

	/**
	 * Returns the value of the '<em><b>Follow Ups</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Activity}.
	 * It is bidirectional and its opposite is '{@link org.dodeka.model.design.Activity#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activities that follow it up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow Ups</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getActivity_FollowUps()
	 * @see org.dodeka.model.design.Activity#getFollows
	 * @model opposite="follows" resolveProxies="false"
	 * @generated
	 */
	EList<Activity> getFollowUps();

} // Activity
