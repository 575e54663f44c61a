/**
 */
package org.dodeka.model.design.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.Tool;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Space</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getDifference <em>Difference</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getUncertainty <em>Uncertainty</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getCadenceDays <em>Cadence Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getSafetyRule <em>Safety Rule</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getTools <em>Tools</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.SpaceImpl#getCommitments <em>Commitments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpaceImpl extends SideImpl implements Space
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SpaceKind KIND_EDEFAULT = SpaceKind.COMMUNITY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SpaceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDifference() <em>Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifference()
	 * @generated
	 * @ordered
	 */
	protected static final String DIFFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDifference() <em>Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifference()
	 * @generated
	 * @ordered
	 */
	protected String difference = DIFFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUncertainty() <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUncertainty()
	 * @generated
	 * @ordered
	 */
	protected static final String UNCERTAINTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUncertainty() <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUncertainty()
	 * @generated
	 * @ordered
	 */
	protected String uncertainty = UNCERTAINTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected static final Scale SCALE_EDEFAULT = Scale.INDIVIDUAL;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected Scale scale = SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.POTENTIAL;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

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
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getCadenceDays() <em>Cadence Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadenceDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CADENCE_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCadenceDays() <em>Cadence Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadenceDays()
	 * @generated
	 * @ordered
	 */
	protected Integer cadenceDays = CADENCE_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSafetyRule() <em>Safety Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafetyRule()
	 * @generated
	 * @ordered
	 */
	protected static final String SAFETY_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSafetyRule() <em>Safety Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafetyRule()
	 * @generated
	 * @ordered
	 */
	protected String safetyRule = SAFETY_RULE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Space parent;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Space> children;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

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
	 * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipations()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participations;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> commitments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpaceImpl()
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
		return DesignPackage.Literals.SPACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpaceKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SpaceKind newKind)
	{
		SpaceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain()
	{
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain)
	{
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDifference()
	{
		return difference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifference(String newDifference)
	{
		String oldDifference = difference;
		difference = newDifference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__DIFFERENCE, oldDifference, difference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUncertainty()
	{
		return uncertainty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUncertainty(String newUncertainty)
	{
		String oldUncertainty = uncertainty;
		uncertainty = newUncertainty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__UNCERTAINTY, oldUncertainty, uncertainty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale getScale()
	{
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(Scale newScale)
	{
		Scale oldScale = scale;
		scale = newScale == null ? SCALE_EDEFAULT : newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage()
	{
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage)
	{
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__STAGE, oldStage, stage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd()
	{
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd)
	{
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCadenceDays()
	{
		return cadenceDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCadenceDays(Integer newCadenceDays)
	{
		Integer oldCadenceDays = cadenceDays;
		cadenceDays = newCadenceDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__CADENCE_DAYS, oldCadenceDays, cadenceDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSafetyRule()
	{
		return safetyRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafetyRule(String newSafetyRule)
	{
		String oldSafetyRule = safetyRule;
		safetyRule = newSafetyRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__SAFETY_RULE, oldSafetyRule, safetyRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Space getParent()
	{
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(Space newParent, NotificationChain msgs)
	{
		Space oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__PARENT, oldParent, newParent);
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
	public void setParent(Space newParent)
	{
		if (newParent != parent)
		{
			NotificationChain msgs = null;
			if (parent != null)
				msgs = ((InternalEObject)parent).eInverseRemove(this, DesignPackage.SPACE__CHILDREN, Space.class, msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, DesignPackage.SPACE__CHILDREN, Space.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.SPACE__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Space> getChildren()
	{
		if (children == null)
		{
			children = new EObjectWithInverseEList<Space>(Space.class, this, DesignPackage.SPACE__CHILDREN, DesignPackage.SPACE__PARENT);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals()
	{
		if (goals == null)
		{
			goals = new EObjectWithInverseEList.ManyInverse<Goal>(Goal.class, this, DesignPackage.SPACE__GOALS, DesignPackage.GOAL__SPACES);
		}
		return goals;
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
			tools = new EObjectEList<Tool>(Tool.class, this, DesignPackage.SPACE__TOOLS);
		}
		return tools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipations()
	{
		if (participations == null)
		{
			participations = new EObjectContainmentEList<Participation>(Participation.class, this, DesignPackage.SPACE__PARTICIPATIONS);
		}
		return participations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities()
	{
		if (activities == null)
		{
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, DesignPackage.SPACE__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commitment> getCommitments()
	{
		if (commitments == null)
		{
			commitments = new EObjectContainmentEList<Commitment>(Commitment.class, this, DesignPackage.SPACE__COMMITMENTS);
		}
		return commitments;
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
			case DesignPackage.SPACE__PARENT:
				if (parent != null)
					msgs = ((InternalEObject)parent).eInverseRemove(this, DesignPackage.SPACE__CHILDREN, Space.class, msgs);
				return basicSetParent((Space)otherEnd, msgs);
			case DesignPackage.SPACE__CHILDREN:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getChildren()).basicAdd(otherEnd, msgs);
			case DesignPackage.SPACE__GOALS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getGoals()).basicAdd(otherEnd, msgs);
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
			case DesignPackage.SPACE__PARENT:
				return basicSetParent(null, msgs);
			case DesignPackage.SPACE__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
			case DesignPackage.SPACE__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case DesignPackage.SPACE__PARTICIPATIONS:
				return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
			case DesignPackage.SPACE__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case DesignPackage.SPACE__COMMITMENTS:
				return ((InternalEList<?>)getCommitments()).basicRemove(otherEnd, msgs);
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
			case DesignPackage.SPACE__KIND:
				return getKind();
			case DesignPackage.SPACE__DOMAIN:
				return getDomain();
			case DesignPackage.SPACE__DIFFERENCE:
				return getDifference();
			case DesignPackage.SPACE__UNCERTAINTY:
				return getUncertainty();
			case DesignPackage.SPACE__SCALE:
				return getScale();
			case DesignPackage.SPACE__STAGE:
				return getStage();
			case DesignPackage.SPACE__START:
				return getStart();
			case DesignPackage.SPACE__END:
				return getEnd();
			case DesignPackage.SPACE__CADENCE_DAYS:
				return getCadenceDays();
			case DesignPackage.SPACE__SAFETY_RULE:
				return getSafetyRule();
			case DesignPackage.SPACE__PARENT:
				return getParent();
			case DesignPackage.SPACE__CHILDREN:
				return getChildren();
			case DesignPackage.SPACE__GOALS:
				return getGoals();
			case DesignPackage.SPACE__TOOLS:
				return getTools();
			case DesignPackage.SPACE__PARTICIPATIONS:
				return getParticipations();
			case DesignPackage.SPACE__ACTIVITIES:
				return getActivities();
			case DesignPackage.SPACE__COMMITMENTS:
				return getCommitments();
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
			case DesignPackage.SPACE__KIND:
				setKind((SpaceKind)newValue);
				return;
			case DesignPackage.SPACE__DOMAIN:
				setDomain((String)newValue);
				return;
			case DesignPackage.SPACE__DIFFERENCE:
				setDifference((String)newValue);
				return;
			case DesignPackage.SPACE__UNCERTAINTY:
				setUncertainty((String)newValue);
				return;
			case DesignPackage.SPACE__SCALE:
				setScale((Scale)newValue);
				return;
			case DesignPackage.SPACE__STAGE:
				setStage((Stage)newValue);
				return;
			case DesignPackage.SPACE__START:
				setStart((LocalDate)newValue);
				return;
			case DesignPackage.SPACE__END:
				setEnd((LocalDate)newValue);
				return;
			case DesignPackage.SPACE__CADENCE_DAYS:
				setCadenceDays((Integer)newValue);
				return;
			case DesignPackage.SPACE__SAFETY_RULE:
				setSafetyRule((String)newValue);
				return;
			case DesignPackage.SPACE__PARENT:
				setParent((Space)newValue);
				return;
			case DesignPackage.SPACE__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Space>)newValue);
				return;
			case DesignPackage.SPACE__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case DesignPackage.SPACE__TOOLS:
				getTools().clear();
				getTools().addAll((Collection<? extends Tool>)newValue);
				return;
			case DesignPackage.SPACE__PARTICIPATIONS:
				getParticipations().clear();
				getParticipations().addAll((Collection<? extends Participation>)newValue);
				return;
			case DesignPackage.SPACE__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case DesignPackage.SPACE__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends Commitment>)newValue);
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
			case DesignPackage.SPACE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DesignPackage.SPACE__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case DesignPackage.SPACE__DIFFERENCE:
				setDifference(DIFFERENCE_EDEFAULT);
				return;
			case DesignPackage.SPACE__UNCERTAINTY:
				setUncertainty(UNCERTAINTY_EDEFAULT);
				return;
			case DesignPackage.SPACE__SCALE:
				setScale(SCALE_EDEFAULT);
				return;
			case DesignPackage.SPACE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case DesignPackage.SPACE__START:
				setStart(START_EDEFAULT);
				return;
			case DesignPackage.SPACE__END:
				setEnd(END_EDEFAULT);
				return;
			case DesignPackage.SPACE__CADENCE_DAYS:
				setCadenceDays(CADENCE_DAYS_EDEFAULT);
				return;
			case DesignPackage.SPACE__SAFETY_RULE:
				setSafetyRule(SAFETY_RULE_EDEFAULT);
				return;
			case DesignPackage.SPACE__PARENT:
				setParent((Space)null);
				return;
			case DesignPackage.SPACE__CHILDREN:
				getChildren().clear();
				return;
			case DesignPackage.SPACE__GOALS:
				getGoals().clear();
				return;
			case DesignPackage.SPACE__TOOLS:
				getTools().clear();
				return;
			case DesignPackage.SPACE__PARTICIPATIONS:
				getParticipations().clear();
				return;
			case DesignPackage.SPACE__ACTIVITIES:
				getActivities().clear();
				return;
			case DesignPackage.SPACE__COMMITMENTS:
				getCommitments().clear();
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
			case DesignPackage.SPACE__KIND:
				return kind != KIND_EDEFAULT;
			case DesignPackage.SPACE__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case DesignPackage.SPACE__DIFFERENCE:
				return DIFFERENCE_EDEFAULT == null ? difference != null : !DIFFERENCE_EDEFAULT.equals(difference);
			case DesignPackage.SPACE__UNCERTAINTY:
				return UNCERTAINTY_EDEFAULT == null ? uncertainty != null : !UNCERTAINTY_EDEFAULT.equals(uncertainty);
			case DesignPackage.SPACE__SCALE:
				return scale != SCALE_EDEFAULT;
			case DesignPackage.SPACE__STAGE:
				return stage != STAGE_EDEFAULT;
			case DesignPackage.SPACE__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case DesignPackage.SPACE__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case DesignPackage.SPACE__CADENCE_DAYS:
				return CADENCE_DAYS_EDEFAULT == null ? cadenceDays != null : !CADENCE_DAYS_EDEFAULT.equals(cadenceDays);
			case DesignPackage.SPACE__SAFETY_RULE:
				return SAFETY_RULE_EDEFAULT == null ? safetyRule != null : !SAFETY_RULE_EDEFAULT.equals(safetyRule);
			case DesignPackage.SPACE__PARENT:
				return parent != null;
			case DesignPackage.SPACE__CHILDREN:
				return children != null && !children.isEmpty();
			case DesignPackage.SPACE__GOALS:
				return goals != null && !goals.isEmpty();
			case DesignPackage.SPACE__TOOLS:
				return tools != null && !tools.isEmpty();
			case DesignPackage.SPACE__PARTICIPATIONS:
				return participations != null && !participations.isEmpty();
			case DesignPackage.SPACE__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case DesignPackage.SPACE__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", domain: ");
		result.append(domain);
		result.append(", difference: ");
		result.append(difference);
		result.append(", uncertainty: ");
		result.append(uncertainty);
		result.append(", scale: ");
		result.append(scale);
		result.append(", stage: ");
		result.append(stage);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", cadenceDays: ");
		result.append(cadenceDays);
		result.append(", safetyRule: ");
		result.append(safetyRule);
		result.append(')');
		return result.toString();
	}

} //SpaceImpl
