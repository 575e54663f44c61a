/**
 */
package org.dodeka.model.design.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.CultureDimension;
import org.dodeka.model.design.CultureSign;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Remedy;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Culture Sign</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.CultureSignImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CultureSignImpl#getEspoused <em>Espoused</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CultureSignImpl#getInUse <em>In Use</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CultureSignImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CultureSignImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CultureSignImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CultureSignImpl#getAddressedBy <em>Addressed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CultureSignImpl extends ElementImpl implements CultureSign
{
	/**
	 * The default value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected static final CultureDimension DIMENSION_EDEFAULT = CultureDimension.RESPONSIBILITY;

	/**
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected CultureDimension dimension = DIMENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEspoused() <em>Espoused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEspoused()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ESPOUSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEspoused() <em>Espoused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEspoused()
	 * @generated
	 * @ordered
	 */
	protected Integer espoused = ESPOUSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getInUse() <em>In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUse()
	 * @generated
	 * @ordered
	 */
	protected static final Integer IN_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInUse() <em>In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInUse()
	 * @generated
	 * @ordered
	 */
	protected Integer inUse = IN_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected String evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected Group group;

	/**
	 * The cached value of the '{@link #getAddressedBy() <em>Addressed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Remedy> addressedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CultureSignImpl()
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
		return DesignPackage.Literals.CULTURE_SIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CultureDimension getDimension()
	{
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(CultureDimension newDimension)
	{
		CultureDimension oldDimension = dimension;
		dimension = newDimension == null ? DIMENSION_EDEFAULT : newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CULTURE_SIGN__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getEspoused()
	{
		return espoused;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEspoused(Integer newEspoused)
	{
		Integer oldEspoused = espoused;
		espoused = newEspoused;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CULTURE_SIGN__ESPOUSED, oldEspoused, espoused));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInUse()
	{
		return inUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInUse(Integer newInUse)
	{
		Integer oldInUse = inUse;
		inUse = newInUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CULTURE_SIGN__IN_USE, oldInUse, inUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence()
	{
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence)
	{
		String oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CULTURE_SIGN__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate)
	{
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CULTURE_SIGN__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Group getGroup()
	{
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(Group newGroup)
	{
		Group oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.CULTURE_SIGN__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Remedy> getAddressedBy()
	{
		if (addressedBy == null)
		{
			addressedBy = new EObjectEList<Remedy>(Remedy.class, this, DesignPackage.CULTURE_SIGN__ADDRESSED_BY);
		}
		return addressedBy;
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
			case DesignPackage.CULTURE_SIGN__DIMENSION:
				return getDimension();
			case DesignPackage.CULTURE_SIGN__ESPOUSED:
				return getEspoused();
			case DesignPackage.CULTURE_SIGN__IN_USE:
				return getInUse();
			case DesignPackage.CULTURE_SIGN__EVIDENCE:
				return getEvidence();
			case DesignPackage.CULTURE_SIGN__DATE:
				return getDate();
			case DesignPackage.CULTURE_SIGN__GROUP:
				return getGroup();
			case DesignPackage.CULTURE_SIGN__ADDRESSED_BY:
				return getAddressedBy();
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
			case DesignPackage.CULTURE_SIGN__DIMENSION:
				setDimension((CultureDimension)newValue);
				return;
			case DesignPackage.CULTURE_SIGN__ESPOUSED:
				setEspoused((Integer)newValue);
				return;
			case DesignPackage.CULTURE_SIGN__IN_USE:
				setInUse((Integer)newValue);
				return;
			case DesignPackage.CULTURE_SIGN__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case DesignPackage.CULTURE_SIGN__DATE:
				setDate((LocalDate)newValue);
				return;
			case DesignPackage.CULTURE_SIGN__GROUP:
				setGroup((Group)newValue);
				return;
			case DesignPackage.CULTURE_SIGN__ADDRESSED_BY:
				getAddressedBy().clear();
				getAddressedBy().addAll((Collection<? extends Remedy>)newValue);
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
			case DesignPackage.CULTURE_SIGN__DIMENSION:
				setDimension(DIMENSION_EDEFAULT);
				return;
			case DesignPackage.CULTURE_SIGN__ESPOUSED:
				setEspoused(ESPOUSED_EDEFAULT);
				return;
			case DesignPackage.CULTURE_SIGN__IN_USE:
				setInUse(IN_USE_EDEFAULT);
				return;
			case DesignPackage.CULTURE_SIGN__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case DesignPackage.CULTURE_SIGN__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DesignPackage.CULTURE_SIGN__GROUP:
				setGroup((Group)null);
				return;
			case DesignPackage.CULTURE_SIGN__ADDRESSED_BY:
				getAddressedBy().clear();
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
			case DesignPackage.CULTURE_SIGN__DIMENSION:
				return dimension != DIMENSION_EDEFAULT;
			case DesignPackage.CULTURE_SIGN__ESPOUSED:
				return ESPOUSED_EDEFAULT == null ? espoused != null : !ESPOUSED_EDEFAULT.equals(espoused);
			case DesignPackage.CULTURE_SIGN__IN_USE:
				return IN_USE_EDEFAULT == null ? inUse != null : !IN_USE_EDEFAULT.equals(inUse);
			case DesignPackage.CULTURE_SIGN__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case DesignPackage.CULTURE_SIGN__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DesignPackage.CULTURE_SIGN__GROUP:
				return group != null;
			case DesignPackage.CULTURE_SIGN__ADDRESSED_BY:
				return addressedBy != null && !addressedBy.isEmpty();
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
		result.append(" (dimension: ");
		result.append(dimension);
		result.append(", espoused: ");
		result.append(espoused);
		result.append(", inUse: ");
		result.append(inUse);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //CultureSignImpl
