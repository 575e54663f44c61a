/**
 */
package org.dodeka.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Discipline Group</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The four groups of disciplines.
 * <!-- end-model-doc -->
 * @see org.dodeka.model.catalogue.CataloguePackage#getDisciplineGroup()
 * @model
 * @generated
 */
public enum DisciplineGroup implements Enumerator
{
	/**
	 * The '<em><b>MEANING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEANING_VALUE
	 * @generated
	 * @ordered
	 */
	MEANING(0, "MEANING", "MEANING"),

	/**
	 * The '<em><b>PARTICIPATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTICIPATION_VALUE
	 * @generated
	 * @ordered
	 */
	PARTICIPATION(1, "PARTICIPATION", "PARTICIPATION"),

	/**
	 * The '<em><b>MODES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODES_VALUE
	 * @generated
	 * @ordered
	 */
	MODES(2, "MODES", "MODES"),

	/**
	 * The '<em><b>TIME SPACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_SPACE_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_SPACE(3, "TIME_SPACE", "TIME_SPACE");

	/**
	 * The '<em><b>MEANING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEANING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEANING_VALUE = 0;

	/**
	 * The '<em><b>PARTICIPATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTICIPATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTICIPATION_VALUE = 1;

	/**
	 * The '<em><b>MODES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MODES_VALUE = 2;

	/**
	 * The '<em><b>TIME SPACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_SPACE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TIME_SPACE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Discipline Group</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DisciplineGroup[] VALUES_ARRAY =
		new DisciplineGroup[]
		{
			MEANING,
			PARTICIPATION,
			MODES,
			TIME_SPACE,
		};

	/**
	 * A public read-only list of all the '<em><b>Discipline Group</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DisciplineGroup> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Discipline Group</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DisciplineGroup get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DisciplineGroup result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Discipline Group</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DisciplineGroup getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DisciplineGroup result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Discipline Group</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DisciplineGroup get(int value)
	{
		switch (value)
		{
			case MEANING_VALUE: return MEANING;
			case PARTICIPATION_VALUE: return PARTICIPATION;
			case MODES_VALUE: return MODES;
			case TIME_SPACE_VALUE: return TIME_SPACE;
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
	private DisciplineGroup(int value, String name, String literal)
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
	
} //DisciplineGroup
