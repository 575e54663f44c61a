package org.dodeka.exchange.tests.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Assumptions;

/** The accessibility rules of axe-core, as the test library com.deque.html.axe-core:selenium carries them. */
final class AxeCore {

    private AxeCore() {
    }

    /** The script; the test is skipped where the library is missing. */
    static String script() throws IOException {
        InputStream script = null;
        try {
            script = Class.forName("com.deque.html.axecore.providers.IAxeScriptProvider", false, AxeCore.class.getClassLoader())
                    .getResourceAsStream("/axe.min.js");
        } catch (ClassNotFoundException absent) {
            Assumptions.abort("The target platform lacks com.deque.html.axe-core:selenium, which carries axe.min.js");
        }
        try (InputStream in = script) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
