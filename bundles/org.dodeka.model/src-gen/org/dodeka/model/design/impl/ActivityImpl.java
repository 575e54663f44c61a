/**
 */
package org.dodeka.model.design.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Tool;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getModes <em>Modes</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getFormality <em>Formality</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getInitiative <em>Initiative</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getPracticeIssue <em>Practice Issue</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getLeads <em>Leads</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getTools <em>Tools</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ActivityImpl#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends RemedyImpl implements Activity
{
	/**
	 * The cached value of the '{@link #getModes() <em>Modes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModes()
	 * @generated
	 * @ordered
	 */
	protected EList<Mode> modes;

	/**
	 * The default value of the '{@link #getFormality() <em>Formality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormality()
	 * @generated
	 * @ordered
	 */
	protected static final Formality FORMALITY_EDEFAULT = Formality.FORMAL;

	/**
	 * The cached value of the '{@link #getFormality() <em>Formality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormality()
	 * @generated
	 * @ordered
	 */
	protected Formality formality = FORMALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitiative() <em>Initiative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiative()
	 * @generated
	 * @ordered
	 */
	protected static final Initiative INITIATIVE_EDEFAULT = Initiative.PUSH;

	/**
	 * The cached value of the '{@link #getInitiative() <em>Initiative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiative()
	 * @generated
	 * @ordered
	 */
	protected Initiative initiative = INITIATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected Double hours = HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected static final int REPEATS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected int repeats = REPEATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPracticeIssue() <em>Practice Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPracticeIssue()
	 * @generated
	 * @ordered
	 */
	protected static final String PRACTICE_ISSUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPracticeIssue() <em>Practice Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPracticeIssue()
	 * @generated
	 * @ordered
	 */
	protected String practiceIssue = PRACTICE_ISSUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLeads() <em>Leads</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeads()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> leads;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participants;

	/**
	 * The cached value of the '{@link #getTools() <em>Tools</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTools()
	 * @generated
	 * @ordered
	 */
	protected EList<Tool> tools;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> inputs;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> outputs;

	/**
	 * The cached value of the '{@link #getFollows() <em>Follows</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected Activity follows;

	/**
	 * The cached value of the '{@link #getFollowUps() <em>Follow Ups</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUps()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> followUps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return DesignPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mode> getModes()
	{
		if (modes == null)
		{
			modes = new EDataTypeUniqueEList<Mode>(Mode.class, this, DesignPackage.ACTIVITY__MODES);
		}
		return modes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Formality getFormality()
	{
		return formality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormality(Formality newFormality)
	{
		Formality oldFormality = formality;
		formality = newFormality == null ? FORMALITY_EDEFAULT : newFormality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__FORMALITY, oldFormality, formality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initiative getInitiative()
	{
		return initiative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiative(Initiative newInitiative)
	{
		Initiative oldInitiative = initiative;
		initiative = newInitiative == null ? INITIATIVE_EDEFAULT : newInitiative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__INITIATIVE, oldInitiative, initiative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHours()
	{
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHours(Double newHours)
	{
		Double oldHours = hours;
		hours = newHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__HOURS, oldHours, hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRepeats()
	{
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeats(int newRepeats)
	{
		int oldRepeats = repeats;
		repeats = newRepeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart()
	{
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart)
	{
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPracticeIssue()
	{
		return practiceIssue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPracticeIssue(String newPracticeIssue)
	{
		String oldPracticeIssue = practiceIssue;
		practiceIssue = newPracticeIssue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__PRACTICE_ISSUE, oldPracticeIssue, practiceIssue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getLeads()
	{
		if (leads == null)
		{
			leads = new EObjectEList<Participation>(Participation.class, this, DesignPackage.ACTIVITY__LEADS);
		}
		return leads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipants()
	{
		if (participants == null)
		{
			participants = new EObjectEList<Participation>(Participation.class, this, DesignPackage.ACTIVITY__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tool> getTools()
	{
		if (tools == null)
		{
			tools = new EObjectEList<Tool>(Tool.class, this, DesignPackage.ACTIVITY__TOOLS);
		}
		return tools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Artifact> getInputs()
	{
		if (inputs == null)
		{
			inputs = new EObjectEList<Artifact>(Artifact.class, this, DesignPackage.ACTIVITY__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Artifact> getOutputs()
	{
		if (outputs == null)
		{
			outputs = new EObjectEList<Artifact>(Artifact.class, this, DesignPackage.ACTIVITY__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getFollows()
	{
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFollows(Activity newFollows, NotificationChain msgs)
	{
		Activity oldFollows = follows;
		follows = newFollows;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__FOLLOWS, oldFollows, newFollows);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollows(Activity newFollows)
	{
		if (newFollows != follows)
		{
			NotificationChain msgs = null;
			if (follows != null)
				msgs = ((InternalEObject)follows).eInverseRemove(this, DesignPackage.ACTIVITY__FOLLOW_UPS, Activity.class, msgs);
			if (newFollows != null)
				msgs = ((InternalEObject)newFollows).eInverseAdd(this, DesignPackage.ACTIVITY__FOLLOW_UPS, Activity.class, msgs);
			msgs = basicSetFollows(newFollows, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ACTIVITY__FOLLOWS, newFollows, newFollows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getFollowUps()
	{
		if (followUps == null)
		{
			followUps = new EObjectWithInverseEList<Activity>(Activity.class, this, DesignPackage.ACTIVITY__FOLLOW_UPS, DesignPackage.ACTIVITY__FOLLOWS);
		}
		return followUps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case DesignPackage.ACTIVITY__FOLLOWS:
				if (follows != null)
					msgs = ((InternalEObject)follows).eInverseRemove(this, DesignPackage.ACTIVITY__FOLLOW_UPS, Activity.class, msgs);
				return basicSetFollows((Activity)otherEnd, msgs);
			case DesignPackage.ACTIVITY__FOLLOW_UPS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFollowUps()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case DesignPackage.ACTIVITY__FOLLOWS:
				return basicSetFollows(null, msgs);
			case DesignPackage.ACTIVITY__FOLLOW_UPS:
				return ((InternalEList<?>)getFollowUps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case DesignPackage.ACTIVITY__MODES:
				return getModes();
			case DesignPackage.ACTIVITY__FORMALITY:
				return getFormality();
			case DesignPackage.ACTIVITY__INITIATIVE:
				return getInitiative();
			case DesignPackage.ACTIVITY__HOURS:
				return getHours();
			case DesignPackage.ACTIVITY__REPEATS:
				return getRepeats();
			case DesignPackage.ACTIVITY__START:
				return getStart();
			case DesignPackage.ACTIVITY__PRACTICE_ISSUE:
				return getPracticeIssue();
			case DesignPackage.ACTIVITY__LEADS:
				return getLeads();
			case DesignPackage.ACTIVITY__PARTICIPANTS:
				return getParticipants();
			case DesignPackage.ACTIVITY__TOOLS:
				return getTools();
			case DesignPackage.ACTIVITY__INPUTS:
				return getInputs();
			case DesignPackage.ACTIVITY__OUTPUTS:
				return getOutputs();
			case DesignPackage.ACTIVITY__FOLLOWS:
				return getFollows();
			case DesignPackage.ACTIVITY__FOLLOW_UPS:
				return getFollowUps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case DesignPackage.ACTIVITY__MODES:
				getModes().clear();
				getModes().addAll((Collection<? extends Mode>)newValue);
				return;
			case DesignPackage.ACTIVITY__FORMALITY:
				setFormality((Formality)newValue);
				return;
			case DesignPackage.ACTIVITY__INITIATIVE:
				setInitiative((Initiative)newValue);
				return;
			case DesignPackage.ACTIVITY__HOURS:
				setHours((Double)newValue);
				return;
			case DesignPackage.ACTIVITY__REPEATS:
				setRepeats((Integer)newValue);
				return;
			case DesignPackage.ACTIVITY__START:
				setStart((LocalDate)newValue);
				return;
			case DesignPackage.ACTIVITY__PRACTICE_ISSUE:
				setPracticeIssue((String)newValue);
				return;
			case DesignPackage.ACTIVITY__LEADS:
				getLeads().clear();
				getLeads().addAll((Collection<? extends Participation>)newValue);
				return;
			case DesignPackage.ACTIVITY__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participation>)newValue);
				return;
			case DesignPackage.ACTIVITY__TOOLS:
				getTools().clear();
				getTools().addAll((Collection<? extends Tool>)newValue);
				return;
			case DesignPackage.ACTIVITY__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Artifact>)newValue);
				return;
			case DesignPackage.ACTIVITY__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends Artifact>)newValue);
				return;
			case DesignPackage.ACTIVITY__FOLLOWS:
				setFollows((Activity)newValue);
				return;
			case DesignPackage.ACTIVITY__FOLLOW_UPS:
				getFollowUps().clear();
				getFollowUps().addAll((Collection<? extends Activity>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case DesignPackage.ACTIVITY__MODES:
				getModes().clear();
				return;
			case DesignPackage.ACTIVITY__FORMALITY:
				setFormality(FORMALITY_EDEFAULT);
				return;
			case DesignPackage.ACTIVITY__INITIATIVE:
				setInitiative(INITIATIVE_EDEFAULT);
				return;
			case DesignPackage.ACTIVITY__HOURS:
				setHours(HOURS_EDEFAULT);
				return;
			case DesignPackage.ACTIVITY__REPEATS:
				setRepeats(REPEATS_EDEFAULT);
				return;
			case DesignPackage.ACTIVITY__START:
				setStart(START_EDEFAULT);
				return;
			case DesignPackage.ACTIVITY__PRACTICE_ISSUE:
				setPracticeIssue(PRACTICE_ISSUE_EDEFAULT);
				return;
			case DesignPackage.ACTIVITY__LEADS:
				getLeads().clear();
				return;
			case DesignPackage.ACTIVITY__PARTICIPANTS:
				getParticipants().clear();
				return;
			case DesignPackage.ACTIVITY__TOOLS:
				getTools().clear();
				return;
			case DesignPackage.ACTIVITY__INPUTS:
				getInputs().clear();
				return;
			case DesignPackage.ACTIVITY__OUTPUTS:
				getOutputs().clear();
				return;
			case DesignPackage.ACTIVITY__FOLLOWS:
				setFollows((Activity)null);
				return;
			case DesignPackage.ACTIVITY__FOLLOW_UPS:
				getFollowUps().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case DesignPackage.ACTIVITY__MODES:
				return modes != null && !modes.isEmpty();
			case DesignPackage.ACTIVITY__FORMALITY:
				return formality != FORMALITY_EDEFAULT;
			case DesignPackage.ACTIVITY__INITIATIVE:
				return initiative != INITIATIVE_EDEFAULT;
			case DesignPackage.ACTIVITY__HOURS:
				return HOURS_EDEFAULT == null ? hours != null : !HOURS_EDEFAULT.equals(hours);
			case DesignPackage.ACTIVITY__REPEATS:
				return repeats != REPEATS_EDEFAULT;
			case DesignPackage.ACTIVITY__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case DesignPackage.ACTIVITY__PRACTICE_ISSUE:
				return PRACTICE_ISSUE_EDEFAULT == null ? practiceIssue != null : !PRACTICE_ISSUE_EDEFAULT.equals(practiceIssue);
			case DesignPackage.ACTIVITY__LEADS:
				return leads != null && !leads.isEmpty();
			case DesignPackage.ACTIVITY__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case DesignPackage.ACTIVITY__TOOLS:
				return tools != null && !tools.isEmpty();
			case DesignPackage.ACTIVITY__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case DesignPackage.ACTIVITY__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case DesignPackage.ACTIVITY__FOLLOWS:
				return follows != null;
			case DesignPackage.ACTIVITY__FOLLOW_UPS:
				return followUps != null && !followUps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (modes: ");
		result.append(modes);
		result.append(", formality: ");
		result.append(formality);
		result.append(", initiative: ");
		result.append(initiative);
		result.append(", hours: ");
		result.append(hours);
		result.append(", repeats: ");
		result.append(repeats);
		result.append(", start: ");
		result.append(start);
		result.append(", practiceIssue: ");
		result.append(practiceIssue);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
