package org.dodeka.viewpoint.expression;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** A call of a service. Which of several of the same name is decided by what they take, the first that takes the arguments is called. */
final class ServiceExpression implements CompiledExpression {

    private final String name;
    private final String receiver;
    private final String[] arguments;
    private final List<ServiceMethod> methods;
    private final String where;
    private Chosen last = new Chosen(null, null);

    /** Throws {@link ExpressionException} if there is no such service with so many arguments. */
    ServiceExpression(String name, String receiver, List<String> arguments, Services services) {
        this.name = name;
        this.receiver = receiver;
        this.arguments = arguments.toArray(String[]::new);
        where = String.join(", ", services.classNames());
        List<ServiceMethod> named = services.named(name);
        methods = named.stream().filter(method -> method.arity() == 1 + arguments.size()).toList();
        if (named.isEmpty()) {
            throw new ExpressionException(where.isEmpty() ? NLS.bind(Messages.noServiceClass, name) : NLS.bind(Messages.unknownService, name, where));
        }
        if (methods.isEmpty()) {
            throw new ExpressionException(NLS.bind(Messages.otherArguments, new Object[] {name, 1 + arguments.size(), signatures(named)}));
        }
    }

    @Override
    public Object evaluate(Variables variables) {
        Object target = VariableLanguage.value(variables, receiver);
        if (target == null && receiver.equals(Variables.SELF)) {
            return null;
        }
        if (!(target instanceof EObject)) {
            throw new ExpressionException(NLS.bind(Messages.receiverIsNoElement, name, receiver));
        }
        return arguments.length == 0 ? chosen(target).call(target) : callWithArguments(variables, target);
    }

    private Object callWithArguments(Variables variables, Object target) {
        Object[] values = new Object[1 + arguments.length];
        values[0] = target;
        for (int i = 0; i < arguments.length; i++) {
            values[i + 1] = VariableLanguage.value(variables, arguments[i]);
        }
        for (ServiceMethod method : methods) {
            if (method.accepts(values)) {
                return method.call(values);
            }
        }
        throw noneFits(values);
    }

    private ServiceMethod chosen(Object target) {
        Chosen known = last;
        if (known.type == target.getClass()) {
            return known.method;
        }
        for (ServiceMethod method : methods) {
            if (method.accepts(target)) {
                last = new Chosen(target.getClass(), method);
                return method;
            }
        }
        throw noneFits(target);
    }

    /** The paths of all overloads: which is called depends on the type, and types differ from element to element. */
    @Override
    public Optional<List<ReadPath>> reads() {
        Set<ReadPath> paths = new LinkedHashSet<>();
        for (ServiceMethod method : methods) {
            if (method.reads().isEmpty()) {
                return Optional.empty();
            }
            method.reads().get().forEach(path -> paths.add(new ReadPath(receiver, path)));
        }
        return Optional.of(List.copyOf(paths));
    }

    private ExpressionException noneFits(Object... values) {
        String types = Arrays.stream(values).map(ServiceExpression::typeName).collect(Collectors.joining(", "));
        return new ExpressionException(NLS.bind(Messages.noOverload, new Object[] {name, types, signatures(methods)}));
    }

    private static String typeName(Object value) {
        return value instanceof EObject element ? element.eClass().getName() : value == null ? "null" : value.getClass().getSimpleName();
    }

    private static String signatures(List<ServiceMethod> methods) {
        return methods.stream().map(ServiceMethod::signature).collect(Collectors.joining(", "));
    }

    private record Chosen(Class<?> type, ServiceMethod method) {
    }
}
