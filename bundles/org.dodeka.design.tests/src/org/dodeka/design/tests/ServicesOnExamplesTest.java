package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.testing.Designs;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every service answers about every element of every example, whatever it is asked with. */
class ServicesOnExamplesTest {

    private static final int OTHERS = 40;

    /** The elements of a design, and what lanes and bands stand for. */
    private static List<EObject> elements(Design design) {
        List<EObject> elements = new ArrayList<>(Designs.objects(design));
        DesignPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .forEach(type -> elements.addAll(((EEnum) type).getELiterals()));
        return elements;
    }

    @ParameterizedTest
    @MethodSource("org.dodeka.design.tests.Examples#names")
    void every_service_of_one_element_answers(String example) {
        List<EObject> elements = elements(Examples.load(example));
        int answers = 0;
        for (Method method : ServiceMethods.all()) {
            for (EObject element : elements) {
                if (method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(element)) {
                    ServiceMethods.call(method, element);
                    answers++;
                }
            }
        }
        assertThat(answers).isGreaterThan(elements.size());
    }

    @ParameterizedTest
    @MethodSource("org.dodeka.design.tests.Examples#names")
    void every_service_of_two_elements_answers(String example) {
        List<EObject> elements = elements(Examples.load(example));
        int step = Math.max(1, elements.size() / OTHERS);
        for (Method method : ServiceMethods.all()) {
            if (method.getParameterCount() != 2) {
                continue;
            }
            for (EObject element : elements) {
                for (int i = 0; i < elements.size() && method.getParameterTypes()[0].isInstance(element); i += step) {
                    if (method.getParameterTypes()[1].isInstance(elements.get(i))) {
                        ServiceMethods.call(method, element, elements.get(i));
                    }
                }
            }
        }
    }
}
