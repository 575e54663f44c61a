package org.dodeka.viewpoint.description;

import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.ExpressionUse.Kind;
import org.dodeka.viewpoint.description.ModelOperation.ChangeContext;
import org.dodeka.viewpoint.description.ModelOperation.CreateInstance;
import org.dodeka.viewpoint.description.ModelOperation.CreateView;
import org.dodeka.viewpoint.description.ModelOperation.DeleteView;
import org.dodeka.viewpoint.description.ModelOperation.For;
import org.dodeka.viewpoint.description.ModelOperation.If;
import org.dodeka.viewpoint.description.ModelOperation.Let;
import org.dodeka.viewpoint.description.ModelOperation.MoveElement;
import org.dodeka.viewpoint.description.ModelOperation.RemoveElement;
import org.dodeka.viewpoint.description.ModelOperation.SetValue;
import org.dodeka.viewpoint.description.ModelOperation.Switch;
import org.dodeka.viewpoint.description.ModelOperation.Unset;

/** The expressions of tools. On what a tool runs is mostly not known: only what it has just created is. */
final class OperationUses {

    private static final Set<String> UNKNOWN = Set.of();

    private final ExpressionUses uses;

    OperationUses(ExpressionUses uses) {
        this.uses = uses;
    }

    void section(ToolSection section) {
        section.tools().forEach(this::tool);
        section.subSections().forEach(this::section);
    }

    private void tool(Tool tool) {
        uses.add(tool.precondition(), Kind.CONDITION, UNKNOWN);
        uses.add(tool.elementsToSelect(), Kind.ELEMENTS, UNKNOWN);
        if (tool instanceof EdgeCreationDescription creation) {
            uses.add(creation.connectionStartPrecondition(), Kind.CONDITION, UNKNOWN);
        }
        if (tool instanceof DirectEditLabel edit) {
            uses.add(edit.inputLabel(), Kind.TEXT, UNKNOWN);
        }
        run(tool.operations(), UNKNOWN);
    }

    private void run(List<ModelOperation> operations, Set<String> self) {
        operations.forEach(operation -> step(operation, self));
    }

    private void step(ModelOperation operation, Set<String> self) {
        switch (operation) {
            case ChangeContext step -> {
                uses.add(step.browse(), Kind.CONTEXT, self);
                run(step.operations(), UNKNOWN);
            }
            case CreateInstance step -> {
                uses.add(step.typeName(), Kind.TYPE_NAME, self);
                uses.add(step.referenceName(), Kind.CONTAINMENT_NAME, self);
                String type = step.typeName().text();
                boolean literal = !type.matches("[a-z]+:[^:][\\s\\S]*");
                run(step.operations(), literal ? ExpressionUses.types(type) : UNKNOWN);
            }
            case SetValue step -> {
                uses.add(step.featureName(), Kind.FEATURE_NAME, self);
                uses.add(step.value(), Kind.VALUE, self);
                run(step.operations(), self);
            }
            case Unset step -> {
                uses.add(step.featureName(), Kind.FEATURE_NAME, self);
                uses.add(step.element(), Kind.ELEMENTS, self);
                run(step.operations(), self);
            }
            case MoveElement step -> {
                uses.add(step.newContainer(), Kind.ELEMENT, self);
                uses.add(step.featureName(), Kind.CONTAINMENT_NAME, UNKNOWN);
                run(step.operations(), self);
            }
            case For step -> {
                uses.add(step.elements(), Kind.ELEMENTS, self);
                run(step.operations(), UNKNOWN);
            }
            case Let step -> {
                uses.add(step.value(), Kind.VALUE, self);
                run(step.operations(), self);
            }
            case CreateView step -> {
                uses.add(step.containerView(), Kind.ELEMENT, self);
                run(step.operations(), self);
            }
            case Switch step -> {
                step.cases().forEach(one -> condition(one, self));
                run(step.otherwise(), self);
            }
            case If step -> condition(step, self);
            case RemoveElement step -> run(step.operations(), self);
            case DeleteView step -> run(step.operations(), self);
        }
    }

    private void condition(If step, Set<String> self) {
        uses.add(step.condition(), Kind.CONDITION, self);
        run(step.operations(), self);
    }
}
