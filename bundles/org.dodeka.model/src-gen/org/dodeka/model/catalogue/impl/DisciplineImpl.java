/**
 */
package org.dodeka.model.catalogue.impl;

import java.util.Collection;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineGroup;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Discipline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineImpl#getKeyQuestion <em>Key Question</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.dodeka.model.catalogue.impl.DisciplineImpl#getReplaces <em>Replaces</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisciplineImpl extends ElementImpl implements Discipline
{
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final DisciplineGroup GROUP_EDEFAULT = DisciplineGroup.MEANING;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected DisciplineGroup group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyQuestion() <em>Key Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeyQuestion() <em>Key Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyQuestion()
	 * @generated
	 * @ordered
	 */
	protected String keyQuestion = KEY_QUESTION_EDEFAULT;

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
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<CatalogueItem> items;

	/**
	 * The cached value of the '{@link #getReplaces() <em>Replaces</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Discipline> replaces;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisciplineImpl()
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
		return CataloguePackage.Literals.DISCIPLINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode()
	{
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode)
	{
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISCIPLINE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisciplineGroup getGroup()
	{
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(DisciplineGroup newGroup)
	{
		DisciplineGroup oldGroup = group;
		group = newGroup == null ? GROUP_EDEFAULT : newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISCIPLINE__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyQuestion()
	{
		return keyQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyQuestion(String newKeyQuestion)
	{
		String oldKeyQuestion = keyQuestion;
		keyQuestion = newKeyQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISCIPLINE__KEY_QUESTION, oldKeyQuestion, keyQuestion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISCIPLINE__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CatalogueItem> getItems()
	{
		if (items == null)
		{
			items = new EObjectContainmentEList<CatalogueItem>(CatalogueItem.class, this, CataloguePackage.DISCIPLINE__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Discipline> getReplaces()
	{
		if (replaces == null)
		{
			replaces = new EObjectResolvingEList<Discipline>(Discipline.class, this, CataloguePackage.DISCIPLINE__REPLACES);
		}
		return replaces;
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
			case CataloguePackage.DISCIPLINE__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.DISCIPLINE__CODE:
				return getCode();
			case CataloguePackage.DISCIPLINE__GROUP:
				return getGroup();
			case CataloguePackage.DISCIPLINE__KEY_QUESTION:
				return getKeyQuestion();
			case CataloguePackage.DISCIPLINE__PURPOSE:
				return getPurpose();
			case CataloguePackage.DISCIPLINE__ITEMS:
				return getItems();
			case CataloguePackage.DISCIPLINE__REPLACES:
				return getReplaces();
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
			case CataloguePackage.DISCIPLINE__CODE:
				setCode((String)newValue);
				return;
			case CataloguePackage.DISCIPLINE__GROUP:
				setGroup((DisciplineGroup)newValue);
				return;
			case CataloguePackage.DISCIPLINE__KEY_QUESTION:
				setKeyQuestion((String)newValue);
				return;
			case CataloguePackage.DISCIPLINE__PURPOSE:
				setPurpose((String)newValue);
				return;
			case CataloguePackage.DISCIPLINE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends CatalogueItem>)newValue);
				return;
			case CataloguePackage.DISCIPLINE__REPLACES:
				getReplaces().clear();
				getReplaces().addAll((Collection<? extends Discipline>)newValue);
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
			case CataloguePackage.DISCIPLINE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case CataloguePackage.DISCIPLINE__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case CataloguePackage.DISCIPLINE__KEY_QUESTION:
				setKeyQuestion(KEY_QUESTION_EDEFAULT);
				return;
			case CataloguePackage.DISCIPLINE__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case CataloguePackage.DISCIPLINE__ITEMS:
				getItems().clear();
				return;
			case CataloguePackage.DISCIPLINE__REPLACES:
				getReplaces().clear();
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
			case CataloguePackage.DISCIPLINE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case CataloguePackage.DISCIPLINE__GROUP:
				return group != GROUP_EDEFAULT;
			case CataloguePackage.DISCIPLINE__KEY_QUESTION:
				return KEY_QUESTION_EDEFAULT == null ? keyQuestion != null : !KEY_QUESTION_EDEFAULT.equals(keyQuestion);
			case CataloguePackage.DISCIPLINE__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case CataloguePackage.DISCIPLINE__ITEMS:
				return items != null && !items.isEmpty();
			case CataloguePackage.DISCIPLINE__REPLACES:
				return replaces != null && !replaces.isEmpty();
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
		result.append(" (code: ");
		result.append(code);
		result.append(", group: ");
		result.append(group);
		result.append(", keyQuestion: ");
		result.append(keyQuestion);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(')');
		return result.toString();
	}

} //DisciplineImpl
