package org.dodeka.viewpoint.tool;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A step of a tool, as a specification has it. */
interface Step {

    /** The element of the specification. */
    String xml(String tag);

    static String all(String tag, Step... steps) {
        return Arrays.stream(steps).map(step -> step.xml(tag)).collect(Collectors.joining());
    }

    private static Step step(String type, String attributes, Step... within) {
        String name = type.contains(":") ? type : "tool:" + type;
        return tag -> "<%s xsi:type=\"%s\" %s>%s</%s>".formatted(tag, name, attributes, all("subModelOperations", within), tag);
    }

    static Step to(String browse, Step... within) {
        return step("ChangeContext", "browseExpression=\"" + browse + "\"", within);
    }

    static Step create(String type, String reference, Step... within) {
        return step("CreateInstance", "typeName=\"" + type + "\" referenceName=\"" + reference + "\"", within);
    }

    static Step createAs(String variable, String type, String reference) {
        return step("CreateInstance", "typeName=\"" + type + "\" referenceName=\"" + reference + "\" variableName=\"" + variable + "\"");
    }

    static Step put(String feature, String value, Step... within) {
        return step("SetValue", "featureName=\"" + feature + "\" valueExpression=\"" + value + "\"", within);
    }

    static Step unset(String feature, Step... within) {
        return step("Unset", "featureName=\"" + feature + "\"", within);
    }

    static Step take(String feature, String element) {
        return step("Unset", "featureName=\"" + feature + "\" elementExpression=\"" + element + "\"");
    }

    static Step move(String container, String feature, Step... within) {
        return step("MoveElement", "newContainerExpression=\"" + container + "\" featureName=\"" + feature + "\"", within);
    }

    static Step remove(Step... within) {
        return step("RemoveElement", "", within);
    }

    static Step when(String condition, Step... within) {
        return step("If", "conditionExpression=\"" + condition + "\"", within);
    }

    static Step each(String variable, String elements, Step... within) {
        return step("For", "iteratorName=\"" + variable + "\" expression=\"" + elements + "\"", within);
    }

    static Step let(String variable, String value, Step... within) {
        return step("Let", "variableName=\"" + variable + "\" valueExpression=\"" + value + "\"", within);
    }

    static Step show(String mapping, String container) {
        return step("dtool:CreateView", "mapping=\"" + mapping + "\" containerViewExpression=\"" + container + "\"");
    }

    static Step hide() {
        return step("DeleteView", "");
    }

    /** A switch; its cases are made by {@link #when}. */
    static Step choose(Step otherwise, Step... cases) {
        String all = all("cases", cases).replace("xsi:type=\"tool:If\"", "");
        return tag -> "<%s xsi:type=\"tool:Switch\">%s<default>%s</default></%s>".formatted(tag, all, otherwise.xml("subModelOperations"), tag);
    }
}
