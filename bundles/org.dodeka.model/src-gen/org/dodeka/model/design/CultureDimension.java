/**
 */
package org.dodeka.model.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Culture Dimension</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A dimension in which a learning culture shows.
 * <!-- end-model-doc -->
 * @see org.dodeka.model.design.DesignPackage#getCultureDimension()
 * @model
 * @generated
 */
public enum CultureDimension implements Enumerator
{
	/**
	 * The '<em><b>RESPONSIBILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESPONSIBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	RESPONSIBILITY(0, "RESPONSIBILITY", "RESPONSIBILITY"),

	/**
	 * The '<em><b>TIMING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMING_VALUE
	 * @generated
	 * @ordered
	 */
	TIMING(1, "TIMING", "TIMING"),

	/**
	 * The '<em><b>MANAGER ROLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANAGER_ROLE_VALUE
	 * @generated
	 * @ordered
	 */
	MANAGER_ROLE(2, "MANAGER_ROLE", "MANAGER_ROLE"),

	/**
	 * The '<em><b>INITIATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INITIATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INITIATIVE(3, "INITIATIVE", "INITIATIVE"),

	/**
	 * The '<em><b>SHARING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARING_VALUE
	 * @generated
	 * @ordered
	 */
	SHARING(4, "SHARING", "SHARING"),

	/**
	 * The '<em><b>TRUST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUST_VALUE
	 * @generated
	 * @ordered
	 */
	TRUST(5, "TRUST", "TRUST"),

	/**
	 * The '<em><b>RESULTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESULTS_VALUE
	 * @generated
	 * @ordered
	 */
	RESULTS(6, "RESULTS", "RESULTS");

	/**
	 * The '<em><b>RESPONSIBILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESPONSIBILITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESPONSIBILITY_VALUE = 0;

	/**
	 * The '<em><b>TIMING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TIMING_VALUE = 1;

	/**
	 * The '<em><b>MANAGER ROLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANAGER_ROLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MANAGER_ROLE_VALUE = 2;

	/**
	 * The '<em><b>INITIATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INITIATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INITIATIVE_VALUE = 3;

	/**
	 * The '<em><b>SHARING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHARING_VALUE = 4;

	/**
	 * The '<em><b>TRUST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRUST_VALUE = 5;

	/**
	 * The '<em><b>RESULTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESULTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESULTS_VALUE = 6;

	/**
	 * An array of all the '<em><b>Culture Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CultureDimension[] VALUES_ARRAY =
		new CultureDimension[]
		{
			RESPONSIBILITY,
			TIMING,
			MANAGER_ROLE,
			INITIATIVE,
			SHARING,
			TRUST,
			RESULTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Culture Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CultureDimension> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Culture Dimension</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CultureDimension get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CultureDimension result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Culture Dimension</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CultureDimension getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CultureDimension result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Culture Dimension</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CultureDimension get(int value)
	{
		switch (value)
		{
			case RESPONSIBILITY_VALUE: return RESPONSIBILITY;
			case TIMING_VALUE: return TIMING;
			case MANAGER_ROLE_VALUE: return MANAGER_ROLE;
			case INITIATIVE_VALUE: return INITIATIVE;
			case SHARING_VALUE: return SHARING;
			case TRUST_VALUE: return TRUST;
			case RESULTS_VALUE: return RESULTS;
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
	private CultureDimension(int value, String name, String literal)
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
	
} //CultureDimension
