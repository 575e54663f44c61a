package org.dodeka.cli.session;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What this program is called. */
public final class Product {

    /** Its name. */
    public static final String NAME = "Dodeka";

    private static final String UNBUILT = "1.0.0";

    private Product() {
    }

    /** Its version, for example {@code 1.0.0}; without the stamp of the build, so that equal inputs give equal outputs. */
    public static String version() {
        Bundle bundle = FrameworkUtil.getBundle(Product.class);
        if (bundle == null) {
            return UNBUILT;
        }
        Version version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
