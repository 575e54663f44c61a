/**
 */
package org.dodeka.model.design.impl;

import java.util.Collection;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.LoopKind;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Learning Loop</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.LearningLoopImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.LearningLoopImpl#getMaxDays <em>Max Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.LearningLoopImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.LearningLoopImpl#getAppliedBy <em>Applied By</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.LearningLoopImpl#getReturnTo <em>Return To</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.LearningLoopImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LearningLoopImpl extends ElementImpl implements LearningLoop
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LoopKind KIND_EDEFAULT = LoopKind.IMPROVE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LoopKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxDays() <em>Max Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxDays()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_DAYS_EDEFAULT = 90;

	/**
	 * The cached value of the '{@link #getMaxDays() <em>Max Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxDays()
	 * @generated
	 * @ordered
	 */
	protected int maxDays = MAX_DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Activity source;

	/**
	 * The cached value of the '{@link #getAppliedBy() <em>Applied By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> appliedBy;

	/**
	 * The cached value of the '{@link #getReturnTo() <em>Return To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnTo()
	 * @generated
	 * @ordered
	 */
	protected Activity returnTo;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LearningLoopImpl()
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
		return DesignPackage.Literals.LEARNING_LOOP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LoopKind newKind)
	{
		LoopKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.LEARNING_LOOP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxDays()
	{
		return maxDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxDays(int newMaxDays)
	{
		int oldMaxDays = maxDays;
		maxDays = newMaxDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.LEARNING_LOOP__MAX_DAYS, oldMaxDays, maxDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getSource()
	{
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Activity newSource)
	{
		Activity oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.LEARNING_LOOP__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getAppliedBy()
	{
		if (appliedBy == null)
		{
			appliedBy = new EObjectEList<Group>(Group.class, this, DesignPackage.LEARNING_LOOP__APPLIED_BY);
		}
		return appliedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getReturnTo()
	{
		return returnTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnTo(Activity newReturnTo)
	{
		Activity oldReturnTo = returnTo;
		returnTo = newReturnTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.LEARNING_LOOP__RETURN_TO, oldReturnTo, returnTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getEvidence()
	{
		if (evidence == null)
		{
			evidence = new EObjectEList<Indicator>(Indicator.class, this, DesignPackage.LEARNING_LOOP__EVIDENCE);
		}
		return evidence;
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
			case DesignPackage.LEARNING_LOOP__KIND:
				return getKind();
			case DesignPackage.LEARNING_LOOP__MAX_DAYS:
				return getMaxDays();
			case DesignPackage.LEARNING_LOOP__SOURCE:
				return getSource();
			case DesignPackage.LEARNING_LOOP__APPLIED_BY:
				return getAppliedBy();
			case DesignPackage.LEARNING_LOOP__RETURN_TO:
				return getReturnTo();
			case DesignPackage.LEARNING_LOOP__EVIDENCE:
				return getEvidence();
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
			case DesignPackage.LEARNING_LOOP__KIND:
				setKind((LoopKind)newValue);
				return;
			case DesignPackage.LEARNING_LOOP__MAX_DAYS:
				setMaxDays((Integer)newValue);
				return;
			case DesignPackage.LEARNING_LOOP__SOURCE:
				setSource((Activity)newValue);
				return;
			case DesignPackage.LEARNING_LOOP__APPLIED_BY:
				getAppliedBy().clear();
				getAppliedBy().addAll((Collection<? extends Group>)newValue);
				return;
			case DesignPackage.LEARNING_LOOP__RETURN_TO:
				setReturnTo((Activity)newValue);
				return;
			case DesignPackage.LEARNING_LOOP__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Indicator>)newValue);
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
			case DesignPackage.LEARNING_LOOP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DesignPackage.LEARNING_LOOP__MAX_DAYS:
				setMaxDays(MAX_DAYS_EDEFAULT);
				return;
			case DesignPackage.LEARNING_LOOP__SOURCE:
				setSource((Activity)null);
				return;
			case DesignPackage.LEARNING_LOOP__APPLIED_BY:
				getAppliedBy().clear();
				return;
			case DesignPackage.LEARNING_LOOP__RETURN_TO:
				setReturnTo((Activity)null);
				return;
			case DesignPackage.LEARNING_LOOP__EVIDENCE:
				getEvidence().clear();
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
			case DesignPackage.LEARNING_LOOP__KIND:
				return kind != KIND_EDEFAULT;
			case DesignPackage.LEARNING_LOOP__MAX_DAYS:
				return maxDays != MAX_DAYS_EDEFAULT;
			case DesignPackage.LEARNING_LOOP__SOURCE:
				return source != null;
			case DesignPackage.LEARNING_LOOP__APPLIED_BY:
				return appliedBy != null && !appliedBy.isEmpty();
			case DesignPackage.LEARNING_LOOP__RETURN_TO:
				return returnTo != null;
			case DesignPackage.LEARNING_LOOP__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(", maxDays: ");
		result.append(maxDays);
		result.append(')');
		return result.toString();
	}

} //LearningLoopImpl
