/**
 */
package org.dodeka.model.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Role Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What somebody does for a learning space. The first seven are lead roles.
 * <!-- end-model-doc -->
 * @see org.dodeka.model.design.DesignPackage#getRoleKind()
 * @model
 * @generated
 */
public enum RoleKind implements Enumerator
{
	/**
	 * The '<em><b>CONVENER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONVENER_VALUE
	 * @generated
	 * @ordered
	 */
	CONVENER(0, "CONVENER", "CONVENER"),

	/**
	 * The '<em><b>LEADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEADER_VALUE
	 * @generated
	 * @ordered
	 */
	LEADER(1, "LEADER", "LEADER"),

	/**
	 * The '<em><b>SPONSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPONSOR_VALUE
	 * @generated
	 * @ordered
	 */
	SPONSOR(2, "SPONSOR", "SPONSOR"),

	/**
	 * The '<em><b>ENABLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENABLER_VALUE
	 * @generated
	 * @ordered
	 */
	ENABLER(3, "ENABLER", "ENABLER"),

	/**
	 * The '<em><b>BROKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROKER_VALUE
	 * @generated
	 * @ordered
	 */
	BROKER(4, "BROKER", "BROKER"),

	/**
	 * The '<em><b>FACILITATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACILITATOR_VALUE
	 * @generated
	 * @ordered
	 */
	FACILITATOR(5, "FACILITATOR", "FACILITATOR"),

	/**
	 * The '<em><b>COACH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COACH_VALUE
	 * @generated
	 * @ordered
	 */
	COACH(6, "COACH", "COACH"),

	/**
	 * The '<em><b>EXPERT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPERT_VALUE
	 * @generated
	 * @ordered
	 */
	EXPERT(7, "EXPERT", "EXPERT"),

	/**
	 * The '<em><b>REPORTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPORTER_VALUE
	 * @generated
	 * @ordered
	 */
	REPORTER(8, "REPORTER", "REPORTER"),

	/**
	 * The '<em><b>CRITICAL FRIEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRITICAL_FRIEND_VALUE
	 * @generated
	 * @ordered
	 */
	CRITICAL_FRIEND(9, "CRITICAL_FRIEND", "CRITICAL_FRIEND"),

	/**
	 * The '<em><b>MEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	MEMBER(10, "MEMBER", "MEMBER"),

	/**
	 * The '<em><b>NEWCOMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEWCOMER_VALUE
	 * @generated
	 * @ordered
	 */
	NEWCOMER(11, "NEWCOMER", "NEWCOMER");

	/**
	 * The '<em><b>CONVENER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONVENER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONVENER_VALUE = 0;

	/**
	 * The '<em><b>LEADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEADER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEADER_VALUE = 1;

	/**
	 * The '<em><b>SPONSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPONSOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPONSOR_VALUE = 2;

	/**
	 * The '<em><b>ENABLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENABLER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENABLER_VALUE = 3;

	/**
	 * The '<em><b>BROKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BROKER_VALUE = 4;

	/**
	 * The '<em><b>FACILITATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACILITATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FACILITATOR_VALUE = 5;

	/**
	 * The '<em><b>COACH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COACH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COACH_VALUE = 6;

	/**
	 * The '<em><b>EXPERT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPERT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPERT_VALUE = 7;

	/**
	 * The '<em><b>REPORTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPORTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPORTER_VALUE = 8;

	/**
	 * The '<em><b>CRITICAL FRIEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRITICAL_FRIEND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CRITICAL_FRIEND_VALUE = 9;

	/**
	 * The '<em><b>MEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEMBER_VALUE = 10;

	/**
	 * The '<em><b>NEWCOMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEWCOMER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEWCOMER_VALUE = 11;

	/**
	 * An array of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RoleKind[] VALUES_ARRAY =
		new RoleKind[]
		{
			CONVENER,
			LEADER,
			SPONSOR,
			ENABLER,
			BROKER,
			FACILITATOR,
			COACH,
			EXPERT,
			REPORTER,
			CRITICAL_FRIEND,
			MEMBER,
			NEWCOMER,
		};

	/**
	 * A public read-only list of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RoleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RoleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RoleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(int value)
	{
		switch (value)
		{
			case CONVENER_VALUE: return CONVENER;
			case LEADER_VALUE: return LEADER;
			case SPONSOR_VALUE: return SPONSOR;
			case ENABLER_VALUE: return ENABLER;
			case BROKER_VALUE: return BROKER;
			case FACILITATOR_VALUE: return FACILITATOR;
			case COACH_VALUE: return COACH;
			case EXPERT_VALUE: return EXPERT;
			case REPORTER_VALUE: return REPORTER;
			case CRITICAL_FRIEND_VALUE: return CRITICAL_FRIEND;
			case MEMBER_VALUE: return MEMBER;
			case NEWCOMER_VALUE: return NEWCOMER;
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
	private RoleKind(int value, String name, String literal)
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
	
} //RoleKind
