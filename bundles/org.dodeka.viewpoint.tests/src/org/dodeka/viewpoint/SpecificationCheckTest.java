package org.dodeka.viewpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationContext;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.expression.Services;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A specification compared with a metamodel, here with that of metamodels. */
class SpecificationCheckTest {

    private static final String HEAD = "<g:Group xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        + " xmlns:g='http://www.eclipse.org/sirius/description/1.1.0'"
        + " xmlns:d='http://www.eclipse.org/sirius/diagram/description/1.1.0' xmlns:s='http://www.eclipse.org/sirius/diagram/description/style/1.1.0'"
        + " xmlns:t='http://www.eclipse.org/sirius/description/tool/1.1.0' version='15.0'><ownedViewpoints name='v'>"
        + "<ownedRepresentations xsi:type='d:DiagramDescription' name='m' domainClass='ecore::EPackage'><defaultLayer name='l'>";
    private static final String TAIL = "</defaultLayer></ownedRepresentations></ownedViewpoints></g:Group>";

    /** A part of a layer, and what is said of it. */
    static Stream<Arguments> wrong() {
        return Stream.of(
            Arguments.of(node("EClazz", ""), "v/m/l/n@domainClass: There is no class ‘EClazz’ in the metamodel."),
            Arguments.of(node("ecore.EClass", "semanticCandidatesExpression='feature:eClasses'"),
                "@semanticCandidatesExpression: EPackage has no feature ‘eClasses’."),
            Arguments.of(node("ecore::EClass", "preconditionExpression='feature:abstrakt'"),
                "@preconditionExpression: EClass has no feature ‘abstrakt’."),
            Arguments.of(edge("targetFinderExpression='feature:eSuperType'"), "v/m/l/e@targetFinderExpression: EClass has no feature ‘eSuperType’."),
            Arguments.of(node("ecore::EClass", "semanticCandidatesExpression='service:classesOf'"), "‘classesOf’"),
            Arguments.of(node("ecore::EClass", "semanticCandidatesExpression='service:idle(self, self)'"), "idle"),
            Arguments.of(edge("targetFinderExpression='service:packagesOf'"),
                "@targetFinderExpression: The service ‘packagesOf’ takes EPackage, but is asked of EClass."),
            Arguments.of(tool("<firstModelOperations xsi:type='t:CreateInstance' typeName='ecore::EKlass' referenceName='eClassifiers'/>"),
                "@typeName: There is no class ‘ecore::EKlass’ in the metamodel."),
            Arguments.of(tool("<firstModelOperations xsi:type='t:CreateInstance' typeName='ecore::EClassifier' referenceName='eClassifiers'/>"),
                "@typeName: ‘ecore::EClassifier’ is abstract: nothing can be created of it."),
            Arguments.of(tool("<firstModelOperations xsi:type='t:CreateInstance' typeName='ecore::EClass' referenceName='eClazzes'/>"),
                "@referenceName: No class has a feature ‘eClazzes’."),
            Arguments.of(tool("<firstModelOperations xsi:type='t:CreateInstance' typeName='ecore::EClass' referenceName='eSuperTypes'/>"),
                "@referenceName: ‘eSuperTypes’ contains no elements: nothing can be created in it."),
            Arguments.of(tool("<firstModelOperations xsi:type='t:CreateInstance' typeName='ecore::EClass' referenceName='eClassifiers'>"
                + "<subModelOperations xsi:type='t:SetValue' featureName='nsURI' valueExpression='x'/></firstModelOperations>"),
                "@featureName: EClass has no feature ‘nsURI’."),
            Arguments.of(tool("<firstModelOperations xsi:type='t:ChangeContext' browseExpression='feature:eSuperTypes'/>"),
                "@browseExpression: The change of context leads to several elements: what is within it runs on the same element as before. Use a loop (For)."));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_the_metamodel_does_not_have_is_named_with_its_place(String part, String message) {
        assertThat(check(part)).singleElement().asString().contains(message);
    }

    /** What is right. */
    static Stream<String> right() {
        return Stream.of(node("EClass", "semanticCandidatesExpression='feature:eClassifiers' preconditionExpression='feature:interface'"),
            node("ecore.EClassifier", "semanticCandidatesExpression='feature:eContents' preconditionExpression='feature:abstract'"),
            node("EPackage", "semanticCandidatesExpression='service:packagesOf'"),
            node("EObject", "semanticCandidatesExpression='service:idle' preconditionExpression='feature:name'"),
            edge("targetFinderExpression='feature:eSuperTypes' preconditionExpression='var:source'"),
            tool("<firstModelOperations xsi:type='t:ChangeContext' browseExpression='feature:eContainer'>"
                + "<subModelOperations xsi:type='t:CreateInstance' typeName='ecore::EClass' referenceName='eClassifiers'>"
                + "<subModelOperations xsi:type='t:SetValue' featureName='name' valueExpression='New class'/></subModelOperations></firstModelOperations>"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void what_the_metamodel_has_is_no_problem(String part) {
        assertThat(check(part)).isEmpty();
    }

    @Test
    void services_are_not_asked_for_if_they_are_not_given() {
        Specification specification = read(node("EClass", "semanticCandidatesExpression='service:anything'"));

        assertThat(SpecificationCheck.check(specification, List.of(EcorePackage.eINSTANCE))).isEmpty();
        assertThat(SpecificationCheck.check(specification, List.of(EcorePackage.eINSTANCE), Services.none())).hasSize(1);
    }

    /** Services of the specification. */
    public static class Idle {

        /** A service. */
        public List<EClass> idle(EModelElement self) {
            return List.of();
        }

        /** A service for packages only. */
        public List<EPackage> packagesOf(EPackage self) {
            return self.getESubpackages();
        }
    }

    private static List<String> check(String part) {
        Specification specification = read(part);
        assertThat(specification.problems()).isEmpty();
        Services services = Services.of(List.of(Idle.class.getName()), Idle.class.getClassLoader(), problem -> {
            throw new AssertionError(problem);
        });
        return SpecificationCheck.check(specification, List.of(EcorePackage.eINSTANCE), services).stream().map(Object::toString).toList();
    }

    private static Specification read(String part) {
        byte[] bytes = (HEAD + part + TAIL).getBytes(StandardCharsets.UTF_8);
        return SpecificationReader.read(new ByteArrayInputStream(bytes), "x.odesign", SpecificationContext.PLAIN);
    }

    private static String node(String domainClass, String attributes) {
        return "<nodeMappings name='n' domainClass='" + domainClass + "' " + attributes + "/>";
    }

    private static String edge(String attributes) {
        return node("EClass", "")
                + "<edgeMappings name='e' sourceMapping='//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0'"
            + " targetMapping='//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0' " + attributes + "/>";
    }

    private static String tool(String operation) {
        return "<toolSections name='s'><ownedTools xsi:type='t:ToolDescription' name='t'><element name='element'/><elementView name='elementView'/>"
            + "<initialOperation>" + operation + "</initialOperation></ownedTools></toolSections>";
    }
}
