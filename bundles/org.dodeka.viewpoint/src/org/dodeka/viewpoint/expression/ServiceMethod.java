package org.dodeka.viewpoint.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** A method that can be called as a service. */
final class ServiceMethod {

    private final Method method;
    private final Class<?>[] parameters;
    private final MethodHandle handle;

    /**
     * Gets a method ready.
     *
     * @param instance the object to call it on
     * @throws IllegalAccessException if its class is not public
     */
    ServiceMethod(Object instance, Method method) throws IllegalAccessException {
        this.method = method;
        MethodHandle plain = MethodHandles.publicLookup().unreflect(method);
        MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? plain : plain.bindTo(instance);
        parameters = bound.type().wrap().parameterArray();
        MethodHandle generic = bound.asFixedArity().asType(MethodType.genericMethodType(parameters.length));
        handle = parameters.length == 1 ? generic : generic.asSpreader(Object[].class, parameters.length);
    }

    String name() {
        return method.getName();
    }

    /** How many arguments it takes, the receiver included. */
    int arity() {
        return parameters.length;
    }

    Class<?> parameter(int index) {
        return parameters[index];
    }

    /** The paths that it declares; nothing if it declares none. */
    Optional<List<String>> reads() {
        return Optional.ofNullable(method.getAnnotation(Reads.class)).map(reads -> List.of(reads.value()));
    }

    boolean accepts(Object receiver) {
        return parameters[0].isInstance(receiver);
    }

    boolean accepts(Object[] arguments) {
        for (int i = 0; i < parameters.length; i++) {
            boolean fits = arguments[i] == null ? !method.getParameterTypes()[i].isPrimitive() : parameters[i].isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Calls a service that takes its receiver only. */
    Object call(Object receiver) {
        try {
            return handle.invokeExact(receiver);
        } catch (Throwable thrown) {
            throw failure(thrown);
        }
    }

    /** Calls a service that takes several arguments, the receiver first. */
    Object call(Object[] arguments) {
        try {
            return handle.invokeExact(arguments);
        } catch (Throwable thrown) {
            throw failure(thrown);
        }
    }

    private ExpressionException failure(Throwable thrown) {
        boolean byService = thrown instanceof Exception || thrown instanceof StackOverflowError || thrown instanceof LinkageError
                || thrown instanceof AssertionError;
        if (!byService && thrown instanceof Error error) {
            throw error;
        }
        String type = thrown.getClass().getSimpleName();
        String what = thrown.getMessage() == null ? type : type + ": " + thrown.getMessage();
        return new ExpressionException(NLS.bind(Messages.serviceFailed, signature(), what), thrown);
    }

    /** As people write it, such as {@code org.example.Services.title(Space)}. */
    String signature() {
        String types = Arrays.stream(parameters).map(Class::getSimpleName).collect(Collectors.joining(", "));
        return method.getDeclaringClass().getName() + "." + name() + "(" + types + ")";
    }
}
