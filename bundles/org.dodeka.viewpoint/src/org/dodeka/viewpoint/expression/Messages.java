package org.dodeka.viewpoint.expression;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in {@code messages.properties}. */
final class Messages extends NLS {

    public static String classNotFound;
    public static String classNotUsable;
    public static String featureOfNoElement;
    public static String noConstructor;
    public static String noFeatureName;
    public static String noOverload;
    public static String noServiceClass;
    public static String noVariable;
    public static String notACall;
    public static String notANumber;
    public static String notPublic;
    public static String otherArguments;
    public static String receiverIsNoElement;
    public static String serviceFailed;
    public static String unknownFeature;
    public static String unknownLanguage;
    public static String unknownService;
    public static String unknownVariable;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
