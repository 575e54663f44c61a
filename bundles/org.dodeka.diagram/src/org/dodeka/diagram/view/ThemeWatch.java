package org.dodeka.diagram.view;

import java.util.Hashtable;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Tells when the workbench looks otherwise: light or dark. */
final class ThemeWatch {

    private static final String TOPIC = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

    private final ServiceRegistration<EventHandler> registration;

    ThemeWatch(Display display, Runnable changed) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(EventConstants.EVENT_TOPIC, TOPIC);
        registration = FrameworkUtil.getBundle(ThemeWatch.class).getBundleContext().registerService(EventHandler.class,
                event -> display.asyncExec(changed), properties);
    }

    void dispose() {
        registration.unregister();
    }
}
