package org.dodeka.viewpoint.expression;

import org.eclipse.osgi.util.NLS;

/** {@code feature:name}: a feature of {@code self}, or one of the names that every element knows, such as {@code eContainer}. */
final class FeatureLanguage implements ExpressionLanguage {

    @Override
    public String prefix() {
        return "feature:";
    }

    @Override
    public CompiledExpression compile(String body, CompileContext context) {
        if (body.isEmpty() || !body.chars().allMatch(Character::isJavaIdentifierPart)) {
            throw new ExpressionException(NLS.bind(Messages.noFeatureName, body));
        }
        return new FeatureExpression(body);
    }
}
