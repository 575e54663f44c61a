/**
 */
package org.dodeka.model.catalogue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
 * The twelve disciplines of social learning leadership as data: what each discipline is for, and the items that guide a design.
 * <!-- end-model-doc -->
 * @see org.dodeka.model.catalogue.CatalogueFactory
 * @model kind="package"
 * @generated
 */
public interface CataloguePackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "catalogue";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.dodeka.org/catalogue/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "catalogue";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CataloguePackage eINSTANCE = org.dodeka.model.catalogue.impl.CataloguePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.dodeka.model.catalogue.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.catalogue.impl.ElementImpl
	 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NOTES = 2;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl <em>Discipline Catalogue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl
	 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDisciplineCatalogue()
	 * @generated
	 */
	int DISCIPLINE_CATALOGUE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE__VERSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE__PUBLISHED = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE__ORIGIN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Disciplines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE__DISCIPLINES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Discipline Catalogue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Discipline Catalogue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_CATALOGUE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.catalogue.impl.DisciplineImpl <em>Discipline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.catalogue.impl.DisciplineImpl
	 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDiscipline()
	 * @generated
	 */
	int DISCIPLINE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__CODE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__GROUP = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Key Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__KEY_QUESTION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__PURPOSE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__ITEMS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE__REPLACES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Discipline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Discipline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCIPLINE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.catalogue.impl.CatalogueItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.catalogue.impl.CatalogueItemImpl
	 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getCatalogueItem()
	 * @generated
	 */
	int CATALOGUE_ITEM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ITEM__KIND = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ITEM__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ITEM_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dodeka.model.catalogue.DisciplineGroup <em>Discipline Group</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.catalogue.DisciplineGroup
	 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDisciplineGroup()
	 * @generated
	 */
	int DISCIPLINE_GROUP = 4;

	/**
	 * The meta object id for the '{@link org.dodeka.model.catalogue.ItemKind <em>Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dodeka.model.catalogue.ItemKind
	 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getItemKind()
	 * @generated
	 */
	int ITEM_KIND = 5;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 6;


	/**
	 * Returns the meta object for class '{@link org.dodeka.model.catalogue.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.dodeka.model.catalogue.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.dodeka.model.catalogue.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.dodeka.model.catalogue.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.Element#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.dodeka.model.catalogue.Element#getNotes()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Notes();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.catalogue.DisciplineCatalogue <em>Discipline Catalogue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Discipline Catalogue</em>'.
	 * @see org.dodeka.model.catalogue.DisciplineCatalogue
	 * @generated
	 */
	EClass getDisciplineCatalogue();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.DisciplineCatalogue#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.dodeka.model.catalogue.DisciplineCatalogue#getVersion()
	 * @see #getDisciplineCatalogue()
	 * @generated
	 */
	EAttribute getDisciplineCatalogue_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.DisciplineCatalogue#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.dodeka.model.catalogue.DisciplineCatalogue#getPublished()
	 * @see #getDisciplineCatalogue()
	 * @generated
	 */
	EAttribute getDisciplineCatalogue_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.DisciplineCatalogue#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.dodeka.model.catalogue.DisciplineCatalogue#getOrigin()
	 * @see #getDisciplineCatalogue()
	 * @generated
	 */
	EAttribute getDisciplineCatalogue_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.catalogue.DisciplineCatalogue#getDisciplines <em>Disciplines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disciplines</em>'.
	 * @see org.dodeka.model.catalogue.DisciplineCatalogue#getDisciplines()
	 * @see #getDisciplineCatalogue()
	 * @generated
	 */
	EReference getDisciplineCatalogue_Disciplines();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.catalogue.Discipline <em>Discipline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Discipline</em>'.
	 * @see org.dodeka.model.catalogue.Discipline
	 * @generated
	 */
	EClass getDiscipline();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.Discipline#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.dodeka.model.catalogue.Discipline#getCode()
	 * @see #getDiscipline()
	 * @generated
	 */
	EAttribute getDiscipline_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.Discipline#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.dodeka.model.catalogue.Discipline#getGroup()
	 * @see #getDiscipline()
	 * @generated
	 */
	EAttribute getDiscipline_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.Discipline#getKeyQuestion <em>Key Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Question</em>'.
	 * @see org.dodeka.model.catalogue.Discipline#getKeyQuestion()
	 * @see #getDiscipline()
	 * @generated
	 */
	EAttribute getDiscipline_KeyQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.Discipline#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.dodeka.model.catalogue.Discipline#getPurpose()
	 * @see #getDiscipline()
	 * @generated
	 */
	EAttribute getDiscipline_Purpose();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dodeka.model.catalogue.Discipline#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.dodeka.model.catalogue.Discipline#getItems()
	 * @see #getDiscipline()
	 * @generated
	 */
	EReference getDiscipline_Items();

	/**
	 * Returns the meta object for the reference list '{@link org.dodeka.model.catalogue.Discipline#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Replaces</em>'.
	 * @see org.dodeka.model.catalogue.Discipline#getReplaces()
	 * @see #getDiscipline()
	 * @generated
	 */
	EReference getDiscipline_Replaces();

	/**
	 * Returns the meta object for class '{@link org.dodeka.model.catalogue.CatalogueItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.dodeka.model.catalogue.CatalogueItem
	 * @generated
	 */
	EClass getCatalogueItem();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.CatalogueItem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.dodeka.model.catalogue.CatalogueItem#getId()
	 * @see #getCatalogueItem()
	 * @generated
	 */
	EAttribute getCatalogueItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.CatalogueItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dodeka.model.catalogue.CatalogueItem#getKind()
	 * @see #getCatalogueItem()
	 * @generated
	 */
	EAttribute getCatalogueItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dodeka.model.catalogue.CatalogueItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.dodeka.model.catalogue.CatalogueItem#getText()
	 * @see #getCatalogueItem()
	 * @generated
	 */
	EAttribute getCatalogueItem_Text();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.catalogue.DisciplineGroup <em>Discipline Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Discipline Group</em>'.
	 * @see org.dodeka.model.catalogue.DisciplineGroup
	 * @generated
	 */
	EEnum getDisciplineGroup();

	/**
	 * Returns the meta object for enum '{@link org.dodeka.model.catalogue.ItemKind <em>Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Kind</em>'.
	 * @see org.dodeka.model.catalogue.ItemKind
	 * @generated
	 */
	EEnum getItemKind();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, written as ISO 8601, for example 2026-06-01. Years 0001 to 9999.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CatalogueFactory getCatalogueFactory();

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
		 * The meta object literal for the '{@link org.dodeka.model.catalogue.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.catalogue.impl.ElementImpl
		 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NOTES = eINSTANCE.getElement_Notes();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl <em>Discipline Catalogue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.catalogue.impl.DisciplineCatalogueImpl
		 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDisciplineCatalogue()
		 * @generated
		 */
		EClass DISCIPLINE_CATALOGUE = eINSTANCE.getDisciplineCatalogue();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_CATALOGUE__VERSION = eINSTANCE.getDisciplineCatalogue_Version();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_CATALOGUE__PUBLISHED = eINSTANCE.getDisciplineCatalogue_Published();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE_CATALOGUE__ORIGIN = eINSTANCE.getDisciplineCatalogue_Origin();

		/**
		 * The meta object literal for the '<em><b>Disciplines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE_CATALOGUE__DISCIPLINES = eINSTANCE.getDisciplineCatalogue_Disciplines();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.catalogue.impl.DisciplineImpl <em>Discipline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.catalogue.impl.DisciplineImpl
		 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDiscipline()
		 * @generated
		 */
		EClass DISCIPLINE = eINSTANCE.getDiscipline();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE__CODE = eINSTANCE.getDiscipline_Code();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE__GROUP = eINSTANCE.getDiscipline_Group();

		/**
		 * The meta object literal for the '<em><b>Key Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE__KEY_QUESTION = eINSTANCE.getDiscipline_KeyQuestion();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCIPLINE__PURPOSE = eINSTANCE.getDiscipline_Purpose();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE__ITEMS = eINSTANCE.getDiscipline_Items();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCIPLINE__REPLACES = eINSTANCE.getDiscipline_Replaces();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.catalogue.impl.CatalogueItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.catalogue.impl.CatalogueItemImpl
		 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getCatalogueItem()
		 * @generated
		 */
		EClass CATALOGUE_ITEM = eINSTANCE.getCatalogueItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ITEM__ID = eINSTANCE.getCatalogueItem_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ITEM__KIND = eINSTANCE.getCatalogueItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ITEM__TEXT = eINSTANCE.getCatalogueItem_Text();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.catalogue.DisciplineGroup <em>Discipline Group</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.catalogue.DisciplineGroup
		 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDisciplineGroup()
		 * @generated
		 */
		EEnum DISCIPLINE_GROUP = eINSTANCE.getDisciplineGroup();

		/**
		 * The meta object literal for the '{@link org.dodeka.model.catalogue.ItemKind <em>Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dodeka.model.catalogue.ItemKind
		 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getItemKind()
		 * @generated
		 */
		EEnum ITEM_KIND = eINSTANCE.getItemKind();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.dodeka.model.catalogue.impl.CataloguePackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //CataloguePackage
