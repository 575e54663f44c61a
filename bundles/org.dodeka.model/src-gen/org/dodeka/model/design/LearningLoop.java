/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Learning Loop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way of insight into practice and back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.LearningLoop#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.LearningLoop#getMaxDays <em>Max Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.LearningLoop#getSource <em>Source</em>}</li>
 *   <li>{@link org.dodeka.model.design.LearningLoop#getAppliedBy <em>Applied By</em>}</li>
 *   <li>{@link org.dodeka.model.design.LearningLoop#getReturnTo <em>Return To</em>}</li>
 *   <li>{@link org.dodeka.model.design.LearningLoop#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getLearningLoop()
 * @model
 * @generated
 */
public interface LearningLoop extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.LoopKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it improves or reframes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.LoopKind
	 * @see #setKind(LoopKind)
	 * @see org.dodeka.model.design.DesignPackage#getLearningLoop_Kind()
	 * @model
	 * @generated
	 */
	LoopKind getKind();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.LearningLoop#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.LoopKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LoopKind value);

	/**
	 * Returns the value of the '<em><b>Max Days</b></em>' attribute.
	 * The default value is <code>"90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within how many days the return has to start after the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Days</em>' attribute.
	 * @see #setMaxDays(int)
	 * @see org.dodeka.model.design.DesignPackage#getLearningLoop_MaxDays()
	 * @model default="90"
	 *        annotation="http://www.dodeka.org/range min='0' unit='d'"
	 * @generated
	 */
	int getMaxDays();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.LearningLoop#getMaxDays <em>Max Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Days</em>' attribute.
	 * @see #getMaxDays()
	 * @generated
	 */
	void setMaxDays(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the insight arises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Activity)
	 * @see org.dodeka.model.design.DesignPackage#getLearningLoop_Source()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Activity getSource();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.LearningLoop#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Activity value);

	/**
	 * Returns the value of the '<em><b>Applied By</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who applies it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applied By</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getLearningLoop_AppliedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Group> getAppliedBy();

	/**
	 * Returns the value of the '<em><b>Return To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the experience comes back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Return To</em>' reference.
	 * @see #setReturnTo(Activity)
	 * @see org.dodeka.model.design.DesignPackage#getLearningLoop_ReturnTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Activity getReturnTo();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.LearningLoop#getReturnTo <em>Return To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Return To</em>' reference.
	 * @see #getReturnTo()
	 * @generated
	 */
	void setReturnTo(Activity value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows that the loop works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getLearningLoop_Evidence()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Indicator> getEvidence();

} // LearningLoop
