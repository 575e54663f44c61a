/**
 */
package org.dodeka.model.design.impl;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Remedy;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Remedy</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class RemedyImpl extends ElementImpl implements Remedy
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RemedyImpl()
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
		return DesignPackage.Literals.REMEDY;
	}

} //RemedyImpl
