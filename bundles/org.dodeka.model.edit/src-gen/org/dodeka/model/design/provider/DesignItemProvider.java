/**
 */
package org.dodeka.model.design.provider;


import java.util.Collection;
import java.util.List;

import org.dodeka.model.catalogue.provider.ElementItemProvider;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.dodeka.model.design.Design} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DesignItemProvider extends ElementItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DesignItemProvider(AdapterFactory adapterFactory)
	{
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
	{
		if (itemPropertyDescriptors == null)
		{
			super.getPropertyDescriptors(object);

			addVersionPropertyDescriptor(object);
			addPurposePropertyDescriptor(object);
			addOrganizationPropertyDescriptor(object);
			addAsOfPropertyDescriptor(object);
			addFormatVersionPropertyDescriptor(object);
			addCataloguePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Design_version_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Design_version_feature", "_UI_Design_type"),
				 DesignPackage.Literals.DESIGN__VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Purpose feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPurposePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Design_purpose_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Design_purpose_feature", "_UI_Design_type"),
				 DesignPackage.Literals.DESIGN__PURPOSE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Organization feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOrganizationPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Design_organization_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Design_organization_feature", "_UI_Design_type"),
				 DesignPackage.Literals.DESIGN__ORGANIZATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the As Of feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAsOfPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Design_asOf_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Design_asOf_feature", "_UI_Design_type"),
				 DesignPackage.Literals.DESIGN__AS_OF,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Design_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Design_formatVersion_feature", "_UI_Design_type"),
				 DesignPackage.Literals.DESIGN__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Catalogue feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCataloguePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Design_catalogue_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Design_catalogue_feature", "_UI_Design_type"),
				 DesignPackage.Literals.DESIGN__CATALOGUE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
	{
		if (childrenFeatures == null)
		{
			super.getChildrenFeatures(object);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__GOALS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__PERSONS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__GROUPS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__SPACES);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__BOUNDARIES);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__LOOPS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__INDICATORS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__STORIES);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__FORCES);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__TOOLS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__ARTIFACTS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__SIGNS);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__RESPONSES);
			childrenFeatures.add(DesignPackage.Literals.DESIGN__WAIVERS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child)
	{
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Design.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object)
	{
		return overlayImage(object, org.dodeka.model.edit.Icons.of("Design"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage()
	{
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object)
	{
		return org.dodeka.model.Labels.of((org.eclipse.emf.ecore.EObject) object);
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification)
	{
		updateChildren(notification);

		switch (notification.getFeatureID(Design.class))
		{
			case DesignPackage.DESIGN__VERSION:
			case DesignPackage.DESIGN__PURPOSE:
			case DesignPackage.DESIGN__ORGANIZATION:
			case DesignPackage.DESIGN__AS_OF:
			case DesignPackage.DESIGN__FORMAT_VERSION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DesignPackage.DESIGN__GOALS:
			case DesignPackage.DESIGN__PERSONS:
			case DesignPackage.DESIGN__GROUPS:
			case DesignPackage.DESIGN__SPACES:
			case DesignPackage.DESIGN__BOUNDARIES:
			case DesignPackage.DESIGN__LOOPS:
			case DesignPackage.DESIGN__INDICATORS:
			case DesignPackage.DESIGN__STORIES:
			case DesignPackage.DESIGN__FORCES:
			case DesignPackage.DESIGN__TOOLS:
			case DesignPackage.DESIGN__ARTIFACTS:
			case DesignPackage.DESIGN__SIGNS:
			case DesignPackage.DESIGN__RESPONSES:
			case DesignPackage.DESIGN__WAIVERS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
	{
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__GOALS,
				 DesignFactory.eINSTANCE.createGoal()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__PERSONS,
				 DesignFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__GROUPS,
				 DesignFactory.eINSTANCE.createGroup()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__SPACES,
				 DesignFactory.eINSTANCE.createSpace()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__BOUNDARIES,
				 DesignFactory.eINSTANCE.createBoundary()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__LOOPS,
				 DesignFactory.eINSTANCE.createLearningLoop()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__INDICATORS,
				 DesignFactory.eINSTANCE.createIndicator()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__STORIES,
				 DesignFactory.eINSTANCE.createValueStory()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__FORCES,
				 DesignFactory.eINSTANCE.createForce()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__TOOLS,
				 DesignFactory.eINSTANCE.createTool()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__ARTIFACTS,
				 DesignFactory.eINSTANCE.createArtifact()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__SIGNS,
				 DesignFactory.eINSTANCE.createCultureSign()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__RESPONSES,
				 DesignFactory.eINSTANCE.createResponse()));

		newChildDescriptors.add
			(createChildParameter
				(DesignPackage.Literals.DESIGN__WAIVERS,
				 DesignFactory.eINSTANCE.createWaiver()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator()
	{
		return DesignEditPlugin.INSTANCE;
	}

}
