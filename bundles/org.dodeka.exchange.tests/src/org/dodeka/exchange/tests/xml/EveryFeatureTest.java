package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.exchange.xml.ExchangeSchema;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.testing.Designs;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the metamodel, so that a class or feature that is added one day cannot be forgotten in the exchange file. */
class EveryFeatureTest {

    static Stream<String> features() {
        return concreteClasses().flatMap(type -> type.getEAllStructuralFeatures().stream().filter(f -> !f.isDerived() && !f.isTransient())
                .map(feature -> type.getName() + "." + feature.getName()));
    }

    private static Stream<EClass> concreteClasses() {
        return DesignPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("features")
    void is_written_and_read_again(String name) throws IOException {
        String[] parts = name.split("\\.");
        EClass type = (EClass) DesignPackage.eINSTANCE.getEClassifier(parts[0]);
        Design design = Exchanged.prepared((Design) EcoreUtil.create(DesignPackage.Literals.DESIGN));
        EObject object = make(design, type);
        byte[] without = Exchanged.draft(design);
        set(design, object, type.getEStructuralFeature(parts[1]));
        byte[] with = Exchanged.draft(design);
        assertThat(with).as("the file says more with the feature than without").isNotEqualTo(without);
        ExchangeSchema.check(new ByteArrayInputStream(with));
        assertThat(Designs.text(Exchanged.design(with))).isEqualTo(Designs.text(design));
    }

    /** An element of a class in the place where the metamodel has it; the design itself if it is of that class. */
    private static EObject make(Design design, EClass type) {
        if (type == DesignPackage.Literals.DESIGN) {
            return design;
        }
        EReference containment = containmentOf(type);
        EObject container = make(design, containment.getEContainingClass());
        EObject object = EcoreUtil.create(type);
        list(container, containment).add(object);
        return object;
    }

    private static EReference containmentOf(EClass type) {
        return concreteClasses().flatMap(c -> c.getEAllContainments().stream()).filter(c -> c.getEReferenceType() == type).findFirst().orElseThrow();
    }

    private static void set(Design design, EObject object, EStructuralFeature feature) throws IOException {
        List<Object> values = feature instanceof EReference reference ? List.of(target(design, reference)) : value((EAttribute) feature);
        if (feature.isMany()) {
            list(object, feature).addAll(values);
        } else {
            object.eSet(feature, values.getLast());
        }
    }

    private static EObject target(Design design, EReference reference) throws IOException {
        if (reference.isContainment()) {
            return EcoreUtil.create(reference.getEReferenceType());
        }
        EClass type = reference.getEReferenceType();
        if (type.getEPackage() == CataloguePackage.eINSTANCE && type != CataloguePackage.Literals.ELEMENT) {
            EObject catalogue = Catalogues.load(design.eResource().getResourceSet());
            return type == CataloguePackage.Literals.DISCIPLINE_CATALOGUE ? catalogue : catalogue.eResource().getEObject("REL.Q2");
        }
        return make(design, concreteClasses().filter(type::isSuperTypeOf).reduce((first, second) -> second).orElseThrow());
    }

    /** Values other than the default, hostile where they are texts. */
    private static List<Object> value(EAttribute attribute) {
        EClassifier type = attribute.getEType();
        if (type instanceof EEnum literals) {
            return List.of(literals.getELiterals().get(0).getInstance(), literals.getELiterals().getLast().getInstance());
        }
        if (attribute.isID()) {
            return List.of("Ünï&<\"'>-1");
        }
        if (attribute == DesignPackage.Literals.DESIGN__FORMAT_VERSION) {
            return List.of("1.0");
        }
        Class<?> java = type.getInstanceClass();
        return List.of(java == LocalDate.class ? LocalDate.of(2031, 12, 31) : java == Boolean.class ? Boolean.TRUE
                : java == int.class || java == Integer.class ? (Object) (-7) : java == double.class || java == Double.class ? (Object) 1.0E-7
                : " two\r\n\tlines & <tags> \"quoted\" ]]> 🌱 ‮ ");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }
}
