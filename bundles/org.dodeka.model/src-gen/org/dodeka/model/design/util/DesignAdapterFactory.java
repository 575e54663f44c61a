/**
 */
package org.dodeka.model.design.util;

import org.dodeka.model.catalogue.Element;

import org.dodeka.model.design.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.dodeka.model.design.DesignPackage
 * @generated
 */
public class DesignAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static DesignPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DesignAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = DesignPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DesignSwitch<Adapter> modelSwitch =
		new DesignSwitch<Adapter>()
		{
			@Override
			public Adapter caseActor(Actor object)
			{
				return createActorAdapter();
			}
			@Override
			public Adapter caseSide(Side object)
			{
				return createSideAdapter();
			}
			@Override
			public Adapter caseRemedy(Remedy object)
			{
				return createRemedyAdapter();
			}
			@Override
			public Adapter caseDesign(Design object)
			{
				return createDesignAdapter();
			}
			@Override
			public Adapter caseGoal(Goal object)
			{
				return createGoalAdapter();
			}
			@Override
			public Adapter casePerson(Person object)
			{
				return createPersonAdapter();
			}
			@Override
			public Adapter caseGroup(Group object)
			{
				return createGroupAdapter();
			}
			@Override
			public Adapter caseSpace(Space object)
			{
				return createSpaceAdapter();
			}
			@Override
			public Adapter caseParticipation(Participation object)
			{
				return createParticipationAdapter();
			}
			@Override
			public Adapter caseActivity(Activity object)
			{
				return createActivityAdapter();
			}
			@Override
			public Adapter caseCommitment(Commitment object)
			{
				return createCommitmentAdapter();
			}
			@Override
			public Adapter caseBoundary(Boundary object)
			{
				return createBoundaryAdapter();
			}
			@Override
			public Adapter caseLearningLoop(LearningLoop object)
			{
				return createLearningLoopAdapter();
			}
			@Override
			public Adapter caseIndicator(Indicator object)
			{
				return createIndicatorAdapter();
			}
			@Override
			public Adapter caseReading(Reading object)
			{
				return createReadingAdapter();
			}
			@Override
			public Adapter caseValueStory(ValueStory object)
			{
				return createValueStoryAdapter();
			}
			@Override
			public Adapter caseStoryStep(StoryStep object)
			{
				return createStoryStepAdapter();
			}
			@Override
			public Adapter caseForce(Force object)
			{
				return createForceAdapter();
			}
			@Override
			public Adapter caseTool(Tool object)
			{
				return createToolAdapter();
			}
			@Override
			public Adapter caseArtifact(Artifact object)
			{
				return createArtifactAdapter();
			}
			@Override
			public Adapter caseCultureSign(CultureSign object)
			{
				return createCultureSignAdapter();
			}
			@Override
			public Adapter caseResponse(Response object)
			{
				return createResponseAdapter();
			}
			@Override
			public Adapter caseWaiver(Waiver object)
			{
				return createWaiverAdapter();
			}
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Actor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Actor
	 * @generated
	 */
	public Adapter createActorAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Side <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Side
	 * @generated
	 */
	public Adapter createSideAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Remedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Remedy
	 * @generated
	 */
	public Adapter createRemedyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Design <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Design
	 * @generated
	 */
	public Adapter createDesignAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Goal
	 * @generated
	 */
	public Adapter createGoalAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Person
	 * @generated
	 */
	public Adapter createPersonAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Group
	 * @generated
	 */
	public Adapter createGroupAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Space <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Space
	 * @generated
	 */
	public Adapter createSpaceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Participation
	 * @generated
	 */
	public Adapter createParticipationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Activity
	 * @generated
	 */
	public Adapter createActivityAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Commitment
	 * @generated
	 */
	public Adapter createCommitmentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Boundary
	 * @generated
	 */
	public Adapter createBoundaryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.LearningLoop <em>Learning Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.LearningLoop
	 * @generated
	 */
	public Adapter createLearningLoopAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Indicator
	 * @generated
	 */
	public Adapter createIndicatorAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Reading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Reading
	 * @generated
	 */
	public Adapter createReadingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.ValueStory <em>Value Story</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.ValueStory
	 * @generated
	 */
	public Adapter createValueStoryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.StoryStep <em>Story Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.StoryStep
	 * @generated
	 */
	public Adapter createStoryStepAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Force <em>Force</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Force
	 * @generated
	 */
	public Adapter createForceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Tool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Tool
	 * @generated
	 */
	public Adapter createToolAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Artifact
	 * @generated
	 */
	public Adapter createArtifactAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.CultureSign <em>Culture Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.CultureSign
	 * @generated
	 */
	public Adapter createCultureSignAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Response
	 * @generated
	 */
	public Adapter createResponseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.design.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.design.Waiver
	 * @generated
	 */
	public Adapter createWaiverAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.dodeka.model.catalogue.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.dodeka.model.catalogue.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //DesignAdapterFactory
