/**
 */
package org.dodeka.model.design;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Story Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a value story.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.StoryStep#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.dodeka.model.design.StoryStep#getText <em>Text</em>}</li>
 *   <li>{@link org.dodeka.model.design.StoryStep#getIndicator <em>Indicator</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getStoryStep()
 * @model
 * @generated
 */
public interface StoryStep extends EObject
{
	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.ValueCycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycle of value of this step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' attribute.
	 * @see org.dodeka.model.design.ValueCycle
	 * @see #setCycle(ValueCycle)
	 * @see org.dodeka.model.design.DesignPackage#getStoryStep_Cycle()
	 * @model required="true"
	 * @generated
	 */
	ValueCycle getCycle();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.StoryStep#getCycle <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' attribute.
	 * @see org.dodeka.model.design.ValueCycle
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(ValueCycle value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.dodeka.model.design.DesignPackage#getStoryStep_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.StoryStep#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicator that backs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see org.dodeka.model.design.DesignPackage#getStoryStep_Indicator()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.StoryStep#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

} // StoryStep
