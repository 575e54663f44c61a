package org.dodeka.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies point one way, and headless bundles never see a user interface. */
class LayersTest {

    private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui", "org.eclipse.gef",
            "org.eclipse.draw2d", "java.awt", "javax.swing");

    /** For each bundle, the bundles of the project that it may require. A new bundle needs a line here. */
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
            Map.entry("org.dodeka.model", Set.of()),
            Map.entry("org.dodeka.model.edit", Set.of("org.dodeka.model")),
            Map.entry("org.dodeka.catalogue", Set.of("org.dodeka.model")),
            Map.entry("org.dodeka.validation", Set.of("org.dodeka.model")),
            Map.entry("org.dodeka.validation.disciplines", Set.of("org.dodeka.model", "org.dodeka.validation")),
            Map.entry("org.dodeka.viewpoint", Set.of()),
            Map.entry("org.dodeka.design", Set.of("org.dodeka.model", "org.dodeka.viewpoint")),
            Map.entry("org.dodeka.exchange", Set.of("org.dodeka.model", "org.dodeka.catalogue", "org.dodeka.validation", "org.dodeka.viewpoint", "org.dodeka.design")),
            Map.entry("org.dodeka.cli", Set.of("org.dodeka.model", "org.dodeka.catalogue", "org.dodeka.validation", "org.dodeka.exchange", "org.dodeka.viewpoint",
                    "org.dodeka.design")),
            Map.entry("org.dodeka.session", Set.of("org.dodeka.model", "org.dodeka.model.edit", "org.dodeka.validation", "org.dodeka.viewpoint")),
            Map.entry("org.dodeka.forms", Set.of("org.dodeka.model", "org.dodeka.model.edit", "org.dodeka.catalogue", "org.dodeka.validation", "org.dodeka.session")),
            Map.entry("org.dodeka.gef.compat", Set.of()),
            Map.entry("org.dodeka.diagram", Set.of("org.dodeka.model", "org.dodeka.model.edit", "org.dodeka.validation", "org.dodeka.session", "org.dodeka.forms",
                    "org.dodeka.viewpoint", "org.dodeka.design")),
            Map.entry("org.dodeka.workbench", Set.of("org.dodeka.model", "org.dodeka.model.edit", "org.dodeka.catalogue", "org.dodeka.validation", "org.dodeka.session", "org.dodeka.forms",
                    "org.dodeka.exchange", "org.dodeka.diagram")),
            Map.entry("org.dodeka.help", Set.of("org.dodeka.model", "org.dodeka.catalogue", "org.dodeka.validation", "org.dodeka.forms")));

    /** The bundles with a user interface; all others are headless. */
    static final Set<String> INTERFACES = Set.of("org.dodeka.forms", "org.dodeka.gef.compat", "org.dodeka.diagram", "org.dodeka.workbench", "org.dodeka.help");

    static List<String> headless() {
        return Bundles.shipped().stream().filter(bundle -> !INTERFACES.contains(bundle)).toList();
    }

    static List<String> shipped() {
        return Bundles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_bundle_requires_only_what_lies_below_it(String bundle) {
        assertThat(MAY_REQUIRE).as("the layers know the bundle").containsKey(bundle);
        assertThat(Bundles.entries(bundle, "Require-Bundle").stream().map(Bundles::name).filter(name -> name.startsWith("org.dodeka.")))
                .isSubsetOf(MAY_REQUIRE.get(bundle));
    }

    @ParameterizedTest
    @MethodSource("headless")
    void a_headless_bundle_sees_no_user_interface(String bundle) {
        for (String header : List.of("Require-Bundle", "Import-Package", "DynamicImport-Package")) {
            assertThat(Bundles.entries(bundle, header)).as(header).noneMatch(entry -> USER_INTERFACE.stream().anyMatch(entry::startsWith));
        }
        for (var source : Bundles.files(bundle, ".java")) {
            assertThat(Bundles.text(source)).as(source.toString()).doesNotContainPattern("import (org\\.eclipse\\.(swt|jface|ui|gef|draw2d)|java\\.awt|javax\\.swing)\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_manifest_says_what_a_bundle_needs_and_with_which_versions(String bundle) {
        for (String entry : Bundles.entries(bundle, "Require-Bundle")) {
            assertThat(entry).containsPattern("bundle-version=\"[\\[(].*,.*[\\])]\"");
        }
        for (String entry : Bundles.entries(bundle, "Import-Package")) {
            assertThat(entry).containsPattern("version=\"[\\[(].*,.*[\\])]\"");
        }
        assertThat(Bundles.manifest(bundle).getValue("Automatic-Module-Name")).isEqualTo(bundle);
        assertThat(Bundles.manifest(bundle).getValue("Bundle-RequiredExecutionEnvironment")).isEqualTo("JavaSE-21");
        assertThat(Bundles.name(Bundles.manifest(bundle).getValue("Bundle-SymbolicName"))).isEqualTo(bundle);
    }

    @Test
    void no_package_is_split_between_bundles() {
        Map<String, String> owners = new HashMap<>();
        for (String bundle : Bundles.shipped()) {
            for (String entry : Bundles.entries(bundle, "Export-Package")) {
                assertThat(owners.put(Bundles.name(entry), bundle)).as(entry).isNull();
            }
        }
        assertThat(owners).isNotEmpty();
    }
}
