package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.dodeka.model.Numerals;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.RoleKind;
import org.dodeka.testing.InGerman;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

/** What people read for what the metamodel has, in their language. */
class NamesTest {

    private static Stream<EClassifier> classifiers() {
        return Stream.of(CataloguePackage.eINSTANCE, DesignPackage.eINSTANCE).flatMap(p -> p.getEClassifiers().stream());
    }

    private static Properties names() throws IOException {
        Properties names = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream("names.properties")) {
            names.load(in);
        }
        return names;
    }

    @Test
    void everything_in_the_metamodel_has_a_name_and_nothing_else_has() throws IOException {
        Set<String> expected = new TreeSet<>();
        classifiers().forEach(classifier -> {
            if (classifier instanceof EClass type) {
                expected.add(type.getName());
                type.getEStructuralFeatures().forEach(feature -> expected.add(type.getName() + "." + feature.getName()));
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> expected.add(type.getName() + "." + literal.getName()));
            }
        });
        assertThat(new TreeSet<>(names().stringPropertyNames())).isEqualTo(expected);
    }

    @Test
    void english_names_spell_out_those_of_the_metamodel() {
        assertThat(Labels.ofClass(DesignPackage.Literals.LEARNING_LOOP)).isEqualTo("Learning loop");
        assertThat(Labels.ofFeature(DesignPackage.Literals.SPACE__CADENCE_DAYS)).isEqualTo("cadence days");
        assertThat(Labels.ofValue(RoleKind.CRITICAL_FRIEND)).isEqualTo("critical friend");
        assertThat(Labels.ofValue(DesignPackage.Literals.ROLE_KIND.getEEnumLiteral("CRITICAL_FRIEND"))).isEqualTo("critical friend");
    }

    @Test
    void what_another_metamodel_adds_is_spelt_out() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("OpenDoor");
        EStructuralFeature feature = EcoreFactory.eINSTANCE.createEAttribute();
        feature.setName("doorBell");
        type.getEStructuralFeatures().add(feature);
        assertThat(Labels.ofClass(type)).isEqualTo("Open door");
        assertThat(Labels.ofFeature(feature)).isEqualTo("door bell");
    }

    @Test
    void german_names_are_german() throws Exception {
        InGerman.speaking(() -> {
            Class<?> labels = InGerman.load(Labels.class, "org.dodeka.model.Labels", "org.dodeka.model.Vocabulary", "org.dodeka.model.Messages");
            assertThat(labels.getMethod("ofClass", EClass.class).invoke(null, DesignPackage.Literals.LEARNING_LOOP)).isEqualTo("Lernschleife");
            assertThat(labels.getMethod("ofFeature", EStructuralFeature.class).invoke(null, DesignPackage.Literals.SPACE__CADENCE_DAYS))
                    .isEqualTo("Rhythmus in Tagen");
            return assertThat(labels.getMethod("ofValue", Enumerator.class).invoke(null, RoleKind.FACILITATOR)).isEqualTo("Moderation");
        });
    }

    @Test
    void figures_have_the_signs_of_the_language() throws Exception {
        assertThat(Numerals.local("1,240.5 h")).isEqualTo("1,240.5 h");
        InGerman.speaking(() -> {
            Class<?> numerals = InGerman.load(Numerals.class, "org.dodeka.model.Numerals", "org.dodeka.model.Messages");
            return assertThat(numerals.getMethod("local", String.class).invoke(null, "1,240.5 h")).isEqualTo("1.240,5 h");
        });
    }

    @Test
    void the_language_of_the_machine_is_as_it_was_afterwards() throws Exception {
        Locale before = Locale.getDefault();
        Locale within = InGerman.speaking(Locale::getDefault);
        assertThat(within).isEqualTo(Locale.GERMANY);
        assertThat(Locale.getDefault()).isEqualTo(before);
    }
}
