package org.dodeka.viewpoint.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * The Java services of a specification: public methods of the classes that it names, whose first parameter is an element. Of several with the same
 * name the first that takes the arguments is called: the classes in the order of the specification, within a class the more special type first.
 */
public final class Services {

    private final List<String> classNames;
    private final Map<String, List<ServiceMethod>> byName = new HashMap<>();

    private Services(List<String> classNames) {
        this.classNames = List.copyOf(classNames);
    }

    /** No services. */
    public static Services none() {
        return new Services(List.of());
    }

    /**
     * Loads services.
     *
     * @param classNames the qualified names of the classes; each has a public constructor without parameters
     * @param loader the class loader of the bundle that holds the specification
     * @param problems takes a sentence for each class that cannot be used; the others are
     */
    public static Services of(List<String> classNames, ClassLoader loader, Consumer<String> problems) {
        Services services = new Services(classNames);
        for (String name : services.classNames) {
            try {
                services.add(Class.forName(name, true, loader));
            } catch (ClassNotFoundException missing) {
                problems.accept(NLS.bind(Messages.classNotFound, name));
            } catch (NoSuchMethodException missing) {
                problems.accept(NLS.bind(Messages.noConstructor, name));
            } catch (ReflectiveOperationException | LinkageError failed) {
                Throwable cause = failed.getCause() == null ? failed : failed.getCause();
                problems.accept(NLS.bind(Messages.classNotUsable, name, cause));
            }
        }
        return services;
    }

    private void add(Class<?> type) throws ReflectiveOperationException {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalAccessException(NLS.bind(Messages.notPublic, type.getName()));
        }
        Object instance = type.getConstructor().newInstance();
        List<ServiceMethod> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (isService(method)) {
                methods.add(new ServiceMethod(instance, method));
            }
        }
        // the number of super types grows with every step down, and the order of methods in Java is anyone's guess
        methods.sort(Comparator.<ServiceMethod>comparingInt(method -> -depth(method.parameter(0))).thenComparing(ServiceMethod::signature));
        methods.forEach(method -> byName.computeIfAbsent(method.name(), name -> new ArrayList<>()).add(method));
    }

    private static boolean isService(Method method) {
        return method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0]) && !method.isBridge();
    }

    private static int depth(Class<?> type) {
        int above = type.getSuperclass() == null ? 0 : 1 + depth(type.getSuperclass());
        return Math.max(above, Arrays.stream(type.getInterfaces()).mapToInt(one -> 1 + depth(one)).max().orElse(0));
    }

    /** The names of the classes, those that cannot be used among them. */
    List<String> classNames() {
        return classNames;
    }

    /** The types of the elements that services of a name can be asked of; empty if there is no such service. */
    public List<Class<?>> receivers(String name) {
        return named(name).stream().<Class<?>>map(method -> method.parameter(0)).toList();
    }

    /** Services of a name, in the order in which they are tried; empty if there is none. */
    List<ServiceMethod> named(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
