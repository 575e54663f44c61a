package org.dodeka.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

/** Classes as a machine that speaks German loads them: texts are chosen once, when a class with texts is loaded. */
public final class InGerman extends ClassLoader {

    private final List<String> own;

    private InGerman(ClassLoader everythingElse, List<String> own) {
        super(everythingElse);
        this.own = own;
    }

    /**
     * Loads a class, and others that have texts, anew.
     *
     * @param type the class that is asked for
     * @param names beginnings of the names of all classes to be loaded anew; the others stay as they are
     * @return the class with German texts, to be used within {@link #speaking}
     */
    public static Class<?> load(Class<?> type, String... names) {
        try {
            return new InGerman(type.getClassLoader(), List.of(names)).loadClass(type.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while the language of the machine is German. */
    public static <T> T speaking(Callable<T> what) throws Exception {
        Locale before = Locale.getDefault();
        speak(Locale.GERMANY);
        try {
            return what.call();
        } finally {
            speak(before);
        }
    }

    /** NLS remembers the language of the first texts that it loaded; it has to forget it. */
    private static void speak(Locale language) throws ReflectiveOperationException {
        Locale.setDefault(language);
        Field remembered = NLS.class.getDeclaredField("nlSuffixes");
        remembered.setAccessible(true);
        remembered.set(null, null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (own.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? anew(name) : loaded;
        }
    }

    private Class<?> anew(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
