package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test fails if an exception comes to the log while it runs: the loop of events swallows what is thrown in it. */
public final class NothingFails implements BeforeEachCallback, AfterEachCallback {

    private final List<Throwable> failures = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && status.getException() != null) {
            synchronized (failures) {
                failures.add(status.getException());
            }
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        failures.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        synchronized (failures) {
            assertThat(failures).as("exceptions in the log").isEmpty();
        }
    }
}
