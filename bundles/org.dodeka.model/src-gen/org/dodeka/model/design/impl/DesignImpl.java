/**
 */
package org.dodeka.model.design.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.dodeka.model.catalogue.DisciplineCatalogue;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Tool;
import org.dodeka.model.design.ValueStory;
import org.dodeka.model.design.Waiver;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Design</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getSpaces <em>Spaces</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getBoundaries <em>Boundaries</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getLoops <em>Loops</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getStories <em>Stories</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getForces <em>Forces</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getTools <em>Tools</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getArtifacts <em>Artifacts</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getSigns <em>Signs</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.DesignImpl#getCatalogue <em>Catalogue</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DesignImpl extends ElementImpl implements Design
{
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected LocalDate asOf = AS_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getPersons() <em>Persons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersons()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> persons;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * The cached value of the '{@link #getSpaces() <em>Spaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Space> spaces;

	/**
	 * The cached value of the '{@link #getBoundaries() <em>Boundaries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundaries()
	 * @generated
	 * @ordered
	 */
	protected EList<Boundary> boundaries;

	/**
	 * The cached value of the '{@link #getLoops() <em>Loops</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoops()
	 * @generated
	 * @ordered
	 */
	protected EList<LearningLoop> loops;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getStories() <em>Stories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStories()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueStory> stories;

	/**
	 * The cached value of the '{@link #getForces() <em>Forces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForces()
	 * @generated
	 * @ordered
	 */
	protected EList<Force> forces;

	/**
	 * The cached value of the '{@link #getTools() <em>Tools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTools()
	 * @generated
	 * @ordered
	 */
	protected EList<Tool> tools;

	/**
	 * The cached value of the '{@link #getArtifacts() <em>Artifacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtifacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> artifacts;

	/**
	 * The cached value of the '{@link #getSigns() <em>Signs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigns()
	 * @generated
	 * @ordered
	 */
	protected EList<CultureSign> signs;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<Response> responses;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * The cached value of the '{@link #getCatalogue() <em>Catalogue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogue()
	 * @generated
	 * @ordered
	 */
	protected DisciplineCatalogue catalogue;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DesignImpl()
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
		return DesignPackage.Literals.DESIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion()
	{
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion)
	{
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.DESIGN__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose()
	{
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose)
	{
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.DESIGN__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization()
	{
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization)
	{
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.DESIGN__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAsOf()
	{
		return asOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsOf(LocalDate newAsOf)
	{
		LocalDate oldAsOf = asOf;
		asOf = newAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.DESIGN__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion()
	{
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion)
	{
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.DESIGN__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, DesignPackage.DESIGN__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPersons()
	{
		if (persons == null)
		{
			persons = new EObjectContainmentEList<Person>(Person.class, this, DesignPackage.DESIGN__PERSONS);
		}
		return persons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getGroups()
	{
		if (groups == null)
		{
			groups = new EObjectContainmentEList<Group>(Group.class, this, DesignPackage.DESIGN__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Space> getSpaces()
	{
		if (spaces == null)
		{
			spaces = new EObjectContainmentEList<Space>(Space.class, this, DesignPackage.DESIGN__SPACES);
		}
		return spaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Boundary> getBoundaries()
	{
		if (boundaries == null)
		{
			boundaries = new EObjectContainmentEList<Boundary>(Boundary.class, this, DesignPackage.DESIGN__BOUNDARIES);
		}
		return boundaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LearningLoop> getLoops()
	{
		if (loops == null)
		{
			loops = new EObjectContainmentEList<LearningLoop>(LearningLoop.class, this, DesignPackage.DESIGN__LOOPS);
		}
		return loops;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators()
	{
		if (indicators == null)
		{
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, DesignPackage.DESIGN__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueStory> getStories()
	{
		if (stories == null)
		{
			stories = new EObjectContainmentEList<ValueStory>(ValueStory.class, this, DesignPackage.DESIGN__STORIES);
		}
		return stories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Force> getForces()
	{
		if (forces == null)
		{
			forces = new EObjectContainmentEList<Force>(Force.class, this, DesignPackage.DESIGN__FORCES);
		}
		return forces;
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
			tools = new EObjectContainmentEList<Tool>(Tool.class, this, DesignPackage.DESIGN__TOOLS);
		}
		return tools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Artifact> getArtifacts()
	{
		if (artifacts == null)
		{
			artifacts = new EObjectContainmentEList<Artifact>(Artifact.class, this, DesignPackage.DESIGN__ARTIFACTS);
		}
		return artifacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CultureSign> getSigns()
	{
		if (signs == null)
		{
			signs = new EObjectContainmentEList<CultureSign>(CultureSign.class, this, DesignPackage.DESIGN__SIGNS);
		}
		return signs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Response> getResponses()
	{
		if (responses == null)
		{
			responses = new EObjectContainmentEList<Response>(Response.class, this, DesignPackage.DESIGN__RESPONSES);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers()
	{
		if (waivers == null)
		{
			waivers = new EObjectContainmentEList<Waiver>(Waiver.class, this, DesignPackage.DESIGN__WAIVERS);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisciplineCatalogue getCatalogue()
	{
		if (catalogue != null && catalogue.eIsProxy())
		{
			InternalEObject oldCatalogue = (InternalEObject)catalogue;
			catalogue = (DisciplineCatalogue)eResolveProxy(oldCatalogue);
			if (catalogue != oldCatalogue)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DesignPackage.DESIGN__CATALOGUE, oldCatalogue, catalogue));
			}
		}
		return catalogue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DisciplineCatalogue basicGetCatalogue()
	{
		return catalogue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalogue(DisciplineCatalogue newCatalogue)
	{
		DisciplineCatalogue oldCatalogue = catalogue;
		catalogue = newCatalogue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.DESIGN__CATALOGUE, oldCatalogue, catalogue));
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
			case DesignPackage.DESIGN__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__SPACES:
				return ((InternalEList<?>)getSpaces()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__BOUNDARIES:
				return ((InternalEList<?>)getBoundaries()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__LOOPS:
				return ((InternalEList<?>)getLoops()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__STORIES:
				return ((InternalEList<?>)getStories()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__FORCES:
				return ((InternalEList<?>)getForces()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__TOOLS:
				return ((InternalEList<?>)getTools()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__ARTIFACTS:
				return ((InternalEList<?>)getArtifacts()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__SIGNS:
				return ((InternalEList<?>)getSigns()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__RESPONSES:
				return ((InternalEList<?>)getResponses()).basicRemove(otherEnd, msgs);
			case DesignPackage.DESIGN__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
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
			case DesignPackage.DESIGN__VERSION:
				return getVersion();
			case DesignPackage.DESIGN__PURPOSE:
				return getPurpose();
			case DesignPackage.DESIGN__ORGANIZATION:
				return getOrganization();
			case DesignPackage.DESIGN__AS_OF:
				return getAsOf();
			case DesignPackage.DESIGN__FORMAT_VERSION:
				return getFormatVersion();
			case DesignPackage.DESIGN__GOALS:
				return getGoals();
			case DesignPackage.DESIGN__PERSONS:
				return getPersons();
			case DesignPackage.DESIGN__GROUPS:
				return getGroups();
			case DesignPackage.DESIGN__SPACES:
				return getSpaces();
			case DesignPackage.DESIGN__BOUNDARIES:
				return getBoundaries();
			case DesignPackage.DESIGN__LOOPS:
				return getLoops();
			case DesignPackage.DESIGN__INDICATORS:
				return getIndicators();
			case DesignPackage.DESIGN__STORIES:
				return getStories();
			case DesignPackage.DESIGN__FORCES:
				return getForces();
			case DesignPackage.DESIGN__TOOLS:
				return getTools();
			case DesignPackage.DESIGN__ARTIFACTS:
				return getArtifacts();
			case DesignPackage.DESIGN__SIGNS:
				return getSigns();
			case DesignPackage.DESIGN__RESPONSES:
				return getResponses();
			case DesignPackage.DESIGN__WAIVERS:
				return getWaivers();
			case DesignPackage.DESIGN__CATALOGUE:
				if (resolve) return getCatalogue();
				return basicGetCatalogue();
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
			case DesignPackage.DESIGN__VERSION:
				setVersion((String)newValue);
				return;
			case DesignPackage.DESIGN__PURPOSE:
				setPurpose((String)newValue);
				return;
			case DesignPackage.DESIGN__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case DesignPackage.DESIGN__AS_OF:
				setAsOf((LocalDate)newValue);
				return;
			case DesignPackage.DESIGN__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case DesignPackage.DESIGN__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case DesignPackage.DESIGN__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case DesignPackage.DESIGN__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case DesignPackage.DESIGN__SPACES:
				getSpaces().clear();
				getSpaces().addAll((Collection<? extends Space>)newValue);
				return;
			case DesignPackage.DESIGN__BOUNDARIES:
				getBoundaries().clear();
				getBoundaries().addAll((Collection<? extends Boundary>)newValue);
				return;
			case DesignPackage.DESIGN__LOOPS:
				getLoops().clear();
				getLoops().addAll((Collection<? extends LearningLoop>)newValue);
				return;
			case DesignPackage.DESIGN__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case DesignPackage.DESIGN__STORIES:
				getStories().clear();
				getStories().addAll((Collection<? extends ValueStory>)newValue);
				return;
			case DesignPackage.DESIGN__FORCES:
				getForces().clear();
				getForces().addAll((Collection<? extends Force>)newValue);
				return;
			case DesignPackage.DESIGN__TOOLS:
				getTools().clear();
				getTools().addAll((Collection<? extends Tool>)newValue);
				return;
			case DesignPackage.DESIGN__ARTIFACTS:
				getArtifacts().clear();
				getArtifacts().addAll((Collection<? extends Artifact>)newValue);
				return;
			case DesignPackage.DESIGN__SIGNS:
				getSigns().clear();
				getSigns().addAll((Collection<? extends CultureSign>)newValue);
				return;
			case DesignPackage.DESIGN__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends Response>)newValue);
				return;
			case DesignPackage.DESIGN__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
				return;
			case DesignPackage.DESIGN__CATALOGUE:
				setCatalogue((DisciplineCatalogue)newValue);
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
			case DesignPackage.DESIGN__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case DesignPackage.DESIGN__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case DesignPackage.DESIGN__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case DesignPackage.DESIGN__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case DesignPackage.DESIGN__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case DesignPackage.DESIGN__GOALS:
				getGoals().clear();
				return;
			case DesignPackage.DESIGN__PERSONS:
				getPersons().clear();
				return;
			case DesignPackage.DESIGN__GROUPS:
				getGroups().clear();
				return;
			case DesignPackage.DESIGN__SPACES:
				getSpaces().clear();
				return;
			case DesignPackage.DESIGN__BOUNDARIES:
				getBoundaries().clear();
				return;
			case DesignPackage.DESIGN__LOOPS:
				getLoops().clear();
				return;
			case DesignPackage.DESIGN__INDICATORS:
				getIndicators().clear();
				return;
			case DesignPackage.DESIGN__STORIES:
				getStories().clear();
				return;
			case DesignPackage.DESIGN__FORCES:
				getForces().clear();
				return;
			case DesignPackage.DESIGN__TOOLS:
				getTools().clear();
				return;
			case DesignPackage.DESIGN__ARTIFACTS:
				getArtifacts().clear();
				return;
			case DesignPackage.DESIGN__SIGNS:
				getSigns().clear();
				return;
			case DesignPackage.DESIGN__RESPONSES:
				getResponses().clear();
				return;
			case DesignPackage.DESIGN__WAIVERS:
				getWaivers().clear();
				return;
			case DesignPackage.DESIGN__CATALOGUE:
				setCatalogue((DisciplineCatalogue)null);
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
			case DesignPackage.DESIGN__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case DesignPackage.DESIGN__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case DesignPackage.DESIGN__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case DesignPackage.DESIGN__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case DesignPackage.DESIGN__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case DesignPackage.DESIGN__GOALS:
				return goals != null && !goals.isEmpty();
			case DesignPackage.DESIGN__PERSONS:
				return persons != null && !persons.isEmpty();
			case DesignPackage.DESIGN__GROUPS:
				return groups != null && !groups.isEmpty();
			case DesignPackage.DESIGN__SPACES:
				return spaces != null && !spaces.isEmpty();
			case DesignPackage.DESIGN__BOUNDARIES:
				return boundaries != null && !boundaries.isEmpty();
			case DesignPackage.DESIGN__LOOPS:
				return loops != null && !loops.isEmpty();
			case DesignPackage.DESIGN__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case DesignPackage.DESIGN__STORIES:
				return stories != null && !stories.isEmpty();
			case DesignPackage.DESIGN__FORCES:
				return forces != null && !forces.isEmpty();
			case DesignPackage.DESIGN__TOOLS:
				return tools != null && !tools.isEmpty();
			case DesignPackage.DESIGN__ARTIFACTS:
				return artifacts != null && !artifacts.isEmpty();
			case DesignPackage.DESIGN__SIGNS:
				return signs != null && !signs.isEmpty();
			case DesignPackage.DESIGN__RESPONSES:
				return responses != null && !responses.isEmpty();
			case DesignPackage.DESIGN__WAIVERS:
				return waivers != null && !waivers.isEmpty();
			case DesignPackage.DESIGN__CATALOGUE:
				return catalogue != null;
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
		result.append(" (version: ");
		result.append(version);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", organization: ");
		result.append(organization);
		result.append(", asOf: ");
		result.append(asOf);
		result.append(", formatVersion: ");
		result.append(formatVersion);
		result.append(')');
		return result.toString();
	}

} //DesignImpl
