package org.dodeka.viewpoint.expression;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** {@code service:name}, {@code service:variable.name} and {@code service:name(variable, …)}: a Java service. */
final class ServiceLanguage implements ExpressionLanguage {

    private static final String NAME = "[\\p{javaJavaIdentifierPart}]+";

    private static final String NAMES = "(?:" + NAME + "(?:\\s*,\\s*" + NAME + ")*)?";

    private static final Pattern CALL = Pattern.compile(
            "(?:(?<receiver>" + NAME + ")\\s*\\.\\s*)?(?<name>" + NAME + ")\\s*(?:\\(\\s*(?<arguments>" + NAMES + ")\\s*\\))?");

    @Override
    public String prefix() {
        return "service:";
    }

    @Override
    public CompiledExpression compile(String body, CompileContext context) {
        Matcher call = CALL.matcher(body);
        if (!call.matches()) {
            throw new ExpressionException(NLS.bind(Messages.notACall, body));
        }
        String receiver = call.group("receiver") == null ? Variables.SELF : call.group("receiver");
        String written = call.group("arguments") == null ? "" : call.group("arguments");
        List<String> arguments = Stream.of(written.split(",")).map(String::strip).filter(argument -> !argument.isEmpty()).toList();
        return new ServiceExpression(call.group("name"), receiver, arguments, context.services());
    }
}
