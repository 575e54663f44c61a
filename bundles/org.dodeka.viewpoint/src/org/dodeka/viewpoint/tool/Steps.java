package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.description.ModelOperation;
import org.dodeka.viewpoint.expression.ExpressionException;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Runs the steps of a tool. The first that fails ends them all, by a {@link ToolException}; only conditions may fail, and are false then. */
final class Steps {

    private final Interpreter interpreter;
    private final Interpreter conditions;
    private final Scope scope;
    private final List<EObject> created;
    private final List<ViewRequest> views;

    /**
     * Steps with their variables.
     *
     * @param interpreter one that reports failures
     * @param created takes the new elements
     * @param views takes requests for views
     */
    Steps(Interpreter interpreter, Scope scope, List<EObject> created, List<ViewRequest> views) {
        this.interpreter = interpreter.throwing();
        conditions = interpreter;
        this.scope = scope;
        this.created = created;
        this.views = views;
    }

    /** Runs steps one after the other, on the current element. */
    void run(List<ModelOperation> operations) {
        for (ModelOperation operation : operations) {
            try {
                step(operation);
            } catch (ToolException | OperationCanceledException passed) {
                throw passed;
            } catch (ExpressionException failed) {
                throw new ToolException(operation.place(), failed.getMessage(), failed);
            } catch (RuntimeException failed) {
                String why = failed instanceof IllegalArgumentException && failed.getMessage() != null ? failed.getMessage() : failed.toString();
                throw new ToolException(operation.place(), operation.place() + ": " + why, failed);
            }
        }
    }

    private void step(ModelOperation operation) {
        switch (operation) {
            case ModelOperation.ChangeContext change -> within(change.operations(), interpreter.evaluate(change.browse(), scope));
            case ModelOperation.CreateInstance create -> within(create.operations(), create(create));
            case ModelOperation.SetValue set -> {
                FeatureValues.put(element(), feature(element(), set.featureName()), interpreter.evaluate(set.value(), scope));
                run(set.operations());
            }
            case ModelOperation.Unset unset -> {
                unset(unset);
                run(unset.operations());
            }
            case ModelOperation.MoveElement move -> {
                move(move);
                run(move.operations());
            }
            case ModelOperation.RemoveElement remove -> {
                remove();
                run(remove.operations());
            }
            case ModelOperation.If condition -> {
                if (holds(condition)) {
                    run(condition.operations());
                }
            }
            case ModelOperation.For loop -> repeat(loop);
            case ModelOperation.Let let -> named(let.variable(), interpreter.evaluate(let.value(), scope), let.operations());
            case ModelOperation.Switch choice -> run(choice.cases().stream().filter(this::holds).findFirst().map(ModelOperation.If::operations)
                    .orElse(choice.otherwise()));
            case ModelOperation.CreateView create -> createView(create);
            case ModelOperation.DeleteView delete -> {
                if (!(scope.self() instanceof View view)) {
                    throw new IllegalArgumentException(Messages.noView);
                }
                views.add(new ViewRequest.Delete(view));
                run(delete.operations());
            }
        }
    }

    /** Runs steps on something else, if it is something that steps can run on. */
    private void within(List<ModelOperation> operations, Object other) {
        Object before = scope.self();
        if (other instanceof EObject || other instanceof View || other instanceof Diagram) {
            scope.self(other);
        }
        run(operations);
        scope.self(before);
    }

    private void named(String variable, Object value, List<ModelOperation> operations) {
        scope.push(variable, value);
        run(operations);
        scope.pop(variable);
    }

    private void repeat(ModelOperation.For loop) {
        Object value = interpreter.evaluate(loop.elements(), scope);
        // a copy, because the steps may well change the list that they run through
        Collection<?> values = value instanceof Collection<?> several ? new ArrayList<>(several) : value == null ? List.of() : List.of(value);
        for (Object one : values) {
            scope.push(loop.iterator(), one);
            within(loop.operations(), one);
            scope.pop(loop.iterator());
        }
    }

    private boolean holds(ModelOperation.If condition) {
        return conditions.asBoolean(condition.condition(), scope, false);
    }

    private EObject create(ModelOperation.CreateInstance step) {
        EObject container = element();
        String typeName = interpreter.asString(step.typeName(), scope);
        EClass type = interpreter.types().find(typeName).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.unknownType, typeName)));
        if (type.isAbstract() || type.isInterface()) {
            throw new IllegalArgumentException(NLS.bind(Messages.abstractType, typeName));
        }
        EObject instance = EcoreUtil.create(type);
        giveId(instance, type.getEIDAttribute());
        FeatureValues.place(container, feature(container, step.referenceName()), instance);
        scope.push(step.variable(), instance);
        created.add(instance);
        return instance;
    }

    /** Gives an id to what should have one, if its factory did not. */
    private static void giveId(EObject instance, EAttribute id) {
        if (id != null && id.isChangeable() && id.getEType().getInstanceClass() == String.class) {
            if (!(instance.eGet(id) instanceof String given) || given.isEmpty()) {
                instance.eSet(id, UUID.randomUUID().toString());
            }
        }
    }

    private void unset(ModelOperation.Unset step) {
        EObject element = element();
        EStructuralFeature feature = feature(element, step.featureName());
        if (step.element().isEmpty()) {
            element.eUnset(feature);
        } else {
            FeatureValues.remove(element, feature, interpreter.evaluate(step.element(), scope));
        }
    }

    private void move(ModelOperation.MoveElement step) {
        EObject container = interpreter.asElement(step.newContainer(), scope)
                .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.noContainer, step.newContainer().text())));
        FeatureValues.place(container, feature(container, step.featureName()), element());
    }

    /** Takes the element from its container. References to it stay; the root of a model stays, too. */
    private void remove() {
        EObject element = element();
        if (element.eContainer() != null) {
            EcoreUtil.remove(element);
            created.remove(element);
        }
    }

    private void createView(ModelOperation.CreateView step) {
        Object container = interpreter.evaluate(step.containerView(), scope);
        Target target = switch (container) {
            case NodeView node -> Target.of(node);
            case Diagram diagram -> Target.of(diagram);
            case null, default -> throw new IllegalArgumentException(NLS.bind(Messages.noContainerView, step.containerView().text()));
        };
        EObject element = element();
        ViewRequest.Create request = null;
        for (Mapping mapping : step.mapping()) {
            request = new ViewRequest.Create(mapping, element, target);
            views.add(request);
        }
        named(step.variable(), request, step.operations());
    }

    private EObject element() {
        if (scope.self() instanceof EObject element) {
            return element;
        }
        throw new IllegalArgumentException(Messages.noElement);
    }

    private EStructuralFeature feature(EObject element, Expression name) {
        return FeatureValues.feature(element, interpreter.asString(name, scope));
    }
}
