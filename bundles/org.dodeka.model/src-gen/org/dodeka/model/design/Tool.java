/**
 */
package org.dodeka.model.design;

import org.dodeka.model.catalogue.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A technology or a place that is used for learning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dodeka.model.design.Tool#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dodeka.model.design.Tool#getUrl <em>Url</em>}</li>
 *   <li>{@link org.dodeka.model.design.Tool#getAccessibleTo <em>Accessible To</em>}</li>
 * </ul>
 *
 * @see org.dodeka.model.design.DesignPackage#getTool()
 * @model
 * @generated
 */
public interface Tool extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dodeka.model.design.ToolKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of tool.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.ToolKind
	 * @see #setKind(ToolKind)
	 * @see org.dodeka.model.design.DesignPackage#getTool_Kind()
	 * @model
	 * @generated
	 */
	ToolKind getKind();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Tool#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dodeka.model.design.ToolKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ToolKind value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.dodeka.model.design.DesignPackage#getTool_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.dodeka.model.design.Tool#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Accessible To</b></em>' reference list.
	 * The list contents are of type {@link org.dodeka.model.design.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups that can use it; everybody, if empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accessible To</em>' reference list.
	 * @see org.dodeka.model.design.DesignPackage#getTool_AccessibleTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Group> getAccessibleTo();

} // Tool
