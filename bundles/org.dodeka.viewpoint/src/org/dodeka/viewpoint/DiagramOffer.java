package org.dodeka.viewpoint;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.description.SpecificationProblem.Severity;
import org.dodeka.viewpoint.description.Viewpoint;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Languages;
import org.dodeka.viewpoint.expression.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * A diagram that an element can have.
 *
 * @param specification where it is described
 * @param viewpoint to which viewpoint it belongs
 * @param diagram how it shows the element
 */
public record DiagramOffer(InstalledSpecification specification, Viewpoint viewpoint, DiagramDescription diagram) {

    /** What identifies the diagram among all specifications. */
    public String id() {
        return specification.id() + "#" + viewpoint.name() + "/" + diagram.name();
    }

    /**
     * What evaluates the expressions of the diagram, with the services of its specification and the types that the model can have.
     *
     * @param element the element that the diagram is about
     * @param problems is told of each expression that fails, once
     */
    public Interpreter interpreter(EObject element, Consumer<SpecificationProblem> problems) {
        Set<EPackage> packages = new LinkedHashSet<>();
        collect(element.eClass().getEPackage(), packages);
        return new Interpreter(Languages.standard(), specification.services(), Types.of(packages),
            failure -> problems.accept(new SpecificationProblem(Severity.ERROR, failure.expression().place(),
                failure.expression().text() + ": " + failure.cause().getMessage())));
    }

    /** A package, and those that it refers to. */
    private static void collect(EPackage one, Collection<EPackage> packages) {
        if (one == null || !packages.add(one)) {
            return;
        }
        for (EClassifier classifier : one.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getESuperTypes().forEach(parent -> collect(parent.getEPackage(), packages));
                for (EReference reference : type.getEReferences()) {
                    collect(reference.getEReferenceType().getEPackage(), packages);
                }
            }
        }
    }
}
