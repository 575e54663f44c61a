package org.eclipse.jface.util;

/**
 * The checks that GEF 3.2 calls, under the name at which it looks for them: JFace has dropped the class for
 * {@link org.eclipse.core.runtime.Assert}, to which these pass on. Only what GEF calls is here.
 */
public final class Assert {

    private Assert() {
    }

    /** @throws org.eclipse.core.runtime.AssertionFailedException if there is no object */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /** @throws org.eclipse.core.runtime.AssertionFailedException with the message if there is no object */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * @return true, always
     * @throws org.eclipse.core.runtime.AssertionFailedException if the condition does not hold
     */
    public static boolean isTrue(boolean condition) {
        return org.eclipse.core.runtime.Assert.isTrue(condition);
    }

    /**
     * @return true, always
     * @throws org.eclipse.core.runtime.AssertionFailedException with the message if the condition does not hold
     */
    public static boolean isTrue(boolean condition, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(condition, message);
    }
}
