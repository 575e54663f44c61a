/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Story</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An account of how learning in a space made a difference.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.ValueStory#getStatus <em>Status</em>}</li>
 *   <li>{@link org.dodeka.model.design.ValueStory#getTeller <em>Teller</em>}</li>
 *   <li>{@link org.dodeka.model.design.ValueStory#getSpace <em>Space</em>}</li>
 *   <li>{@link org.dodeka.model.design.ValueStory#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getValueStory()
 * @model
 * @generated
 */
public interface ValueStory extends Element
{
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.StoryStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is hoped for or was told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.dodeka.model.design.StoryStatus
	 * @see #setStatus(StoryStatus)
	 * @see org.dodeka.model.design.DesignPackage#getValueStory_Status()
	 * @model
	 * @generated
	 */
	StoryStatus getStatus();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.ValueStory#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.dodeka.model.design.StoryStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(StoryStatus value);

	/**
	 * Returns the value of the '<em><b>Teller</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who tells it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teller</em>' reference.
	 * @see #setTeller(Actor)
	 * @see org.dodeka.model.design.DesignPackage#getValueStory_Teller()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Actor getTeller();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.ValueStory#getTeller <em>Teller</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Teller</em>' reference.
	 * @see #getTeller()
	 * @generated
	 */
	void setTeller(Actor value);

	/**
	 * Returns the value of the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The space that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space</em>' reference.
	 * @see #setSpace(Space)
	 * @see org.dodeka.model.design.DesignPackage#getValueStory_Space()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Space getSpace();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.ValueStory#getSpace <em>Space</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' reference.
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(Space value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.StoryStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps of the story, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getValueStory_Steps()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<StoryStep> getSteps();

} // ValueStory
