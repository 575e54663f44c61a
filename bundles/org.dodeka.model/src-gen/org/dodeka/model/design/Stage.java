/**
 */
package org.dodeka.model.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The stage in the life of a learning space. Live are coalescing, maturing and stewardship.
 * <!-- end-model-doc -->
 * @see org.dodeka.model.design.DesignPackage#getStage()
 * @model
 * @generated
 */
public enum Stage implements Enumerator
{
	/**
	 * The '<em><b>POTENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POTENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	POTENTIAL(0, "POTENTIAL", "POTENTIAL"),

	/**
	 * The '<em><b>COALESCING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COALESCING_VALUE
	 * @generated
	 * @ordered
	 */
	COALESCING(1, "COALESCING", "COALESCING"),

	/**
	 * The '<em><b>MATURING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATURING_VALUE
	 * @generated
	 * @ordered
	 */
	MATURING(2, "MATURING", "MATURING"),

	/**
	 * The '<em><b>STEWARDSHIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEWARDSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	STEWARDSHIP(3, "STEWARDSHIP", "STEWARDSHIP"),

	/**
	 * The '<em><b>TRANSFORMATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFORMATION(4, "TRANSFORMATION", "TRANSFORMATION");

	/**
	 * The '<em><b>POTENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POTENTIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POTENTIAL_VALUE = 0;

	/**
	 * The '<em><b>COALESCING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COALESCING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COALESCING_VALUE = 1;

	/**
	 * The '<em><b>MATURING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATURING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MATURING_VALUE = 2;

	/**
	 * The '<em><b>STEWARDSHIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEWARDSHIP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STEWARDSHIP_VALUE = 3;

	/**
	 * The '<em><b>TRANSFORMATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFORMATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFORMATION_VALUE = 4;

	/**
	 * An array of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Stage[] VALUES_ARRAY =
		new Stage[]
		{
			POTENTIAL,
			COALESCING,
			MATURING,
			STEWARDSHIP,
			TRANSFORMATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Stage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Stage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Stage result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(int value)
	{
		switch (value)
		{
			case POTENTIAL_VALUE: return POTENTIAL;
			case COALESCING_VALUE: return COALESCING;
			case MATURING_VALUE: return MATURING;
			case STEWARDSHIP_VALUE: return STEWARDSHIP;
			case TRANSFORMATION_VALUE: return TRANSFORMATION;
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
	private Stage(int value, String name, String literal)
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
	
} //Stage
