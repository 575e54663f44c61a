package org.dodeka.design.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The services that {@code learning.odesign} offers to its expressions. */
final class ServiceMethods {

    private static final Map<Class<?>, Object> INSTANCES = new HashMap<>();

    private ServiceMethods() {
    }

    static List<Method> all() {
        return LearningOdesign.serviceClasses().stream().map(ServiceMethods::load).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString)).toList();
    }

    static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(INSTANCES.computeIfAbsent(method.getDeclaringClass(), ServiceMethods::make), arguments);
        } catch (IllegalAccessException failed) {
            throw new IllegalStateException(failed);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(method + " of " + Arrays.toString(arguments), thrown.getCause());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no service class " + name, missing);
        }
    }

    private static Object make(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(type + " has no public constructor without parameters", failed);
        }
    }
}
