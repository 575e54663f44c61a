/**
 */
package org.dodeka.model.design.impl;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Side;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Side</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class SideImpl extends ElementImpl implements Side
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SideImpl()
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
		return DesignPackage.Literals.SIDE;
	}

} //SideImpl
