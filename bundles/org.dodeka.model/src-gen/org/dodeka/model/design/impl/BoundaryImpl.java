/**
 */
package org.dodeka.model.design.impl;

import java.util.Collection;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.BoundaryKind;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mechanism;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Side;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Boundary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.BoundaryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.BoundaryImpl#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.BoundaryImpl#getMechanisms <em>Mechanisms</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.BoundaryImpl#getSides <em>Sides</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.BoundaryImpl#getBrokers <em>Brokers</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.BoundaryImpl#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.BoundaryImpl#getEncounters <em>Encounters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoundaryImpl extends ElementImpl implements Boundary
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final BoundaryKind KIND_EDEFAULT = BoundaryKind.FUNCTION;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected BoundaryKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected static final String POTENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected String potential = POTENTIAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMechanisms() <em>Mechanisms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMechanisms()
	 * @generated
	 * @ordered
	 */
	protected EList<Mechanism> mechanisms;

	/**
	 * The cached value of the '{@link #getSides() <em>Sides</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSides()
	 * @generated
	 * @ordered
	 */
	protected EList<Side> sides;

	/**
	 * The cached value of the '{@link #getBrokers() <em>Brokers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrokers()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> brokers;

	/**
	 * The cached value of the '{@link #getObjects() <em>Objects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjects()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> objects;

	/**
	 * The cached value of the '{@link #getEncounters() <em>Encounters</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncounters()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> encounters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BoundaryImpl()
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
		return DesignPackage.Literals.BOUNDARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BoundaryKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(BoundaryKind newKind)
	{
		BoundaryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.BOUNDARY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPotential()
	{
		return potential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotential(String newPotential)
	{
		String oldPotential = potential;
		potential = newPotential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.BOUNDARY__POTENTIAL, oldPotential, potential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mechanism> getMechanisms()
	{
		if (mechanisms == null)
		{
			mechanisms = new EDataTypeUniqueEList<Mechanism>(Mechanism.class, this, DesignPackage.BOUNDARY__MECHANISMS);
		}
		return mechanisms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Side> getSides()
	{
		if (sides == null)
		{
			sides = new EObjectEList<Side>(Side.class, this, DesignPackage.BOUNDARY__SIDES);
		}
		return sides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getBrokers()
	{
		if (brokers == null)
		{
			brokers = new EObjectEList<Person>(Person.class, this, DesignPackage.BOUNDARY__BROKERS);
		}
		return brokers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Artifact> getObjects()
	{
		if (objects == null)
		{
			objects = new EObjectEList<Artifact>(Artifact.class, this, DesignPackage.BOUNDARY__OBJECTS);
		}
		return objects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getEncounters()
	{
		if (encounters == null)
		{
			encounters = new EObjectEList<Activity>(Activity.class, this, DesignPackage.BOUNDARY__ENCOUNTERS);
		}
		return encounters;
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
			case DesignPackage.BOUNDARY__KIND:
				return getKind();
			case DesignPackage.BOUNDARY__POTENTIAL:
				return getPotential();
			case DesignPackage.BOUNDARY__MECHANISMS:
				return getMechanisms();
			case DesignPackage.BOUNDARY__SIDES:
				return getSides();
			case DesignPackage.BOUNDARY__BROKERS:
				return getBrokers();
			case DesignPackage.BOUNDARY__OBJECTS:
				return getObjects();
			case DesignPackage.BOUNDARY__ENCOUNTERS:
				return getEncounters();
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
			case DesignPackage.BOUNDARY__KIND:
				setKind((BoundaryKind)newValue);
				return;
			case DesignPackage.BOUNDARY__POTENTIAL:
				setPotential((String)newValue);
				return;
			case DesignPackage.BOUNDARY__MECHANISMS:
				getMechanisms().clear();
				getMechanisms().addAll((Collection<? extends Mechanism>)newValue);
				return;
			case DesignPackage.BOUNDARY__SIDES:
				getSides().clear();
				getSides().addAll((Collection<? extends Side>)newValue);
				return;
			case DesignPackage.BOUNDARY__BROKERS:
				getBrokers().clear();
				getBrokers().addAll((Collection<? extends Person>)newValue);
				return;
			case DesignPackage.BOUNDARY__OBJECTS:
				getObjects().clear();
				getObjects().addAll((Collection<? extends Artifact>)newValue);
				return;
			case DesignPackage.BOUNDARY__ENCOUNTERS:
				getEncounters().clear();
				getEncounters().addAll((Collection<? extends Activity>)newValue);
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
			case DesignPackage.BOUNDARY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DesignPackage.BOUNDARY__POTENTIAL:
				setPotential(POTENTIAL_EDEFAULT);
				return;
			case DesignPackage.BOUNDARY__MECHANISMS:
				getMechanisms().clear();
				return;
			case DesignPackage.BOUNDARY__SIDES:
				getSides().clear();
				return;
			case DesignPackage.BOUNDARY__BROKERS:
				getBrokers().clear();
				return;
			case DesignPackage.BOUNDARY__OBJECTS:
				getObjects().clear();
				return;
			case DesignPackage.BOUNDARY__ENCOUNTERS:
				getEncounters().clear();
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
			case DesignPackage.BOUNDARY__KIND:
				return kind != KIND_EDEFAULT;
			case DesignPackage.BOUNDARY__POTENTIAL:
				return POTENTIAL_EDEFAULT == null ? potential != null : !POTENTIAL_EDEFAULT.equals(potential);
			case DesignPackage.BOUNDARY__MECHANISMS:
				return mechanisms != null && !mechanisms.isEmpty();
			case DesignPackage.BOUNDARY__SIDES:
				return sides != null && !sides.isEmpty();
			case DesignPackage.BOUNDARY__BROKERS:
				return brokers != null && !brokers.isEmpty();
			case DesignPackage.BOUNDARY__OBJECTS:
				return objects != null && !objects.isEmpty();
			case DesignPackage.BOUNDARY__ENCOUNTERS:
				return encounters != null && !encounters.isEmpty();
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
		result.append(", potential: ");
		result.append(potential);
		result.append(", mechanisms: ");
		result.append(mechanisms);
		result.append(')');
		return result.toString();
	}

} //BoundaryImpl
