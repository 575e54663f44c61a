package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.design.tests.LearningOdesign.Written;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** What {@code learning.odesign} names is there: types, features, services, texts and pictures. */
class NamesTest {

    private static final Map<String, EPackage> PACKAGES = Map.of("design", DesignPackage.eINSTANCE, "catalogue", CataloguePackage.eINSTANCE, "ecore",
            EcorePackage.eINSTANCE);
    private static final Pattern CALL = Pattern.compile("service:(?:\\w+\\.)?(\\w+)(?:\\(([^)]*)\\))?");

    private static List<Written> written(String... names) {
        Set<String> wanted = Set.of(names);
        return LearningOdesign.attributes().stream().filter(one -> wanted.contains(one.name())).toList();
    }

    private static Stream<Written> expressions(String prefix) {
        return LearningOdesign.attributes().stream().filter(one -> one.value().startsWith(prefix));
    }

    private static boolean isType(String name) {
        String[] parts = name.split("::");
        return parts.length == 2 && PACKAGES.containsKey(parts[0]) && PACKAGES.get(parts[0]).getEClassifier(parts[1]) instanceof EClass;
    }

    private static Set<String> features() {
        return PACKAGES.values().stream().flatMap(one -> one.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream()).map(EStructuralFeature::getName).collect(Collectors.toSet());
    }

    @Test
    void every_type_is_in_the_metamodel() {
        assertThat(written("domainClass", "typeName")).isNotEmpty().allMatch(one -> isType(one.value()));
    }

    @Test
    void every_feature_that_a_tool_changes_is_in_the_metamodel() {
        Set<String> known = features();
        assertThat(written("featureName", "referenceName")).isNotEmpty().allMatch(one -> known.contains(one.value()));
    }

    @Test
    void every_feature_that_is_read_is_in_the_metamodel() {
        Set<String> known = features();
        known.add("eContainer");
        assertThat(expressions("feature:")).isNotEmpty().allMatch(one -> known.contains(one.value().substring("feature:".length())));
    }

    @Test
    void only_the_languages_that_both_engines_run_are_used() {
        Set<String> languages = LearningOdesign.attributes().stream().filter(one -> !one.name().contains(":")).map(Written::value)
                .filter(value -> value.matches("[a-z]+:[^/:].*")).map(value -> value.substring(0, value.indexOf(':'))).collect(Collectors.toSet());
        assertThat(languages).isSubsetOf("var", "feature", "service");
    }

    @Test
    void every_service_exists_and_takes_that_many_arguments() {
        Set<String> known = new HashSet<>();
        for (Method method : ServiceMethods.all()) {
            known.add(method.getName() + "/" + (method.getParameterCount() - 1));
        }
        assertThat(expressions("service:")).isNotEmpty();
        assertThat(expressions("service:").filter(one -> !known.contains(called(one)))).isEmpty();
    }

    /** The name of the service that is called, and with how many arguments; the text itself if it is no call. */
    private static String called(Written one) {
        Matcher call = CALL.matcher(one.value());
        if (!call.matches()) {
            return one.value();
        }
        String arguments = call.group(2) == null ? "" : call.group(2).strip();
        return call.group(1) + "/" + (arguments.isEmpty() ? 0 : arguments.split(",").length);
    }

    @Test
    void every_service_is_used() {
        Set<String> used = expressions("service:").map(one -> CALL.matcher(one.value())).filter(Matcher::matches).map(call -> call.group(1))
                .collect(Collectors.toSet());
        assertThat(ServiceMethods.all().stream().map(Method::getName).distinct().filter(name -> !used.contains(name))).isEmpty();
    }

    @Test
    void every_service_takes_an_element_first_and_returns_no_array() {
        assertThat(ServiceMethods.all()).isNotEmpty().allSatisfy(method -> {
            assertThat(EObject.class).isAssignableFrom(method.getParameterTypes()[0]);
            assertThat(method.getReturnType().isArray()).isFalse();
        });
    }

    @Test
    void every_label_has_a_text_in_both_languages_and_every_text_is_used() {
        Set<String> labels = LearningOdesign.attributes().stream().map(Written::value).filter(value -> value.startsWith("%"))
                .map(value -> value.substring(1))
                .collect(Collectors.toSet());
        labels.addAll(Set.of("pluginName", "providerName"));
        for (String language : List.of("", "_de")) {
            Properties texts = LearningOdesign.texts(language);
            assertThat(texts.stringPropertyNames()).as(language).containsExactlyInAnyOrderElementsOf(labels);
            assertThat(texts.values()).as(language).noneMatch(text -> text.toString().isBlank());
        }
    }

    @Test
    void every_picture_is_in_the_bundle() {
        Set<String> pictures = LearningOdesign.attributes().stream().map(Written::value).filter(value -> value.endsWith(".svg"))
                .collect(Collectors.toSet());
        assertThat(pictures).isNotEmpty().allMatch(picture -> picture.startsWith("/org.dodeka.design/icons/"));
        assertThat(pictures.stream().filter(picture -> LearningOdesign.resource(picture.substring("/org.dodeka.design".length())) == null)).isEmpty();
    }
}
