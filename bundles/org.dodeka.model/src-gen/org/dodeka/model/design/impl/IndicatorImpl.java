/**
 */
package org.dodeka.model.design.impl;

import java.util.Collection;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Better;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Reading;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.ValueCycle;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getBetter <em>Better</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getDataSource <em>Data Source</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getEveryDays <em>Every Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getSpace <em>Space</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.IndicatorImpl#getReadings <em>Readings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends ElementImpl implements Indicator
{
	/**
	 * The default value of the '{@link #getCycle() <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycle()
	 * @generated
	 * @ordered
	 */
	protected static final ValueCycle CYCLE_EDEFAULT = ValueCycle.IMMEDIATE;

	/**
	 * The cached value of the '{@link #getCycle() <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycle()
	 * @generated
	 * @ordered
	 */
	protected ValueCycle cycle = CYCLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final Double BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Double baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Double TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Double target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected static final Better BETTER_EDEFAULT = Better.UP;

	/**
	 * The cached value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected Better better = BETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataSource() <em>Data Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataSource()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataSource() <em>Data Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataSource()
	 * @generated
	 * @ordered
	 */
	protected String dataSource = DATA_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEveryDays() <em>Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer EVERY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEveryDays() <em>Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryDays()
	 * @generated
	 * @ordered
	 */
	protected Integer everyDays = EVERY_DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBeneficiaries() <em>Beneficiaries</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiaries()
	 * @generated
	 * @ordered
	 */
	protected EList<Actor> beneficiaries;

	/**
	 * The cached value of the '{@link #getSpace() <em>Space</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected Space space;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected Goal goal;

	/**
	 * The cached value of the '{@link #getReadings() <em>Readings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadings()
	 * @generated
	 * @ordered
	 */
	protected EList<Reading> readings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl()
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
		return DesignPackage.Literals.INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueCycle getCycle()
	{
		return cycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(ValueCycle newCycle)
	{
		ValueCycle oldCycle = cycle;
		cycle = newCycle == null ? CYCLE_EDEFAULT : newCycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__CYCLE, oldCycle, cycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit()
	{
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit)
	{
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBaseline()
	{
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(Double newBaseline)
	{
		Double oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Double newTarget)
	{
		Double oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Better getBetter()
	{
		return better;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBetter(Better newBetter)
	{
		Better oldBetter = better;
		better = newBetter == null ? BETTER_EDEFAULT : newBetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__BETTER, oldBetter, better));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataSource()
	{
		return dataSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataSource(String newDataSource)
	{
		String oldDataSource = dataSource;
		dataSource = newDataSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__DATA_SOURCE, oldDataSource, dataSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getEveryDays()
	{
		return everyDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEveryDays(Integer newEveryDays)
	{
		Integer oldEveryDays = everyDays;
		everyDays = newEveryDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__EVERY_DAYS, oldEveryDays, everyDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Actor> getBeneficiaries()
	{
		if (beneficiaries == null)
		{
			beneficiaries = new EObjectEList<Actor>(Actor.class, this, DesignPackage.INDICATOR__BENEFICIARIES);
		}
		return beneficiaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Space getSpace()
	{
		return space;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpace(Space newSpace)
	{
		Space oldSpace = space;
		space = newSpace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__SPACE, oldSpace, space));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal getGoal()
	{
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(Goal newGoal)
	{
		Goal oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.INDICATOR__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reading> getReadings()
	{
		if (readings == null)
		{
			readings = new EObjectContainmentEList<Reading>(Reading.class, this, DesignPackage.INDICATOR__READINGS);
		}
		return readings;
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
			case DesignPackage.INDICATOR__READINGS:
				return ((InternalEList<?>)getReadings()).basicRemove(otherEnd, msgs);
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
			case DesignPackage.INDICATOR__CYCLE:
				return getCycle();
			case DesignPackage.INDICATOR__UNIT:
				return getUnit();
			case DesignPackage.INDICATOR__BASELINE:
				return getBaseline();
			case DesignPackage.INDICATOR__TARGET:
				return getTarget();
			case DesignPackage.INDICATOR__BETTER:
				return getBetter();
			case DesignPackage.INDICATOR__DATA_SOURCE:
				return getDataSource();
			case DesignPackage.INDICATOR__EVERY_DAYS:
				return getEveryDays();
			case DesignPackage.INDICATOR__BENEFICIARIES:
				return getBeneficiaries();
			case DesignPackage.INDICATOR__SPACE:
				return getSpace();
			case DesignPackage.INDICATOR__GOAL:
				return getGoal();
			case DesignPackage.INDICATOR__READINGS:
				return getReadings();
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
			case DesignPackage.INDICATOR__CYCLE:
				setCycle((ValueCycle)newValue);
				return;
			case DesignPackage.INDICATOR__UNIT:
				setUnit((String)newValue);
				return;
			case DesignPackage.INDICATOR__BASELINE:
				setBaseline((Double)newValue);
				return;
			case DesignPackage.INDICATOR__TARGET:
				setTarget((Double)newValue);
				return;
			case DesignPackage.INDICATOR__BETTER:
				setBetter((Better)newValue);
				return;
			case DesignPackage.INDICATOR__DATA_SOURCE:
				setDataSource((String)newValue);
				return;
			case DesignPackage.INDICATOR__EVERY_DAYS:
				setEveryDays((Integer)newValue);
				return;
			case DesignPackage.INDICATOR__BENEFICIARIES:
				getBeneficiaries().clear();
				getBeneficiaries().addAll((Collection<? extends Actor>)newValue);
				return;
			case DesignPackage.INDICATOR__SPACE:
				setSpace((Space)newValue);
				return;
			case DesignPackage.INDICATOR__GOAL:
				setGoal((Goal)newValue);
				return;
			case DesignPackage.INDICATOR__READINGS:
				getReadings().clear();
				getReadings().addAll((Collection<? extends Reading>)newValue);
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
			case DesignPackage.INDICATOR__CYCLE:
				setCycle(CYCLE_EDEFAULT);
				return;
			case DesignPackage.INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case DesignPackage.INDICATOR__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case DesignPackage.INDICATOR__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case DesignPackage.INDICATOR__BETTER:
				setBetter(BETTER_EDEFAULT);
				return;
			case DesignPackage.INDICATOR__DATA_SOURCE:
				setDataSource(DATA_SOURCE_EDEFAULT);
				return;
			case DesignPackage.INDICATOR__EVERY_DAYS:
				setEveryDays(EVERY_DAYS_EDEFAULT);
				return;
			case DesignPackage.INDICATOR__BENEFICIARIES:
				getBeneficiaries().clear();
				return;
			case DesignPackage.INDICATOR__SPACE:
				setSpace((Space)null);
				return;
			case DesignPackage.INDICATOR__GOAL:
				setGoal((Goal)null);
				return;
			case DesignPackage.INDICATOR__READINGS:
				getReadings().clear();
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
			case DesignPackage.INDICATOR__CYCLE:
				return cycle != CYCLE_EDEFAULT;
			case DesignPackage.INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case DesignPackage.INDICATOR__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case DesignPackage.INDICATOR__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case DesignPackage.INDICATOR__BETTER:
				return better != BETTER_EDEFAULT;
			case DesignPackage.INDICATOR__DATA_SOURCE:
				return DATA_SOURCE_EDEFAULT == null ? dataSource != null : !DATA_SOURCE_EDEFAULT.equals(dataSource);
			case DesignPackage.INDICATOR__EVERY_DAYS:
				return EVERY_DAYS_EDEFAULT == null ? everyDays != null : !EVERY_DAYS_EDEFAULT.equals(everyDays);
			case DesignPackage.INDICATOR__BENEFICIARIES:
				return beneficiaries != null && !beneficiaries.isEmpty();
			case DesignPackage.INDICATOR__SPACE:
				return space != null;
			case DesignPackage.INDICATOR__GOAL:
				return goal != null;
			case DesignPackage.INDICATOR__READINGS:
				return readings != null && !readings.isEmpty();
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
		result.append(" (cycle: ");
		result.append(cycle);
		result.append(", unit: ");
		result.append(unit);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", target: ");
		result.append(target);
		result.append(", better: ");
		result.append(better);
		result.append(", dataSource: ");
		result.append(dataSource);
		result.append(", everyDays: ");
		result.append(everyDays);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
