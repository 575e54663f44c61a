package org.dodeka.viewpoint.expression;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** {@code var:name}: a variable. */
final class VariableLanguage implements ExpressionLanguage {

    @Override
    public String prefix() {
        return "var:";
    }

    @Override
    public CompiledExpression compile(String body, CompileContext context) {
        if (body.isEmpty()) {
            throw new ExpressionException(Messages.noVariable);
        }
        return new Variable(body);
    }

    /** The value of a variable; {@link ExpressionException} if there is none of that name. */
    static Object value(Variables variables, String name) {
        Object value = variables.get(name);
        if (value == Variables.UNDEFINED) {
            throw new ExpressionException(NLS.bind(Messages.unknownVariable, name));
        }
        return value;
    }

    private record Variable(String name) implements CompiledExpression {

        @Override
        public Object evaluate(Variables variables) {
            return value(variables, name);
        }

        @Override
        public Optional<List<ReadPath>> reads() {
            return Optional.of(List.of());
        }
    }
}
