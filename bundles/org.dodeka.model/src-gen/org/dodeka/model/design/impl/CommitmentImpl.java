/**
 */
package org.dodeka.model.design.impl;

import java.time.LocalDate;

import org.dodeka.model.design.AccountabilityKind;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.CommitmentStatus;
import org.dodeka.model.design.DesignPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.CommitmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CommitmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CommitmentImpl#getNegotiated <em>Negotiated</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CommitmentImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CommitmentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CommitmentImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.CommitmentImpl#getTo <em>To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitmentImpl extends RemedyImpl implements Commitment
{
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AccountabilityKind KIND_EDEFAULT = AccountabilityKind.VERTICAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AccountabilityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNegotiated() <em>Negotiated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegotiated()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean NEGOTIATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNegotiated() <em>Negotiated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegotiated()
	 * @generated
	 * @ordered
	 */
	protected Boolean negotiated = NEGOTIATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentStatus STATUS_EDEFAULT = CommitmentStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CommitmentStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Actor from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Actor to;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitmentImpl()
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
		return DesignPackage.Literals.COMMITMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText)
	{
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.COMMITMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccountabilityKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AccountabilityKind newKind)
	{
		AccountabilityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.COMMITMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getNegotiated()
	{
		return negotiated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegotiated(Boolean newNegotiated)
	{
		Boolean oldNegotiated = negotiated;
		negotiated = newNegotiated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.COMMITMENT__NEGOTIATED, oldNegotiated, negotiated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue()
	{
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue)
	{
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.COMMITMENT__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentStatus getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CommitmentStatus newStatus)
	{
		CommitmentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.COMMITMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getFrom()
	{
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Actor newFrom)
	{
		Actor oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.COMMITMENT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getTo()
	{
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Actor newTo)
	{
		Actor oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.COMMITMENT__TO, oldTo, to));
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
			case DesignPackage.COMMITMENT__TEXT:
				return getText();
			case DesignPackage.COMMITMENT__KIND:
				return getKind();
			case DesignPackage.COMMITMENT__NEGOTIATED:
				return getNegotiated();
			case DesignPackage.COMMITMENT__DUE:
				return getDue();
			case DesignPackage.COMMITMENT__STATUS:
				return getStatus();
			case DesignPackage.COMMITMENT__FROM:
				return getFrom();
			case DesignPackage.COMMITMENT__TO:
				return getTo();
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
			case DesignPackage.COMMITMENT__TEXT:
				setText((String)newValue);
				return;
			case DesignPackage.COMMITMENT__KIND:
				setKind((AccountabilityKind)newValue);
				return;
			case DesignPackage.COMMITMENT__NEGOTIATED:
				setNegotiated((Boolean)newValue);
				return;
			case DesignPackage.COMMITMENT__DUE:
				setDue((LocalDate)newValue);
				return;
			case DesignPackage.COMMITMENT__STATUS:
				setStatus((CommitmentStatus)newValue);
				return;
			case DesignPackage.COMMITMENT__FROM:
				setFrom((Actor)newValue);
				return;
			case DesignPackage.COMMITMENT__TO:
				setTo((Actor)newValue);
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
			case DesignPackage.COMMITMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case DesignPackage.COMMITMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DesignPackage.COMMITMENT__NEGOTIATED:
				setNegotiated(NEGOTIATED_EDEFAULT);
				return;
			case DesignPackage.COMMITMENT__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case DesignPackage.COMMITMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case DesignPackage.COMMITMENT__FROM:
				setFrom((Actor)null);
				return;
			case DesignPackage.COMMITMENT__TO:
				setTo((Actor)null);
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
			case DesignPackage.COMMITMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case DesignPackage.COMMITMENT__KIND:
				return kind != KIND_EDEFAULT;
			case DesignPackage.COMMITMENT__NEGOTIATED:
				return NEGOTIATED_EDEFAULT == null ? negotiated != null : !NEGOTIATED_EDEFAULT.equals(negotiated);
			case DesignPackage.COMMITMENT__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case DesignPackage.COMMITMENT__STATUS:
				return status != STATUS_EDEFAULT;
			case DesignPackage.COMMITMENT__FROM:
				return from != null;
			case DesignPackage.COMMITMENT__TO:
				return to != null;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", kind: ");
		result.append(kind);
		result.append(", negotiated: ");
		result.append(negotiated);
		result.append(", due: ");
		result.append(due);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //CommitmentImpl
