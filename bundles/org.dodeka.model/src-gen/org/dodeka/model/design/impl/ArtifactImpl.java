/**
 */
package org.dodeka.model.design.impl;

import java.time.LocalDate;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.ArtifactKind;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Artifact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.ArtifactImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ArtifactImpl#getLastReviewed <em>Last Reviewed</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ArtifactImpl#getReviewEveryDays <em>Review Every Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ArtifactImpl#getSteward <em>Steward</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArtifactImpl extends ElementImpl implements Artifact
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ArtifactKind KIND_EDEFAULT = ArtifactKind.CASE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ArtifactKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastReviewed() <em>Last Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastReviewed()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_REVIEWED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastReviewed() <em>Last Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastReviewed()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastReviewed = LAST_REVIEWED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewEveryDays() <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewEveryDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REVIEW_EVERY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewEveryDays() <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewEveryDays()
	 * @generated
	 * @ordered
	 */
	protected Integer reviewEveryDays = REVIEW_EVERY_DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteward() <em>Steward</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteward()
	 * @generated
	 * @ordered
	 */
	protected Person steward;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArtifactImpl()
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
		return DesignPackage.Literals.ARTIFACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArtifactKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ArtifactKind newKind)
	{
		ArtifactKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ARTIFACT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastReviewed()
	{
		return lastReviewed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastReviewed(LocalDate newLastReviewed)
	{
		LocalDate oldLastReviewed = lastReviewed;
		lastReviewed = newLastReviewed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ARTIFACT__LAST_REVIEWED, oldLastReviewed, lastReviewed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReviewEveryDays()
	{
		return reviewEveryDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewEveryDays(Integer newReviewEveryDays)
	{
		Integer oldReviewEveryDays = reviewEveryDays;
		reviewEveryDays = newReviewEveryDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ARTIFACT__REVIEW_EVERY_DAYS, oldReviewEveryDays, reviewEveryDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSteward()
	{
		return steward;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSteward(Person newSteward)
	{
		Person oldSteward = steward;
		steward = newSteward;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.ARTIFACT__STEWARD, oldSteward, steward));
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
			case DesignPackage.ARTIFACT__KIND:
				return getKind();
			case DesignPackage.ARTIFACT__LAST_REVIEWED:
				return getLastReviewed();
			case DesignPackage.ARTIFACT__REVIEW_EVERY_DAYS:
				return getReviewEveryDays();
			case DesignPackage.ARTIFACT__STEWARD:
				return getSteward();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case DesignPackage.ARTIFACT__KIND:
				setKind((ArtifactKind)newValue);
				return;
			case DesignPackage.ARTIFACT__LAST_REVIEWED:
				setLastReviewed((LocalDate)newValue);
				return;
			case DesignPackage.ARTIFACT__REVIEW_EVERY_DAYS:
				setReviewEveryDays((Integer)newValue);
				return;
			case DesignPackage.ARTIFACT__STEWARD:
				setSteward((Person)newValue);
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
			case DesignPackage.ARTIFACT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DesignPackage.ARTIFACT__LAST_REVIEWED:
				setLastReviewed(LAST_REVIEWED_EDEFAULT);
				return;
			case DesignPackage.ARTIFACT__REVIEW_EVERY_DAYS:
				setReviewEveryDays(REVIEW_EVERY_DAYS_EDEFAULT);
				return;
			case DesignPackage.ARTIFACT__STEWARD:
				setSteward((Person)null);
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
			case DesignPackage.ARTIFACT__KIND:
				return kind != KIND_EDEFAULT;
			case DesignPackage.ARTIFACT__LAST_REVIEWED:
				return LAST_REVIEWED_EDEFAULT == null ? lastReviewed != null : !LAST_REVIEWED_EDEFAULT.equals(lastReviewed);
			case DesignPackage.ARTIFACT__REVIEW_EVERY_DAYS:
				return REVIEW_EVERY_DAYS_EDEFAULT == null ? reviewEveryDays != null : !REVIEW_EVERY_DAYS_EDEFAULT.equals(reviewEveryDays);
			case DesignPackage.ARTIFACT__STEWARD:
				return steward != null;
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
		result.append(", lastReviewed: ");
		result.append(lastReviewed);
		result.append(", reviewEveryDays: ");
		result.append(reviewEveryDays);
		result.append(')');
		return result.toString();
	}

} //ArtifactImpl
