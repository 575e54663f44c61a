package org.dodeka.validation.tests;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.dodeka.validation.RulePacks;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Rule packs from declarations written in a test, with classes of the test bundle. */
final class Declarations {

    private Declarations() {
    }

    /** A pack with these rule elements. */
    static RulePacks pack(String... rules) {
        return packs("<pack id='test' name='Test' version='1.0.0'>" + String.join("", rules) + "</pack>");
    }

    static RulePacks packs(String packs) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), token, token);
        add(registry, token, "org.dodeka.validation", "<plugin><extension-point id='rulePacks' name='Rule packs'/></plugin>");
        add(registry, token, "test.plugin", "<plugin><extension point='org.dodeka.validation.rulePacks'>" + packs + "</extension></plugin>");
        return RulePacks.from(registry);
    }

    /** A rule element about spaces; more attributes and children as given. */
    static String rule(String id, Class<?> type, String attributes, String children) {
        return "<rule id='" + id + "' discipline='REL' severity='warning' target='Space' title='A title' message='{0} is wrong' class='" + type.getName() + "' "
                + attributes + ">" + children + "</rule>";
    }

    static String rule(String id, Class<?> type) {
        return rule(id, type, "", "");
    }

    private static void add(IExtensionRegistry registry, Object token, String bundle, String xml) {
        InputStream stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        registry.addContribution(stream, ContributorFactorySimple.createContributor(bundle), false, bundle, null, token);
    }

    private static final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
            try {
                return Class.forName(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), className, e));
            }
        }
    }
}
