/**
 */
package org.dodeka.model.catalogue.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;

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
 * An implementation of the model object '<em><b>Discipline Catalogue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl#getDisciplines <em>Disciplines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisciplineCatalogueImpl extends ElementImpl implements DisciplineCatalogue
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
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected LocalDate published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDisciplines() <em>Disciplines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisciplines()
	 * @generated
	 * @ordered
	 */
	protected EList<Discipline> disciplines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisciplineCatalogueImpl()
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
		return CataloguePackage.Literals.DISCIPLINE_CATALOGUE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISCIPLINE_CATALOGUE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublished()
	{
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(LocalDate newPublished)
	{
		LocalDate oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISCIPLINE_CATALOGUE__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin()
	{
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin)
	{
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISCIPLINE_CATALOGUE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Discipline> getDisciplines()
	{
		if (disciplines == null)
		{
			disciplines = new EObjectContainmentEList<Discipline>(Discipline.class, this, CataloguePackage.DISCIPLINE_CATALOGUE__DISCIPLINES);
		}
		return disciplines;
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
			case CataloguePackage.DISCIPLINE_CATALOGUE__DISCIPLINES:
				return ((InternalEList<?>)getDisciplines()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.DISCIPLINE_CATALOGUE__VERSION:
				return getVersion();
			case CataloguePackage.DISCIPLINE_CATALOGUE__PUBLISHED:
				return getPublished();
			case CataloguePackage.DISCIPLINE_CATALOGUE__ORIGIN:
				return getOrigin();
			case CataloguePackage.DISCIPLINE_CATALOGUE__DISCIPLINES:
				return getDisciplines();
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
			case CataloguePackage.DISCIPLINE_CATALOGUE__VERSION:
				setVersion((String)newValue);
				return;
			case CataloguePackage.DISCIPLINE_CATALOGUE__PUBLISHED:
				setPublished((LocalDate)newValue);
				return;
			case CataloguePackage.DISCIPLINE_CATALOGUE__ORIGIN:
				setOrigin((String)newValue);
				return;
			case CataloguePackage.DISCIPLINE_CATALOGUE__DISCIPLINES:
				getDisciplines().clear();
				getDisciplines().addAll((Collection<? extends Discipline>)newValue);
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
			case CataloguePackage.DISCIPLINE_CATALOGUE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CataloguePackage.DISCIPLINE_CATALOGUE__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case CataloguePackage.DISCIPLINE_CATALOGUE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case CataloguePackage.DISCIPLINE_CATALOGUE__DISCIPLINES:
				getDisciplines().clear();
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
			case CataloguePackage.DISCIPLINE_CATALOGUE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CataloguePackage.DISCIPLINE_CATALOGUE__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case CataloguePackage.DISCIPLINE_CATALOGUE__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case CataloguePackage.DISCIPLINE_CATALOGUE__DISCIPLINES:
				return disciplines != null && !disciplines.isEmpty();
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
		result.append(", published: ");
		result.append(published);
		result.append(", origin: ");
		result.append(origin);
		result.append(')');
		return result.toString();
	}

} //DisciplineCatalogueImpl
