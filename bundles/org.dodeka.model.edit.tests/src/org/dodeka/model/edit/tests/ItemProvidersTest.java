package org.dodeka.model.edit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.provider.CatalogueItemProviderAdapterFactory;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.provider.DesignItemProviderAdapterFactory;
import org.dodeka.model.edit.Icons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ItemProvidersTest {

    private final ComposedAdapterFactory factory = new ComposedAdapterFactory(Stream.of(new CatalogueItemProviderAdapterFactory(), new DesignItemProviderAdapterFactory()).toList());

    static Stream<EClass> classes() {
        return Stream.of((EPackage) CataloguePackage.eINSTANCE, DesignPackage.eINSTANCE).flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    static Stream<EClass> concreteClasses() {
        return classes().filter(type -> !type.isAbstract());
    }

    private IItemLabelProvider provider(EObject object) {
        return (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_has_an_icon_that_is_svg_and_refers_to_nothing_outside(EClass type) throws Exception {
        URL icon = Icons.of(type.getName());
        assertThat(icon).as("icon of %s", type.getName()).isNotNull();
        try (InputStream stream = icon.openStream()) {
            Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
            assertThat(svg.getTagName()).isEqualTo("svg");
            assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 16 16");
            assertThat(svg.getElementsByTagName("script").getLength() + svg.getElementsByTagName("image").getLength() + svg.getElementsByTagName("use").getLength()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void an_element_shows_its_label_and_icon(EClass type) {
        EObject element = EcoreUtil.create(type);
        assertThat(provider(element).getText(element)).isEqualTo(Labels.of(element)).isNotBlank();
        assertThat(provider(element).getImage(element)).isEqualTo(Icons.of(type.getName()));
    }

    @Test
    void the_label_of_a_space_is_its_name() {
        Space space = DesignFactory.eINSTANCE.createSpace();
        space.setName("Clinic");
        assertThat(provider(space).getText(space)).isEqualTo("Clinic");
    }

    @Test
    void a_class_that_does_not_exist_has_no_icon() {
        assertThat(Icons.of("Galaxy")).isNull();
    }
}
