package org.dodeka.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Properties;
import java.util.stream.Stream;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Stream<EPackage> packages() {
        return Stream.of(CataloguePackage.eINSTANCE, DesignPackage.eINSTANCE);
    }

    private static Stream<EStructuralFeature> features() {
        return packages().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream());
    }

    @Test
    void every_feature_has_a_name_and_a_meaning_for_people() {
        assertThat(features()).allSatisfy(feature -> {
            assertThat(Words.of(feature)).isNotBlank().isNotEqualTo(feature.getName());
            assertThat(Words.meaning(feature)).endsWith(".");
        });
    }

    @Test
    void the_meaning_is_the_documentation_of_the_metamodel() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        EPackage documented = (EPackage) set.getResource(URI.createURI(DesignPackage.class.getResource("/model/design.ecore").toString()), true)
                .getContents().getFirst();
        assertThat(documented.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream()))
                .isNotEmpty().allSatisfy(feature -> assertThat(Words.meaning(feature)).isEqualTo(EcoreUtil.getDocumentation(feature)));
    }

    @Test
    void every_value_of_an_enumeration_has_words() {
        assertThat(packages().flatMap(p -> p.getEClassifiers().stream()).filter(EEnum.class::isInstance).map(EEnum.class::cast))
                .allSatisfy(type -> assertThat(type.getELiterals()).allSatisfy(literal -> assertThat(Words.of(type, literal.getInstance()))
                        .isNotBlank().doesNotContain("_").matches("[A-Z].*")));
    }

    @Test
    void every_message_has_a_text_and_every_text_a_message() throws IOException, IllegalAccessException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            texts.load(in);
        }
        assertThat(Stream.of(Messages.class.getDeclaredFields()).filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
        for (Field field : Messages.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                assertThat((String) field.get(null)).as(field.getName()).isNotBlank().doesNotStartWith("NLS missing");
            }
        }
    }
}
