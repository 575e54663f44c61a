/**
 */
package org.dodeka.model.design.impl;

import java.time.LocalDate;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getDecides <em>Decides</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getActor <em>Actor</em>}</li>
 *   <li>{@link org.dodeka.model.design.impl.ParticipationImpl#getSuccessor <em>Successor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipationImpl extends ElementImpl implements Participation
{
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final RoleKind ROLE_EDEFAULT = RoleKind.CONVENER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected RoleKind role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Level LEVEL_EDEFAULT = Level.CORE;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected Level level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOURS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Double hoursPerWeek = HOURS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecides() <em>Decides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecides()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DECIDES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecides() <em>Decides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecides()
	 * @generated
	 * @ordered
	 */
	protected Boolean decides = DECIDES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActor() <em>Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActor()
	 * @generated
	 * @ordered
	 */
	protected Actor actor;

	/**
	 * The cached value of the '{@link #getSuccessor() <em>Successor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected Person successor;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipationImpl()
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
		return DesignPackage.Literals.PARTICIPATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleKind getRole()
	{
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(RoleKind newRole)
	{
		RoleKind oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getLevel()
	{
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Level newLevel)
	{
		Level oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHoursPerWeek()
	{
		return hoursPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerWeek(Double newHoursPerWeek)
	{
		Double oldHoursPerWeek = hoursPerWeek;
		hoursPerWeek = newHoursPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__HOURS_PER_WEEK, oldHoursPerWeek, hoursPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDecides()
	{
		return decides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecides(Boolean newDecides)
	{
		Boolean oldDecides = decides;
		decides = newDecides;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__DECIDES, oldDecides, decides));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom()
	{
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom)
	{
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil()
	{
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil)
	{
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getActor()
	{
		return actor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActor(Actor newActor)
	{
		Actor oldActor = actor;
		actor = newActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__ACTOR, oldActor, actor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSuccessor()
	{
		return successor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuccessor(Person newSuccessor)
	{
		Person oldSuccessor = successor;
		successor = newSuccessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DesignPackage.PARTICIPATION__SUCCESSOR, oldSuccessor, successor));
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
			case DesignPackage.PARTICIPATION__ROLE:
				return getRole();
			case DesignPackage.PARTICIPATION__LEVEL:
				return getLevel();
			case DesignPackage.PARTICIPATION__HOURS_PER_WEEK:
				return getHoursPerWeek();
			case DesignPackage.PARTICIPATION__DECIDES:
				return getDecides();
			case DesignPackage.PARTICIPATION__FROM:
				return getFrom();
			case DesignPackage.PARTICIPATION__UNTIL:
				return getUntil();
			case DesignPackage.PARTICIPATION__ACTOR:
				return getActor();
			case DesignPackage.PARTICIPATION__SUCCESSOR:
				return getSuccessor();
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
			case DesignPackage.PARTICIPATION__ROLE:
				setRole((RoleKind)newValue);
				return;
			case DesignPackage.PARTICIPATION__LEVEL:
				setLevel((Level)newValue);
				return;
			case DesignPackage.PARTICIPATION__HOURS_PER_WEEK:
				setHoursPerWeek((Double)newValue);
				return;
			case DesignPackage.PARTICIPATION__DECIDES:
				setDecides((Boolean)newValue);
				return;
			case DesignPackage.PARTICIPATION__FROM:
				setFrom((LocalDate)newValue);
				return;
			case DesignPackage.PARTICIPATION__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case DesignPackage.PARTICIPATION__ACTOR:
				setActor((Actor)newValue);
				return;
			case DesignPackage.PARTICIPATION__SUCCESSOR:
				setSuccessor((Person)newValue);
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
			case DesignPackage.PARTICIPATION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case DesignPackage.PARTICIPATION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case DesignPackage.PARTICIPATION__HOURS_PER_WEEK:
				setHoursPerWeek(HOURS_PER_WEEK_EDEFAULT);
				return;
			case DesignPackage.PARTICIPATION__DECIDES:
				setDecides(DECIDES_EDEFAULT);
				return;
			case DesignPackage.PARTICIPATION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case DesignPackage.PARTICIPATION__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case DesignPackage.PARTICIPATION__ACTOR:
				setActor((Actor)null);
				return;
			case DesignPackage.PARTICIPATION__SUCCESSOR:
				setSuccessor((Person)null);
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
			case DesignPackage.PARTICIPATION__ROLE:
				return role != ROLE_EDEFAULT;
			case DesignPackage.PARTICIPATION__LEVEL:
				return level != LEVEL_EDEFAULT;
			case DesignPackage.PARTICIPATION__HOURS_PER_WEEK:
				return HOURS_PER_WEEK_EDEFAULT == null ? hoursPerWeek != null : !HOURS_PER_WEEK_EDEFAULT.equals(hoursPerWeek);
			case DesignPackage.PARTICIPATION__DECIDES:
				return DECIDES_EDEFAULT == null ? decides != null : !DECIDES_EDEFAULT.equals(decides);
			case DesignPackage.PARTICIPATION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case DesignPackage.PARTICIPATION__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case DesignPackage.PARTICIPATION__ACTOR:
				return actor != null;
			case DesignPackage.PARTICIPATION__SUCCESSOR:
				return successor != null;
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
		result.append(" (role: ");
		result.append(role);
		result.append(", level: ");
		result.append(level);
		result.append(", hoursPerWeek: ");
		result.append(hoursPerWeek);
		result.append(", decides: ");
		result.append(decides);
		result.append(", from: ");
		result.append(from);
		result.append(", until: ");
		result.append(until);
		result.append(')');
		return result.toString();
	}

} //ParticipationImpl
