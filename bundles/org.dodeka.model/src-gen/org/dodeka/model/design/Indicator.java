/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Data about an effect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Indicator#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getTarget <em>Target</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getBetter <em>Better</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getDataSource <em>Data Source</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getEveryDays <em>Every Days</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getSpace <em>Space</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.dodeka.model.design.Indicator#getReadings <em>Readings</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends Element
{
	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.ValueCycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycle of value that it measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' attribute.
	 * @see org.dodeka.model.design.ValueCycle
	 * @see #setCycle(ValueCycle)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Cycle()
	 * @model required="true"
	 * @generated
	 */
	ValueCycle getCycle();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getCycle <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' attribute.
	 * @see org.dodeka.model.design.ValueCycle
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(ValueCycle value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of its values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(Double)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Baseline()
	 * @model
	 * @generated
	 */
	Double getBaseline();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Double value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value aimed at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Double)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Target()
	 * @model
	 * @generated
	 */
	Double getTarget();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Double value);

	/**
	 * Returns the value of the '<em><b>Better</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.Better}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which direction is an improvement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Better</em>' attribute.
	 * @see org.dodeka.model.design.Better
	 * @see #setBetter(Better)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Better()
	 * @model
	 * @generated
	 */
	Better getBetter();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getBetter <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Better</em>' attribute.
	 * @see org.dodeka.model.design.Better
	 * @see #getBetter()
	 * @generated
	 */
	void setBetter(Better value);

	/**
	 * Returns the value of the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the values come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Source</em>' attribute.
	 * @see #setDataSource(String)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_DataSource()
	 * @model
	 * @generated
	 */
	String getDataSource();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getDataSource <em>Data Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Source</em>' attribute.
	 * @see #getDataSource()
	 * @generated
	 */
	void setDataSource(String value);

	/**
	 * Returns the value of the '<em><b>Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days lie between two readings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every Days</em>' attribute.
	 * @see #setEveryDays(Integer)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_EveryDays()
	 * @model annotation="http://www.dodeka.org/range min='1' unit='d'"
	 * @generated
	 */
	Integer getEveryDays();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getEveryDays <em>Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every Days</em>' attribute.
	 * @see #getEveryDays()
	 * @generated
	 */
	void setEveryDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Beneficiaries</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is better off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beneficiaries</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Beneficiaries()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Actor> getBeneficiaries();

	/**
	 * Returns the value of the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The space whose effect is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space</em>' reference.
	 * @see #setSpace(Space)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Space()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Space getSpace();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getSpace <em>Space</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' reference.
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(Space value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal to which it contributes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' reference.
	 * @see #setGoal(Goal)
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Goal()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Goal getGoal();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Indicator#getGoal <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Goal value);

	/**
	 * Returns the value of the '<em><b>Readings</b></em>' containment reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Reading}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values read so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Readings</em>' containment reference list.
	 * @see org.dodeka.model.design.DesignPackage#getIndicator_Readings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Reading> getReadings();

} // Indicator
