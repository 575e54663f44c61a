/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.CataloguePackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Learning designs: spaces in which people learn together, who takes part and how, what they do, and what comes of it.
 * <!-- end-model-doc -->
 * @see org.dodeka.model.design.DesignFactory
 * @model kind="package"
 * @generated
 */
public interface DesignPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "design";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.dodeka.org/design/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "design";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DesignPackage eINSTANCE = org.dodeka.model.design.impl.DesignPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ActorImpl <em>Actor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ActorImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getActor()
	 * @generated
	 */
	int ACTOR = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The number of structural features of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.SideImpl <em>Side</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.SideImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getSide()
	 * @generated
	 */
	int SIDE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The number of structural features of the '<em>Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIDE_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.RemedyImpl <em>Remedy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.RemedyImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getRemedy()
	 * @generated
	 */
	int REMEDY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The number of structural features of the '<em>Remedy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Remedy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.DesignImpl <em>Design</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.DesignImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getDesign()
	 * @generated
	 */
	int DESIGN = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__VERSION = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__PURPOSE = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__ORGANIZATION = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__AS_OF = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__FORMAT_VERSION = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__GOALS = CataloguePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__PERSONS = CataloguePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__GROUPS = CataloguePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Spaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__SPACES = CataloguePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Boundaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__BOUNDARIES = CataloguePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Loops</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__LOOPS = CataloguePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__INDICATORS = CataloguePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Stories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__STORIES = CataloguePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Forces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__FORCES = CataloguePackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Tools</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__TOOLS = CataloguePackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Artifacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__ARTIFACTS = CataloguePackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Signs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__SIGNS = CataloguePackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__RESPONSES = CataloguePackage.ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__WAIVERS = CataloguePackage.ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Catalogue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__CATALOGUE = CataloguePackage.ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.GoalImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STATEMENT = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__SCALE = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__HORIZON = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__OWNER = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Spaces</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__SPACES = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.PersonImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTES = ACTOR__NOTES;

	/**
	 * The feature id for the '<em><b>Formal Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FORMAL_AUTHORITY = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__HOURS_PER_WEEK = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__MANAGER = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GROUPS = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = ACTOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.GroupImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ID = ACTOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NOTES = ACTOR__NOTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__SIZE = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stake</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__STAKE = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__INFLUENCE = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__MEMBERS = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = ACTOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.SpaceImpl <em>Space</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.SpaceImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getSpace()
	 * @generated
	 */
	int SPACE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__ID = SIDE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__NAME = SIDE__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__NOTES = SIDE__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__KIND = SIDE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__DOMAIN = SIDE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Difference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__DIFFERENCE = SIDE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__UNCERTAINTY = SIDE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__SCALE = SIDE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__STAGE = SIDE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__START = SIDE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__END = SIDE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cadence Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__CADENCE_DAYS = SIDE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Safety Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__SAFETY_RULE = SIDE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__PARENT = SIDE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Children</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__CHILDREN = SIDE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__GOALS = SIDE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Tools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__TOOLS = SIDE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__PARTICIPATIONS = SIDE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__ACTIVITIES = SIDE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE__COMMITMENTS = SIDE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Space</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_FEATURE_COUNT = SIDE_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Space</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACE_OPERATION_COUNT = SIDE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ParticipationImpl <em>Participation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ParticipationImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getParticipation()
	 * @generated
	 */
	int PARTICIPATION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ROLE = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__LEVEL = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__HOURS_PER_WEEK = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__DECIDES = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__FROM = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__UNTIL = CataloguePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ACTOR = CataloguePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__SUCCESSOR = CataloguePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ActivityImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = REMEDY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NAME = REMEDY__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NOTES = REMEDY__NOTES;

	/**
	 * The feature id for the '<em><b>Modes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__MODES = REMEDY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Formality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FORMALITY = REMEDY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Initiative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__INITIATIVE = REMEDY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__HOURS = REMEDY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__REPEATS = REMEDY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__START = REMEDY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Practice Issue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PRACTICE_ISSUE = REMEDY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Leads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__LEADS = REMEDY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PARTICIPANTS = REMEDY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__TOOLS = REMEDY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__INPUTS = REMEDY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__OUTPUTS = REMEDY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Follows</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FOLLOWS = REMEDY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FOLLOW_UPS = REMEDY_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = REMEDY_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = REMEDY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.CommitmentImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = REMEDY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NAME = REMEDY__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NOTES = REMEDY__NOTES;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TEXT = REMEDY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__KIND = REMEDY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Negotiated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NEGOTIATED = REMEDY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DUE = REMEDY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__STATUS = REMEDY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__FROM = REMEDY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TO = REMEDY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = REMEDY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_OPERATION_COUNT = REMEDY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.BoundaryImpl <em>Boundary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.BoundaryImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getBoundary()
	 * @generated
	 */
	int BOUNDARY = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__KIND = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__POTENTIAL = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mechanisms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__MECHANISMS = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sides</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__SIDES = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Brokers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__BROKERS = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__OBJECTS = CataloguePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Encounters</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__ENCOUNTERS = CataloguePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.LearningLoopImpl <em>Learning Loop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.LearningLoopImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getLearningLoop()
	 * @generated
	 */
	int LEARNING_LOOP = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__KIND = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__MAX_DAYS = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__SOURCE = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Applied By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__APPLIED_BY = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Return To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__RETURN_TO = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP__EVIDENCE = CataloguePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Learning Loop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Learning Loop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_LOOP_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.IndicatorImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CYCLE = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BETTER = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DATA_SOURCE = CataloguePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EVERY_DAYS = CataloguePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BENEFICIARIES = CataloguePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SPACE = CataloguePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__GOAL = CataloguePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__READINGS = CataloguePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ReadingImpl <em>Reading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ReadingImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getReading()
	 * @generated
	 */
	int READING = 14;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__DATE = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ValueStoryImpl <em>Value Story</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ValueStoryImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getValueStory()
	 * @generated
	 */
	int VALUE_STORY = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY__STATUS = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Teller</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY__TELLER = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Space</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY__SPACE = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY__STEPS = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Value Story</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Value Story</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_STORY_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.StoryStepImpl <em>Story Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.StoryStepImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getStoryStep()
	 * @generated
	 */
	int STORY_STEP = 16;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_STEP__CYCLE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_STEP__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_STEP__INDICATOR = 2;

	/**
	 * The number of structural features of the '<em>Story Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_STEP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Story Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ForceImpl <em>Force</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ForceImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getForce()
	 * @generated
	 */
	int FORCE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE__DIRECTION = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE__STRENGTH = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE__GOAL = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Addressed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE__ADDRESSED_BY = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Force</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Force</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORCE_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ToolImpl <em>Tool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ToolImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getTool()
	 * @generated
	 */
	int TOOL = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__KIND = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__URL = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Accessible To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ACCESSIBLE_TO = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Tool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Tool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ArtifactImpl <em>Artifact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ArtifactImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getArtifact()
	 * @generated
	 */
	int ARTIFACT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__KIND = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Last Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__LAST_REVIEWED = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__REVIEW_EVERY_DAYS = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Steward</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__STEWARD = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Artifact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Artifact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.CultureSignImpl <em>Culture Sign</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.CultureSignImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCultureSign()
	 * @generated
	 */
	int CULTURE_SIGN = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__ID = CataloguePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__NAME = CataloguePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__NOTES = CataloguePackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__DIMENSION = CataloguePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Espoused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__ESPOUSED = CataloguePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__IN_USE = CataloguePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__EVIDENCE = CataloguePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__DATE = CataloguePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__GROUP = CataloguePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Addressed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN__ADDRESSED_BY = CataloguePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Culture Sign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN_FEATURE_COUNT = CataloguePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Culture Sign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_SIGN_OPERATION_COUNT = CataloguePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.ResponseImpl <em>Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.ResponseImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getResponse()
	 * @generated
	 */
	int RESPONSE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__RATING = 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__DATE = 3;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ITEM = 4;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ABOUT = 5;

	/**
	 * The number of structural features of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.impl.WaiverImpl
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ID = 0;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__RULE_ID = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__UNTIL = 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ABOUT = 4;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.RoleKind <em>Role Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.RoleKind
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getRoleKind()
	 * @generated
	 */
	int ROLE_KIND = 23;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Level
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 24;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.SpaceKind <em>Space Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.SpaceKind
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getSpaceKind()
	 * @generated
	 */
	int SPACE_KIND = 25;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Scale <em>Scale</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Scale
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 26;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Stage
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 27;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Mode <em>Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Mode
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getMode()
	 * @generated
	 */
	int MODE = 28;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Formality <em>Formality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Formality
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getFormality()
	 * @generated
	 */
	int FORMALITY = 29;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Initiative <em>Initiative</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Initiative
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getInitiative()
	 * @generated
	 */
	int INITIATIVE = 30;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.AccountabilityKind <em>Accountability Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.AccountabilityKind
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getAccountabilityKind()
	 * @generated
	 */
	int ACCOUNTABILITY_KIND = 31;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.CommitmentStatus <em>Commitment Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.CommitmentStatus
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCommitmentStatus()
	 * @generated
	 */
	int COMMITMENT_STATUS = 32;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.BoundaryKind <em>Boundary Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.BoundaryKind
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getBoundaryKind()
	 * @generated
	 */
	int BOUNDARY_KIND = 33;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Mechanism <em>Mechanism</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Mechanism
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getMechanism()
	 * @generated
	 */
	int MECHANISM = 34;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.LoopKind <em>Loop Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.LoopKind
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getLoopKind()
	 * @generated
	 */
	int LOOP_KIND = 35;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.Better <em>Better</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.Better
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getBetter()
	 * @generated
	 */
	int BETTER = 36;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.ValueCycle <em>Value Cycle</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.ValueCycle
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getValueCycle()
	 * @generated
	 */
	int VALUE_CYCLE = 37;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.StoryStatus <em>Story Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.StoryStatus
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getStoryStatus()
	 * @generated
	 */
	int STORY_STATUS = 38;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.ForceDirection <em>Force Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.ForceDirection
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getForceDirection()
	 * @generated
	 */
	int FORCE_DIRECTION = 39;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.ToolKind <em>Tool Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.ToolKind
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getToolKind()
	 * @generated
	 */
	int TOOL_KIND = 40;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.ArtifactKind <em>Artifact Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.ArtifactKind
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getArtifactKind()
	 * @generated
	 */
	int ARTIFACT_KIND = 41;

	/**
	 * The meta object id for the '{@link org.dodeka.model.design.CultureDimension <em>Culture Dimension</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.design.CultureDimension
	 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCultureDimension()
	 * @generated
	 */
	int CULTURE_DIMENSION = 42;


	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Actor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actor</em>'.
	 * @see org.dodeka.model.design.Actor
	 * @generated
	 */
	EClass getActor();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Side <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Side</em>'.
	 * @see org.dodeka.model.design.Side
	 * @generated
	 */
	EClass getSide();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Remedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remedy</em>'.
	 * @see org.dodeka.model.design.Remedy
	 * @generated
	 */
	EClass getRemedy();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Design <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Design</em>'.
	 * @see org.dodeka.model.design.Design
	 * @generated
	 */
	EClass getDesign();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Design#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.dodeka.model.design.Design#getVersion()
	 * @see #getDesign()
	 * @generated
	 */
	EAttribute getDesign_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Design#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.dodeka.model.design.Design#getPurpose()
	 * @see #getDesign()
	 * @generated
	 */
	EAttribute getDesign_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Design#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see org.dodeka.model.design.Design#getOrganization()
	 * @see #getDesign()
	 * @generated
	 */
	EAttribute getDesign_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Design#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.dodeka.model.design.Design#getAsOf()
	 * @see #getDesign()
	 * @generated
	 */
	EAttribute getDesign_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Design#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.dodeka.model.design.Design#getFormatVersion()
	 * @see #getDesign()
	 * @generated
	 */
	EAttribute getDesign_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.dodeka.model.design.Design#getGoals()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Persons</em>'.
	 * @see org.dodeka.model.design.Design#getPersons()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Persons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.dodeka.model.design.Design#getGroups()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getSpaces <em>Spaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spaces</em>'.
	 * @see org.dodeka.model.design.Design#getSpaces()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Spaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getBoundaries <em>Boundaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boundaries</em>'.
	 * @see org.dodeka.model.design.Design#getBoundaries()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Boundaries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getLoops <em>Loops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Loops</em>'.
	 * @see org.dodeka.model.design.Design#getLoops()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Loops();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.dodeka.model.design.Design#getIndicators()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getStories <em>Stories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stories</em>'.
	 * @see org.dodeka.model.design.Design#getStories()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Stories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getForces <em>Forces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forces</em>'.
	 * @see org.dodeka.model.design.Design#getForces()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Forces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getTools <em>Tools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tools</em>'.
	 * @see org.dodeka.model.design.Design#getTools()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Tools();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getArtifacts <em>Artifacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artifacts</em>'.
	 * @see org.dodeka.model.design.Design#getArtifacts()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Artifacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getSigns <em>Signs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signs</em>'.
	 * @see org.dodeka.model.design.Design#getSigns()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Signs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.dodeka.model.design.Design#getResponses()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Responses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Design#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.dodeka.model.design.Design#getWaivers()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Waivers();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Design#getCatalogue <em>Catalogue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Catalogue</em>'.
	 * @see org.dodeka.model.design.Design#getCatalogue()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Catalogue();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see org.dodeka.model.design.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Goal#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.dodeka.model.design.Goal#getStatement()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Goal#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.dodeka.model.design.Goal#getScale()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Scale();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Goal#getHorizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon</em>'.
	 * @see org.dodeka.model.design.Goal#getHorizon()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Horizon();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Goal#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.dodeka.model.design.Goal#getOwner()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Owner();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Goal#getSpaces <em>Spaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Spaces</em>'.
	 * @see org.dodeka.model.design.Goal#getSpaces()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Spaces();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.dodeka.model.design.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Person#getFormalAuthority <em>Formal Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formal Authority</em>'.
	 * @see org.dodeka.model.design.Person#getFormalAuthority()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FormalAuthority();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Person#getHoursPerWeek <em>Hours Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Week</em>'.
	 * @see org.dodeka.model.design.Person#getHoursPerWeek()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_HoursPerWeek();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Person#getManager <em>Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Manager</em>'.
	 * @see org.dodeka.model.design.Person#getManager()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Manager();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Person#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Groups</em>'.
	 * @see org.dodeka.model.design.Person#getGroups()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Groups();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.dodeka.model.design.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Group#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.dodeka.model.design.Group#getSize()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Group#getStake <em>Stake</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stake</em>'.
	 * @see org.dodeka.model.design.Group#getStake()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Stake();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Group#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.dodeka.model.design.Group#getInfluence()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Influence();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Group#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.dodeka.model.design.Group#getMembers()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Members();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Space <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Space</em>'.
	 * @see org.dodeka.model.design.Space
	 * @generated
	 */
	EClass getSpace();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dodeka.model.design.Space#getKind()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.dodeka.model.design.Space#getDomain()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getDifference <em>Difference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Difference</em>'.
	 * @see org.dodeka.model.design.Space#getDifference()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_Difference();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getUncertainty <em>Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertainty</em>'.
	 * @see org.dodeka.model.design.Space#getUncertainty()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_Uncertainty();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.dodeka.model.design.Space#getScale()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_Scale();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.dodeka.model.design.Space#getStage()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.dodeka.model.design.Space#getStart()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.dodeka.model.design.Space#getEnd()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_End();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getCadenceDays <em>Cadence Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cadence Days</em>'.
	 * @see org.dodeka.model.design.Space#getCadenceDays()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_CadenceDays();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Space#getSafetyRule <em>Safety Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety Rule</em>'.
	 * @see org.dodeka.model.design.Space#getSafetyRule()
	 * @see #getSpace()
	 * @generated
	 */
	EAttribute getSpace_SafetyRule();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Space#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.dodeka.model.design.Space#getParent()
	 * @see #getSpace()
	 * @generated
	 */
	EReference getSpace_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Space#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Children</em>'.
	 * @see org.dodeka.model.design.Space#getChildren()
	 * @see #getSpace()
	 * @generated
	 */
	EReference getSpace_Children();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Space#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.dodeka.model.design.Space#getGoals()
	 * @see #getSpace()
	 * @generated
	 */
	EReference getSpace_Goals();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Space#getTools <em>Tools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Tools</em>'.
	 * @see org.dodeka.model.design.Space#getTools()
	 * @see #getSpace()
	 * @generated
	 */
	EReference getSpace_Tools();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Space#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see org.dodeka.model.design.Space#getParticipations()
	 * @see #getSpace()
	 * @generated
	 */
	EReference getSpace_Participations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Space#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.dodeka.model.design.Space#getActivities()
	 * @see #getSpace()
	 * @generated
	 */
	EReference getSpace_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Space#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.dodeka.model.design.Space#getCommitments()
	 * @see #getSpace()
	 * @generated
	 */
	EReference getSpace_Commitments();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participation</em>'.
	 * @see org.dodeka.model.design.Participation
	 * @generated
	 */
	EClass getParticipation();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Participation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.dodeka.model.design.Participation#getRole()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Participation#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.dodeka.model.design.Participation#getLevel()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Participation#getHoursPerWeek <em>Hours Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Week</em>'.
	 * @see org.dodeka.model.design.Participation#getHoursPerWeek()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_HoursPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Participation#getDecides <em>Decides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decides</em>'.
	 * @see org.dodeka.model.design.Participation#getDecides()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Decides();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Participation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.dodeka.model.design.Participation#getFrom()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_From();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Participation#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.dodeka.model.design.Participation#getUntil()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Until();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Participation#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Actor</em>'.
	 * @see org.dodeka.model.design.Participation#getActor()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Actor();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Participation#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Successor</em>'.
	 * @see org.dodeka.model.design.Participation#getSuccessor()
	 * @see #getParticipation()
	 * @generated
	 */
	EReference getParticipation_Successor();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.dodeka.model.design.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the attribute list '{@link org.dodeka.model.design.Activity#getModes <em>Modes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Modes</em>'.
	 * @see org.dodeka.model.design.Activity#getModes()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Modes();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Activity#getFormality <em>Formality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formality</em>'.
	 * @see org.dodeka.model.design.Activity#getFormality()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Formality();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Activity#getInitiative <em>Initiative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initiative</em>'.
	 * @see org.dodeka.model.design.Activity#getInitiative()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Initiative();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Activity#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.dodeka.model.design.Activity#getHours()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Activity#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeats</em>'.
	 * @see org.dodeka.model.design.Activity#getRepeats()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Repeats();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Activity#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.dodeka.model.design.Activity#getStart()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Activity#getPracticeIssue <em>Practice Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Practice Issue</em>'.
	 * @see org.dodeka.model.design.Activity#getPracticeIssue()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_PracticeIssue();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Activity#getLeads <em>Leads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Leads</em>'.
	 * @see org.dodeka.model.design.Activity#getLeads()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Leads();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Activity#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.dodeka.model.design.Activity#getParticipants()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Participants();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Activity#getTools <em>Tools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Tools</em>'.
	 * @see org.dodeka.model.design.Activity#getTools()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Tools();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Activity#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Inputs</em>'.
	 * @see org.dodeka.model.design.Activity#getInputs()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Inputs();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Activity#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outputs</em>'.
	 * @see org.dodeka.model.design.Activity#getOutputs()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Outputs();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Activity#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Follows</em>'.
	 * @see org.dodeka.model.design.Activity#getFollows()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Follows();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Activity#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Follow Ups</em>'.
	 * @see org.dodeka.model.design.Activity#getFollowUps()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_FollowUps();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.dodeka.model.design.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Commitment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.dodeka.model.design.Commitment#getText()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Commitment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dodeka.model.design.Commitment#getKind()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Commitment#getNegotiated <em>Negotiated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negotiated</em>'.
	 * @see org.dodeka.model.design.Commitment#getNegotiated()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Negotiated();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Commitment#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.dodeka.model.design.Commitment#getDue()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Commitment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.dodeka.model.design.Commitment#getStatus()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Status();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Commitment#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.dodeka.model.design.Commitment#getFrom()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_From();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Commitment#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.dodeka.model.design.Commitment#getTo()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_To();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boundary</em>'.
	 * @see org.dodeka.model.design.Boundary
	 * @generated
	 */
	EClass getBoundary();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Boundary#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dodeka.model.design.Boundary#getKind()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Boundary#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.dodeka.model.design.Boundary#getPotential()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Potential();

	/**
	 * Returns the meta object for the attribute list '{@link org.dodeka.model.design.Boundary#getMechanisms <em>Mechanisms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Mechanisms</em>'.
	 * @see org.dodeka.model.design.Boundary#getMechanisms()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Mechanisms();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Boundary#getSides <em>Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sides</em>'.
	 * @see org.dodeka.model.design.Boundary#getSides()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Sides();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Boundary#getBrokers <em>Brokers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Brokers</em>'.
	 * @see org.dodeka.model.design.Boundary#getBrokers()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Brokers();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Boundary#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Objects</em>'.
	 * @see org.dodeka.model.design.Boundary#getObjects()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Objects();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Boundary#getEncounters <em>Encounters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Encounters</em>'.
	 * @see org.dodeka.model.design.Boundary#getEncounters()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Encounters();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.LearningLoop <em>Learning Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Learning Loop</em>'.
	 * @see org.dodeka.model.design.LearningLoop
	 * @generated
	 */
	EClass getLearningLoop();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.LearningLoop#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dodeka.model.design.LearningLoop#getKind()
	 * @see #getLearningLoop()
	 * @generated
	 */
	EAttribute getLearningLoop_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.LearningLoop#getMaxDays <em>Max Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Days</em>'.
	 * @see org.dodeka.model.design.LearningLoop#getMaxDays()
	 * @see #getLearningLoop()
	 * @generated
	 */
	EAttribute getLearningLoop_MaxDays();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.LearningLoop#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.dodeka.model.design.LearningLoop#getSource()
	 * @see #getLearningLoop()
	 * @generated
	 */
	EReference getLearningLoop_Source();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.LearningLoop#getAppliedBy <em>Applied By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Applied By</em>'.
	 * @see org.dodeka.model.design.LearningLoop#getAppliedBy()
	 * @see #getLearningLoop()
	 * @generated
	 */
	EReference getLearningLoop_AppliedBy();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.LearningLoop#getReturnTo <em>Return To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Return To</em>'.
	 * @see org.dodeka.model.design.LearningLoop#getReturnTo()
	 * @see #getLearningLoop()
	 * @generated
	 */
	EReference getLearningLoop_ReturnTo();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.LearningLoop#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.dodeka.model.design.LearningLoop#getEvidence()
	 * @see #getLearningLoop()
	 * @generated
	 */
	EReference getLearningLoop_Evidence();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.dodeka.model.design.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Indicator#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cycle</em>'.
	 * @see org.dodeka.model.design.Indicator#getCycle()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Cycle();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.dodeka.model.design.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.dodeka.model.design.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.dodeka.model.design.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Indicator#getBetter <em>Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Better</em>'.
	 * @see org.dodeka.model.design.Indicator#getBetter()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Better();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Indicator#getDataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Source</em>'.
	 * @see org.dodeka.model.design.Indicator#getDataSource()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_DataSource();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Indicator#getEveryDays <em>Every Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every Days</em>'.
	 * @see org.dodeka.model.design.Indicator#getEveryDays()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_EveryDays();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Indicator#getBeneficiaries <em>Beneficiaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Beneficiaries</em>'.
	 * @see org.dodeka.model.design.Indicator#getBeneficiaries()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Beneficiaries();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Indicator#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Space</em>'.
	 * @see org.dodeka.model.design.Indicator#getSpace()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Space();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Indicator#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Goal</em>'.
	 * @see org.dodeka.model.design.Indicator#getGoal()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Goal();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.Indicator#getReadings <em>Readings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Readings</em>'.
	 * @see org.dodeka.model.design.Indicator#getReadings()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Readings();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Reading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reading</em>'.
	 * @see org.dodeka.model.design.Reading
	 * @generated
	 */
	EClass getReading();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Reading#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.dodeka.model.design.Reading#getDate()
	 * @see #getReading()
	 * @generated
	 */
	EAttribute getReading_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Reading#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.dodeka.model.design.Reading#getValue()
	 * @see #getReading()
	 * @generated
	 */
	EAttribute getReading_Value();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.ValueStory <em>Value Story</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Story</em>'.
	 * @see org.dodeka.model.design.ValueStory
	 * @generated
	 */
	EClass getValueStory();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.ValueStory#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.dodeka.model.design.ValueStory#getStatus()
	 * @see #getValueStory()
	 * @generated
	 */
	EAttribute getValueStory_Status();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.ValueStory#getTeller <em>Teller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Teller</em>'.
	 * @see org.dodeka.model.design.ValueStory#getTeller()
	 * @see #getValueStory()
	 * @generated
	 */
	EReference getValueStory_Teller();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.ValueStory#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Space</em>'.
	 * @see org.dodeka.model.design.ValueStory#getSpace()
	 * @see #getValueStory()
	 * @generated
	 */
	EReference getValueStory_Space();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.design.ValueStory#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.dodeka.model.design.ValueStory#getSteps()
	 * @see #getValueStory()
	 * @generated
	 */
	EReference getValueStory_Steps();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.StoryStep <em>Story Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Story Step</em>'.
	 * @see org.dodeka.model.design.StoryStep
	 * @generated
	 */
	EClass getStoryStep();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.StoryStep#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cycle</em>'.
	 * @see org.dodeka.model.design.StoryStep#getCycle()
	 * @see #getStoryStep()
	 * @generated
	 */
	EAttribute getStoryStep_Cycle();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.StoryStep#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.dodeka.model.design.StoryStep#getText()
	 * @see #getStoryStep()
	 * @generated
	 */
	EAttribute getStoryStep_Text();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.StoryStep#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.dodeka.model.design.StoryStep#getIndicator()
	 * @see #getStoryStep()
	 * @generated
	 */
	EReference getStoryStep_Indicator();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Force <em>Force</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Force</em>'.
	 * @see org.dodeka.model.design.Force
	 * @generated
	 */
	EClass getForce();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Force#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.dodeka.model.design.Force#getDirection()
	 * @see #getForce()
	 * @generated
	 */
	EAttribute getForce_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Force#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.dodeka.model.design.Force#getStrength()
	 * @see #getForce()
	 * @generated
	 */
	EAttribute getForce_Strength();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Force#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Goal</em>'.
	 * @see org.dodeka.model.design.Force#getGoal()
	 * @see #getForce()
	 * @generated
	 */
	EReference getForce_Goal();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Force#getAddressedBy <em>Addressed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Addressed By</em>'.
	 * @see org.dodeka.model.design.Force#getAddressedBy()
	 * @see #getForce()
	 * @generated
	 */
	EReference getForce_AddressedBy();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Tool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tool</em>'.
	 * @see org.dodeka.model.design.Tool
	 * @generated
	 */
	EClass getTool();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Tool#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dodeka.model.design.Tool#getKind()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Tool#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.dodeka.model.design.Tool#getUrl()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_Url();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.Tool#getAccessibleTo <em>Accessible To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Accessible To</em>'.
	 * @see org.dodeka.model.design.Tool#getAccessibleTo()
	 * @see #getTool()
	 * @generated
	 */
	EReference getTool_AccessibleTo();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact</em>'.
	 * @see org.dodeka.model.design.Artifact
	 * @generated
	 */
	EClass getArtifact();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Artifact#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dodeka.model.design.Artifact#getKind()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Artifact#getLastReviewed <em>Last Reviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Reviewed</em>'.
	 * @see org.dodeka.model.design.Artifact#getLastReviewed()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_LastReviewed();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Artifact#getReviewEveryDays <em>Review Every Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Every Days</em>'.
	 * @see org.dodeka.model.design.Artifact#getReviewEveryDays()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_ReviewEveryDays();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Artifact#getSteward <em>Steward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Steward</em>'.
	 * @see org.dodeka.model.design.Artifact#getSteward()
	 * @see #getArtifact()
	 * @generated
	 */
	EReference getArtifact_Steward();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.CultureSign <em>Culture Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Culture Sign</em>'.
	 * @see org.dodeka.model.design.CultureSign
	 * @generated
	 */
	EClass getCultureSign();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.CultureSign#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.dodeka.model.design.CultureSign#getDimension()
	 * @see #getCultureSign()
	 * @generated
	 */
	EAttribute getCultureSign_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.CultureSign#getEspoused <em>Espoused</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Espoused</em>'.
	 * @see org.dodeka.model.design.CultureSign#getEspoused()
	 * @see #getCultureSign()
	 * @generated
	 */
	EAttribute getCultureSign_Espoused();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.CultureSign#getInUse <em>In Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Use</em>'.
	 * @see org.dodeka.model.design.CultureSign#getInUse()
	 * @see #getCultureSign()
	 * @generated
	 */
	EAttribute getCultureSign_InUse();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.CultureSign#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.dodeka.model.design.CultureSign#getEvidence()
	 * @see #getCultureSign()
	 * @generated
	 */
	EAttribute getCultureSign_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.CultureSign#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.dodeka.model.design.CultureSign#getDate()
	 * @see #getCultureSign()
	 * @generated
	 */
	EAttribute getCultureSign_Date();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.CultureSign#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.dodeka.model.design.CultureSign#getGroup()
	 * @see #getCultureSign()
	 * @generated
	 */
	EReference getCultureSign_Group();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.design.CultureSign#getAddressedBy <em>Addressed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Addressed By</em>'.
	 * @see org.dodeka.model.design.CultureSign#getAddressedBy()
	 * @see #getCultureSign()
	 * @generated
	 */
	EReference getCultureSign_AddressedBy();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response</em>'.
	 * @see org.dodeka.model.design.Response
	 * @generated
	 */
	EClass getResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Response#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.dodeka.model.design.Response#getId()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Response#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.dodeka.model.design.Response#getText()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Response#getRating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rating</em>'.
	 * @see org.dodeka.model.design.Response#getRating()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Rating();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Response#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.dodeka.model.design.Response#getDate()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Date();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Response#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.dodeka.model.design.Response#getItem()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Item();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Response#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see org.dodeka.model.design.Response#getAbout()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_About();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.design.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.dodeka.model.design.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Waiver#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.dodeka.model.design.Waiver#getId()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Waiver#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.dodeka.model.design.Waiver#getRuleId()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.dodeka.model.design.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.design.Waiver#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.dodeka.model.design.Waiver#getUntil()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Until();

	/**
	 * Returns the meta object for the reference '{@link org.dodeka.model.design.Waiver#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see org.dodeka.model.design.Waiver#getAbout()
	 * @see #getWaiver()
	 * @generated
	 */
	EReference getWaiver_About();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.RoleKind <em>Role Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role Kind</em>'.
	 * @see org.dodeka.model.design.RoleKind
	 * @generated
	 */
	EEnum getRoleKind();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.dodeka.model.design.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.SpaceKind <em>Space Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Space Kind</em>'.
	 * @see org.dodeka.model.design.SpaceKind
	 * @generated
	 */
	EEnum getSpaceKind();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scale</em>'.
	 * @see org.dodeka.model.design.Scale
	 * @generated
	 */
	EEnum getScale();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.dodeka.model.design.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Mode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mode</em>'.
	 * @see org.dodeka.model.design.Mode
	 * @generated
	 */
	EEnum getMode();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Formality <em>Formality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Formality</em>'.
	 * @see org.dodeka.model.design.Formality
	 * @generated
	 */
	EEnum getFormality();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Initiative <em>Initiative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Initiative</em>'.
	 * @see org.dodeka.model.design.Initiative
	 * @generated
	 */
	EEnum getInitiative();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.AccountabilityKind <em>Accountability Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Accountability Kind</em>'.
	 * @see org.dodeka.model.design.AccountabilityKind
	 * @generated
	 */
	EEnum getAccountabilityKind();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.CommitmentStatus <em>Commitment Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment Status</em>'.
	 * @see org.dodeka.model.design.CommitmentStatus
	 * @generated
	 */
	EEnum getCommitmentStatus();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.BoundaryKind <em>Boundary Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Boundary Kind</em>'.
	 * @see org.dodeka.model.design.BoundaryKind
	 * @generated
	 */
	EEnum getBoundaryKind();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Mechanism <em>Mechanism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mechanism</em>'.
	 * @see org.dodeka.model.design.Mechanism
	 * @generated
	 */
	EEnum getMechanism();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.LoopKind <em>Loop Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Loop Kind</em>'.
	 * @see org.dodeka.model.design.LoopKind
	 * @generated
	 */
	EEnum getLoopKind();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.Better <em>Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Better</em>'.
	 * @see org.dodeka.model.design.Better
	 * @generated
	 */
	EEnum getBetter();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.ValueCycle <em>Value Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value Cycle</em>'.
	 * @see org.dodeka.model.design.ValueCycle
	 * @generated
	 */
	EEnum getValueCycle();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.StoryStatus <em>Story Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Story Status</em>'.
	 * @see org.dodeka.model.design.StoryStatus
	 * @generated
	 */
	EEnum getStoryStatus();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.ForceDirection <em>Force Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Force Direction</em>'.
	 * @see org.dodeka.model.design.ForceDirection
	 * @generated
	 */
	EEnum getForceDirection();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.ToolKind <em>Tool Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tool Kind</em>'.
	 * @see org.dodeka.model.design.ToolKind
	 * @generated
	 */
	EEnum getToolKind();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.ArtifactKind <em>Artifact Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Artifact Kind</em>'.
	 * @see org.dodeka.model.design.ArtifactKind
	 * @generated
	 */
	EEnum getArtifactKind();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.design.CultureDimension <em>Culture Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Culture Dimension</em>'.
	 * @see org.dodeka.model.design.CultureDimension
	 * @generated
	 */
	EEnum getCultureDimension();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DesignFactory getDesignFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ActorImpl <em>Actor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ActorImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getActor()
		 * @generated
		 */
		EClass ACTOR = eINSTANCE.getActor();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.SideImpl <em>Side</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.SideImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getSide()
		 * @generated
		 */
		EClass SIDE = eINSTANCE.getSide();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.RemedyImpl <em>Remedy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.RemedyImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getRemedy()
		 * @generated
		 */
		EClass REMEDY = eINSTANCE.getRemedy();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.DesignImpl <em>Design</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.DesignImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getDesign()
		 * @generated
		 */
		EClass DESIGN = eINSTANCE.getDesign();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN__VERSION = eINSTANCE.getDesign_Version();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN__PURPOSE = eINSTANCE.getDesign_Purpose();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN__ORGANIZATION = eINSTANCE.getDesign_Organization();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN__AS_OF = eINSTANCE.getDesign_AsOf();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN__FORMAT_VERSION = eINSTANCE.getDesign_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__GOALS = eINSTANCE.getDesign_Goals();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__PERSONS = eINSTANCE.getDesign_Persons();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__GROUPS = eINSTANCE.getDesign_Groups();

		/**
		 * The meta object literal for the '<em><b>Spaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__SPACES = eINSTANCE.getDesign_Spaces();

		/**
		 * The meta object literal for the '<em><b>Boundaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__BOUNDARIES = eINSTANCE.getDesign_Boundaries();

		/**
		 * The meta object literal for the '<em><b>Loops</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__LOOPS = eINSTANCE.getDesign_Loops();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__INDICATORS = eINSTANCE.getDesign_Indicators();

		/**
		 * The meta object literal for the '<em><b>Stories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__STORIES = eINSTANCE.getDesign_Stories();

		/**
		 * The meta object literal for the '<em><b>Forces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__FORCES = eINSTANCE.getDesign_Forces();

		/**
		 * The meta object literal for the '<em><b>Tools</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__TOOLS = eINSTANCE.getDesign_Tools();

		/**
		 * The meta object literal for the '<em><b>Artifacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__ARTIFACTS = eINSTANCE.getDesign_Artifacts();

		/**
		 * The meta object literal for the '<em><b>Signs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__SIGNS = eINSTANCE.getDesign_Signs();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__RESPONSES = eINSTANCE.getDesign_Responses();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__WAIVERS = eINSTANCE.getDesign_Waivers();

		/**
		 * The meta object literal for the '<em><b>Catalogue</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__CATALOGUE = eINSTANCE.getDesign_Catalogue();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.GoalImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__STATEMENT = eINSTANCE.getGoal_Statement();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__SCALE = eINSTANCE.getGoal_Scale();

		/**
		 * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__HORIZON = eINSTANCE.getGoal_Horizon();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__OWNER = eINSTANCE.getGoal_Owner();

		/**
		 * The meta object literal for the '<em><b>Spaces</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__SPACES = eINSTANCE.getGoal_Spaces();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.PersonImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Formal Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FORMAL_AUTHORITY = eINSTANCE.getPerson_FormalAuthority();

		/**
		 * The meta object literal for the '<em><b>Hours Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__HOURS_PER_WEEK = eINSTANCE.getPerson_HoursPerWeek();

		/**
		 * The meta object literal for the '<em><b>Manager</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__MANAGER = eINSTANCE.getPerson_Manager();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__GROUPS = eINSTANCE.getPerson_Groups();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.GroupImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__SIZE = eINSTANCE.getGroup_Size();

		/**
		 * The meta object literal for the '<em><b>Stake</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__STAKE = eINSTANCE.getGroup_Stake();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__INFLUENCE = eINSTANCE.getGroup_Influence();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__MEMBERS = eINSTANCE.getGroup_Members();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.SpaceImpl <em>Space</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.SpaceImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getSpace()
		 * @generated
		 */
		EClass SPACE = eINSTANCE.getSpace();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__KIND = eINSTANCE.getSpace_Kind();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__DOMAIN = eINSTANCE.getSpace_Domain();

		/**
		 * The meta object literal for the '<em><b>Difference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__DIFFERENCE = eINSTANCE.getSpace_Difference();

		/**
		 * The meta object literal for the '<em><b>Uncertainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__UNCERTAINTY = eINSTANCE.getSpace_Uncertainty();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__SCALE = eINSTANCE.getSpace_Scale();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__STAGE = eINSTANCE.getSpace_Stage();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__START = eINSTANCE.getSpace_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__END = eINSTANCE.getSpace_End();

		/**
		 * The meta object literal for the '<em><b>Cadence Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__CADENCE_DAYS = eINSTANCE.getSpace_CadenceDays();

		/**
		 * The meta object literal for the '<em><b>Safety Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACE__SAFETY_RULE = eINSTANCE.getSpace_SafetyRule();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE__PARENT = eINSTANCE.getSpace_Parent();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE__CHILDREN = eINSTANCE.getSpace_Children();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE__GOALS = eINSTANCE.getSpace_Goals();

		/**
		 * The meta object literal for the '<em><b>Tools</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE__TOOLS = eINSTANCE.getSpace_Tools();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE__PARTICIPATIONS = eINSTANCE.getSpace_Participations();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE__ACTIVITIES = eINSTANCE.getSpace_Activities();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPACE__COMMITMENTS = eINSTANCE.getSpace_Commitments();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ParticipationImpl <em>Participation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ParticipationImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getParticipation()
		 * @generated
		 */
		EClass PARTICIPATION = eINSTANCE.getParticipation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__ROLE = eINSTANCE.getParticipation_Role();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__LEVEL = eINSTANCE.getParticipation_Level();

		/**
		 * The meta object literal for the '<em><b>Hours Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__HOURS_PER_WEEK = eINSTANCE.getParticipation_HoursPerWeek();

		/**
		 * The meta object literal for the '<em><b>Decides</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__DECIDES = eINSTANCE.getParticipation_Decides();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__FROM = eINSTANCE.getParticipation_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__UNTIL = eINSTANCE.getParticipation_Until();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__ACTOR = eINSTANCE.getParticipation_Actor();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPATION__SUCCESSOR = eINSTANCE.getParticipation_Successor();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ActivityImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Modes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__MODES = eINSTANCE.getActivity_Modes();

		/**
		 * The meta object literal for the '<em><b>Formality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__FORMALITY = eINSTANCE.getActivity_Formality();

		/**
		 * The meta object literal for the '<em><b>Initiative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__INITIATIVE = eINSTANCE.getActivity_Initiative();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__HOURS = eINSTANCE.getActivity_Hours();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__REPEATS = eINSTANCE.getActivity_Repeats();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__START = eINSTANCE.getActivity_Start();

		/**
		 * The meta object literal for the '<em><b>Practice Issue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PRACTICE_ISSUE = eINSTANCE.getActivity_PracticeIssue();

		/**
		 * The meta object literal for the '<em><b>Leads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__LEADS = eINSTANCE.getActivity_Leads();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__PARTICIPANTS = eINSTANCE.getActivity_Participants();

		/**
		 * The meta object literal for the '<em><b>Tools</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__TOOLS = eINSTANCE.getActivity_Tools();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__INPUTS = eINSTANCE.getActivity_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__OUTPUTS = eINSTANCE.getActivity_Outputs();

		/**
		 * The meta object literal for the '<em><b>Follows</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__FOLLOWS = eINSTANCE.getActivity_Follows();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__FOLLOW_UPS = eINSTANCE.getActivity_FollowUps();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.CommitmentImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__TEXT = eINSTANCE.getCommitment_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__KIND = eINSTANCE.getCommitment_Kind();

		/**
		 * The meta object literal for the '<em><b>Negotiated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__NEGOTIATED = eINSTANCE.getCommitment_Negotiated();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__DUE = eINSTANCE.getCommitment_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__STATUS = eINSTANCE.getCommitment_Status();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__FROM = eINSTANCE.getCommitment_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__TO = eINSTANCE.getCommitment_To();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.BoundaryImpl <em>Boundary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.BoundaryImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getBoundary()
		 * @generated
		 */
		EClass BOUNDARY = eINSTANCE.getBoundary();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__KIND = eINSTANCE.getBoundary_Kind();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__POTENTIAL = eINSTANCE.getBoundary_Potential();

		/**
		 * The meta object literal for the '<em><b>Mechanisms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__MECHANISMS = eINSTANCE.getBoundary_Mechanisms();

		/**
		 * The meta object literal for the '<em><b>Sides</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__SIDES = eINSTANCE.getBoundary_Sides();

		/**
		 * The meta object literal for the '<em><b>Brokers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__BROKERS = eINSTANCE.getBoundary_Brokers();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__OBJECTS = eINSTANCE.getBoundary_Objects();

		/**
		 * The meta object literal for the '<em><b>Encounters</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__ENCOUNTERS = eINSTANCE.getBoundary_Encounters();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.LearningLoopImpl <em>Learning Loop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.LearningLoopImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getLearningLoop()
		 * @generated
		 */
		EClass LEARNING_LOOP = eINSTANCE.getLearningLoop();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEARNING_LOOP__KIND = eINSTANCE.getLearningLoop_Kind();

		/**
		 * The meta object literal for the '<em><b>Max Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEARNING_LOOP__MAX_DAYS = eINSTANCE.getLearningLoop_MaxDays();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEARNING_LOOP__SOURCE = eINSTANCE.getLearningLoop_Source();

		/**
		 * The meta object literal for the '<em><b>Applied By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEARNING_LOOP__APPLIED_BY = eINSTANCE.getLearningLoop_AppliedBy();

		/**
		 * The meta object literal for the '<em><b>Return To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEARNING_LOOP__RETURN_TO = eINSTANCE.getLearningLoop_ReturnTo();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEARNING_LOOP__EVIDENCE = eINSTANCE.getLearningLoop_Evidence();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.IndicatorImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CYCLE = eINSTANCE.getIndicator_Cycle();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BASELINE = eINSTANCE.getIndicator_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Better</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BETTER = eINSTANCE.getIndicator_Better();

		/**
		 * The meta object literal for the '<em><b>Data Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DATA_SOURCE = eINSTANCE.getIndicator_DataSource();

		/**
		 * The meta object literal for the '<em><b>Every Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__EVERY_DAYS = eINSTANCE.getIndicator_EveryDays();

		/**
		 * The meta object literal for the '<em><b>Beneficiaries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__BENEFICIARIES = eINSTANCE.getIndicator_Beneficiaries();

		/**
		 * The meta object literal for the '<em><b>Space</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__SPACE = eINSTANCE.getIndicator_Space();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__GOAL = eINSTANCE.getIndicator_Goal();

		/**
		 * The meta object literal for the '<em><b>Readings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__READINGS = eINSTANCE.getIndicator_Readings();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ReadingImpl <em>Reading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ReadingImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getReading()
		 * @generated
		 */
		EClass READING = eINSTANCE.getReading();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING__DATE = eINSTANCE.getReading_Date();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING__VALUE = eINSTANCE.getReading_Value();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ValueStoryImpl <em>Value Story</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ValueStoryImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getValueStory()
		 * @generated
		 */
		EClass VALUE_STORY = eINSTANCE.getValueStory();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_STORY__STATUS = eINSTANCE.getValueStory_Status();

		/**
		 * The meta object literal for the '<em><b>Teller</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_STORY__TELLER = eINSTANCE.getValueStory_Teller();

		/**
		 * The meta object literal for the '<em><b>Space</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_STORY__SPACE = eINSTANCE.getValueStory_Space();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_STORY__STEPS = eINSTANCE.getValueStory_Steps();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.StoryStepImpl <em>Story Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.StoryStepImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getStoryStep()
		 * @generated
		 */
		EClass STORY_STEP = eINSTANCE.getStoryStep();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_STEP__CYCLE = eINSTANCE.getStoryStep_Cycle();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_STEP__TEXT = eINSTANCE.getStoryStep_Text();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORY_STEP__INDICATOR = eINSTANCE.getStoryStep_Indicator();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ForceImpl <em>Force</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ForceImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getForce()
		 * @generated
		 */
		EClass FORCE = eINSTANCE.getForce();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORCE__DIRECTION = eINSTANCE.getForce_Direction();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORCE__STRENGTH = eINSTANCE.getForce_Strength();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORCE__GOAL = eINSTANCE.getForce_Goal();

		/**
		 * The meta object literal for the '<em><b>Addressed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORCE__ADDRESSED_BY = eINSTANCE.getForce_AddressedBy();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ToolImpl <em>Tool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ToolImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getTool()
		 * @generated
		 */
		EClass TOOL = eINSTANCE.getTool();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__KIND = eINSTANCE.getTool_Kind();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__URL = eINSTANCE.getTool_Url();

		/**
		 * The meta object literal for the '<em><b>Accessible To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOOL__ACCESSIBLE_TO = eINSTANCE.getTool_AccessibleTo();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ArtifactImpl <em>Artifact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ArtifactImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getArtifact()
		 * @generated
		 */
		EClass ARTIFACT = eINSTANCE.getArtifact();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__KIND = eINSTANCE.getArtifact_Kind();

		/**
		 * The meta object literal for the '<em><b>Last Reviewed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__LAST_REVIEWED = eINSTANCE.getArtifact_LastReviewed();

		/**
		 * The meta object literal for the '<em><b>Review Every Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__REVIEW_EVERY_DAYS = eINSTANCE.getArtifact_ReviewEveryDays();

		/**
		 * The meta object literal for the '<em><b>Steward</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTIFACT__STEWARD = eINSTANCE.getArtifact_Steward();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.CultureSignImpl <em>Culture Sign</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.CultureSignImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCultureSign()
		 * @generated
		 */
		EClass CULTURE_SIGN = eINSTANCE.getCultureSign();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CULTURE_SIGN__DIMENSION = eINSTANCE.getCultureSign_Dimension();

		/**
		 * The meta object literal for the '<em><b>Espoused</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CULTURE_SIGN__ESPOUSED = eINSTANCE.getCultureSign_Espoused();

		/**
		 * The meta object literal for the '<em><b>In Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CULTURE_SIGN__IN_USE = eINSTANCE.getCultureSign_InUse();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CULTURE_SIGN__EVIDENCE = eINSTANCE.getCultureSign_Evidence();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CULTURE_SIGN__DATE = eINSTANCE.getCultureSign_Date();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CULTURE_SIGN__GROUP = eINSTANCE.getCultureSign_Group();

		/**
		 * The meta object literal for the '<em><b>Addressed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CULTURE_SIGN__ADDRESSED_BY = eINSTANCE.getCultureSign_AddressedBy();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.ResponseImpl <em>Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.ResponseImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getResponse()
		 * @generated
		 */
		EClass RESPONSE = eINSTANCE.getResponse();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__ID = eINSTANCE.getResponse_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__TEXT = eINSTANCE.getResponse_Text();

		/**
		 * The meta object literal for the '<em><b>Rating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__RATING = eINSTANCE.getResponse_Rating();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__DATE = eINSTANCE.getResponse_Date();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__ITEM = eINSTANCE.getResponse_Item();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__ABOUT = eINSTANCE.getResponse_About();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.impl.WaiverImpl
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__ID = eINSTANCE.getWaiver_Id();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__RULE_ID = eINSTANCE.getWaiver_RuleId();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__UNTIL = eINSTANCE.getWaiver_Until();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAIVER__ABOUT = eINSTANCE.getWaiver_About();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.RoleKind <em>Role Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.RoleKind
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getRoleKind()
		 * @generated
		 */
		EEnum ROLE_KIND = eINSTANCE.getRoleKind();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Level
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.SpaceKind <em>Space Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.SpaceKind
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getSpaceKind()
		 * @generated
		 */
		EEnum SPACE_KIND = eINSTANCE.getSpaceKind();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Scale <em>Scale</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Scale
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getScale()
		 * @generated
		 */
		EEnum SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Stage
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Mode <em>Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Mode
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getMode()
		 * @generated
		 */
		EEnum MODE = eINSTANCE.getMode();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Formality <em>Formality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Formality
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getFormality()
		 * @generated
		 */
		EEnum FORMALITY = eINSTANCE.getFormality();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Initiative <em>Initiative</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Initiative
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getInitiative()
		 * @generated
		 */
		EEnum INITIATIVE = eINSTANCE.getInitiative();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.AccountabilityKind <em>Accountability Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.AccountabilityKind
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getAccountabilityKind()
		 * @generated
		 */
		EEnum ACCOUNTABILITY_KIND = eINSTANCE.getAccountabilityKind();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.CommitmentStatus <em>Commitment Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.CommitmentStatus
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCommitmentStatus()
		 * @generated
		 */
		EEnum COMMITMENT_STATUS = eINSTANCE.getCommitmentStatus();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.BoundaryKind <em>Boundary Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.BoundaryKind
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getBoundaryKind()
		 * @generated
		 */
		EEnum BOUNDARY_KIND = eINSTANCE.getBoundaryKind();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Mechanism <em>Mechanism</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Mechanism
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getMechanism()
		 * @generated
		 */
		EEnum MECHANISM = eINSTANCE.getMechanism();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.LoopKind <em>Loop Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.LoopKind
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getLoopKind()
		 * @generated
		 */
		EEnum LOOP_KIND = eINSTANCE.getLoopKind();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.Better <em>Better</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.Better
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getBetter()
		 * @generated
		 */
		EEnum BETTER = eINSTANCE.getBetter();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.ValueCycle <em>Value Cycle</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.ValueCycle
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getValueCycle()
		 * @generated
		 */
		EEnum VALUE_CYCLE = eINSTANCE.getValueCycle();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.StoryStatus <em>Story Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.StoryStatus
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getStoryStatus()
		 * @generated
		 */
		EEnum STORY_STATUS = eINSTANCE.getStoryStatus();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.ForceDirection <em>Force Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.ForceDirection
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getForceDirection()
		 * @generated
		 */
		EEnum FORCE_DIRECTION = eINSTANCE.getForceDirection();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.ToolKind <em>Tool Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.ToolKind
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getToolKind()
		 * @generated
		 */
		EEnum TOOL_KIND = eINSTANCE.getToolKind();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.ArtifactKind <em>Artifact Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.ArtifactKind
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getArtifactKind()
		 * @generated
		 */
		EEnum ARTIFACT_KIND = eINSTANCE.getArtifactKind();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.design.CultureDimension <em>Culture Dimension</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.design.CultureDimension
		 * @see org.dodeka.model.design.impl.DesignPackageImpl#getCultureDimension()
		 * @generated
		 */
		EEnum CULTURE_DIMENSION = eINSTANCE.getCultureDimension();

	}

} //DesignPackage
