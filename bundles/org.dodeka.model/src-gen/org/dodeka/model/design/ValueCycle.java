/**
 */
package org.dodeka.model.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Value Cycle</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The cycle of value creation to which an effect belongs.
 * <!-- end-model-doc -->
 * @see org.dodeka.model.design.DesignPackage#getValueCycle()
 * @model
 * @generated
 */
public enum ValueCycle implements Enumerator
{
	/**
	 * The '<em><b>IMMEDIATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMMEDIATE_VALUE
	 * @generated
	 * @ordered
	 */
	IMMEDIATE(0, "IMMEDIATE", "IMMEDIATE"),

	/**
	 * The '<em><b>POTENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POTENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	POTENTIAL(1, "POTENTIAL", "POTENTIAL"),

	/**
	 * The '<em><b>APPLIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLIED_VALUE
	 * @generated
	 * @ordered
	 */
	APPLIED(2, "APPLIED", "APPLIED"),

	/**
	 * The '<em><b>REALIZED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REALIZED_VALUE
	 * @generated
	 * @ordered
	 */
	REALIZED(3, "REALIZED", "REALIZED"),

	/**
	 * The '<em><b>TRANSFORMATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFORMATIVE(4, "TRANSFORMATIVE", "TRANSFORMATIVE"),

	/**
	 * The '<em><b>ORIENTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORIENTING_VALUE
	 * @generated
	 * @ordered
	 */
	ORIENTING(5, "ORIENTING", "ORIENTING"),

	/**
	 * The '<em><b>ENABLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENABLING_VALUE
	 * @generated
	 * @ordered
	 */
	ENABLING(6, "ENABLING", "ENABLING"),

	/**
	 * The '<em><b>STRATEGIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRATEGIC_VALUE
	 * @generated
	 * @ordered
	 */
	STRATEGIC(7, "STRATEGIC", "STRATEGIC");

	/**
	 * The '<em><b>IMMEDIATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMMEDIATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IMMEDIATE_VALUE = 0;

	/**
	 * The '<em><b>POTENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POTENTIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POTENTIAL_VALUE = 1;

	/**
	 * The '<em><b>APPLIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLIED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPLIED_VALUE = 2;

	/**
	 * The '<em><b>REALIZED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REALIZED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REALIZED_VALUE = 3;

	/**
	 * The '<em><b>TRANSFORMATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFORMATIVE_VALUE = 4;

	/**
	 * The '<em><b>ORIENTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORIENTING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ORIENTING_VALUE = 5;

	/**
	 * The '<em><b>ENABLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENABLING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENABLING_VALUE = 6;

	/**
	 * The '<em><b>STRATEGIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRATEGIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRATEGIC_VALUE = 7;

	/**
	 * An array of all the '<em><b>Value Cycle</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ValueCycle[] VALUES_ARRAY =
		new ValueCycle[]
		{
			IMMEDIATE,
			POTENTIAL,
			APPLIED,
			REALIZED,
			TRANSFORMATIVE,
			ORIENTING,
			ENABLING,
			STRATEGIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Value Cycle</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ValueCycle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Value Cycle</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ValueCycle get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ValueCycle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Value Cycle</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ValueCycle getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ValueCycle result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Value Cycle</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ValueCycle get(int value)
	{
		switch (value)
		{
			case IMMEDIATE_VALUE: return IMMEDIATE;
			case POTENTIAL_VALUE: return POTENTIAL;
			case APPLIED_VALUE: return APPLIED;
			case REALIZED_VALUE: return REALIZED;
			case TRANSFORMATIVE_VALUE: return TRANSFORMATIVE;
			case ORIENTING_VALUE: return ORIENTING;
			case ENABLING_VALUE: return ENABLING;
			case STRATEGIC_VALUE: return STRATEGIC;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ValueCycle(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //ValueCycle
