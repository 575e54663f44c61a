package org.dodeka.validation.metrics.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.dodeka.model.design.Space;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.Verdict;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Rules about spaces that find what a test wants, declared as a pack would declare them. */
final class StubRules {

    /** What a rule says of every space. */
    enum Says {
        /** It holds. */
        HOLDS,
        /** It is violated. */
        VIOLATED,
        /** It is violated if the name of the space begins with "Bad", and holds otherwise. */
        VIOLATED_WHERE_BAD,
        /** It is not about spaces like this. */
        INAPPLICABLE,
        /** Its class throws an exception. */
        FAILS;

        Verdict of(Space space) {
            return switch (this) {
            case HOLDS -> Verdict.PASSED;
            case VIOLATED -> Verdict.violated(space);
            case VIOLATED_WHERE_BAD -> Verdict.violatedIf(space.getName().startsWith("Bad"), space);
            case INAPPLICABLE -> Verdict.INAPPLICABLE;
            case FAILS -> throw new IllegalStateException("broken on purpose");
            };
        }
    }

    private final StringBuilder declarations = new StringBuilder();

    /** Adds a rule such as {@code REL-1}; its discipline is what stands before the hyphen. */
    StubRules rule(String id, String severity, Says says) {
        declarations.append("<rule id='%s' discipline='%s' severity='%s' target='Space' class='%s' title='t' message='{0}'/>%n"
                .formatted(id, id.replaceAll("-.*", ""), severity, says));
        return this;
    }

    RulePacks packs() {
        String plugin = "<plugin><extension-point id='rulePacks' name='packs'/><extension point='org.dodeka.validation.rulePacks'>"
                + "<pack id='stub' name='Stub' version='1'>" + declarations + "</pack></extension></plugin>";
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), token, token);
        registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("org.dodeka.validation"), false, "stub", null, token);
        RulePacks packs = RulePacks.from(registry);
        if (!packs.problems().isEmpty()) {
            throw new IllegalStateException(packs.problems().toString());
        }
        return packs;
    }

    private static final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) {
            Says says = Says.valueOf(className);
            return (Rule<Space>) (space, context) -> says.of(space);
        }
    }
}
