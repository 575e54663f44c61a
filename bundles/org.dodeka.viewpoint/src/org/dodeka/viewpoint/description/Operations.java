package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.List;

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

/** Reads the steps of tools. */
final class Operations {

    private static final String CHILDREN = "subModelOperations";

    private Operations() {
    }

    /** The steps in a feature; those that are not supported are left out, and a warning says so. */
    static List<ModelOperation> read(Reading in, String feature) {
        List<ModelOperation> operations = new ArrayList<>();
        for (SourceElement part : in.parts(feature)) {
            operations.add(in.linking.built(part, operation(new Reading(part, in.linking))));
        }
        return List.copyOf(operations);
    }

    private static ModelOperation operation(Reading in) {
        Place place = in.place();
        return switch (in.type()) {
            case "ChangeContext" -> new ChangeContext(place, context(in), within(in));
            case "CreateInstance" -> new CreateInstance(place, in.expression("typeName", ""), in.expression("referenceName", ""),
                in.text("variableName", "instance"), within(in));
            case "SetValue" -> new SetValue(place, in.expression("featureName", ""), in.expression("valueExpression", ""), within(in));
            case "Unset" -> new Unset(place, in.expression("featureName", ""), in.expression("elementExpression", ""), within(in));
            case "MoveElement" -> new MoveElement(place, in.expression("newContainerExpression", ""), in.expression("featureName", ""), within(in));
            case "RemoveElement" -> new RemoveElement(place, within(in));
            case "If" -> condition(in);
            case "For" -> new For(place, in.expression("expression", ""), in.text("iteratorName", "i"), within(in));
            case "Let" -> new Let(place, in.text("variableName", "instance"), in.expression("valueExpression", ""), within(in));
            case "CreateView" -> new CreateView(place, in.references("mapping", Mapping.class), in.expression("containerViewExpression", ""),
                in.text("variableName", "createdView"), within(in));
            case "DeleteView" -> new DeleteView(place, within(in));
            case "Switch" -> new Switch(place, in.children("cases", Operations::condition), in.child("default", Operations::within, List.of()));
            default -> throw new IllegalStateException(in.type());
        };
    }

    /** Where a change of context leads to. In Sirius an empty one stays where it is, and what is within it runs there. */
    private static Expression context(Reading in) {
        Expression browse = in.expression("browseExpression", "");
        if (browse.isEmpty()) {
            in.linking.problems.warning(browse.place(), Messages.emptyContext);
        }
        return browse;
    }

    private static If condition(Reading in) {
        return new If(in.place(), in.expression("conditionExpression", ""), within(in));
    }

    private static List<ModelOperation> within(Reading in) {
        return read(in, CHILDREN);
    }
}
