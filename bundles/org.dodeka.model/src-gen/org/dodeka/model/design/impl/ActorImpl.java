/**
 */
package org.dodeka.model.design.impl;

import org.dodeka.model.catalogue.impl.ElementImpl;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ActorImpl extends ElementImpl implements Actor
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActorImpl()
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
		return DesignPackage.Literals.ACTOR;
	}

} //ActorImpl
