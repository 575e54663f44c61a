package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;

import org.dodeka.exchange.tests.xml.ShippedSchema.Member;
import org.dodeka.exchange.tests.xml.ShippedSchema.Type;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The schema of the exchange says what the metamodel says: every class and feature is in it, and nothing else. */
class SchemaTest {

    private static final Path COPY = Path.of(System.getProperty("dodeka.root", "../.."), "docs", "schemas", "learning-design-1.0.xsd");

    /** The features that people write sentences into. */
    private static final Set<String> PROSE = Set.of("notes", "purpose", "statement", "domain", "difference", "uncertainty", "safetyRule",
            "practiceIssue", "text", "potential", "evidence", "reason");

    /** What a file holds besides the design: for each type the elements, then the attributes; those that may be missing end in a question mark. */
    private static final Map<String, String> EXTRAS = Map.ofEntries(
            Map.entry("Disciplines", "discipline* @catalogue @version"),
            Map.entry("Discipline", "@code @name @group? @rulesApplicable @rulesPassed @coverage?"),
            Map.entry("Validation", "rulePacks? settings? findings? @asOf? @errors @warnings @infos @waived"),
            Map.entry("RulePacks", "rulePack*"),
            Map.entry("RulePack", "@id @name @version @rules"),
            Map.entry("Settings", "setting*"),
            Map.entry("Setting", "@key @value"),
            Map.entry("Findings", "finding*"),
            Map.entry("Finding", "message? waived? @rule @discipline @severity @about @failed?"),
            Map.entry("Waived", "reason? @waiver @until?"));

    private static final Set<String> SIMPLE_EXTRAS = Set.of("Id", "Reference", "References", "Place", "Date", "Number", "Truth", "Count",
            "Percentage", "FormatVersion", "Modes", "Mechanisms", "Status", "Severity");

    static List<EClass> classes() {
        return DesignPackage.eINSTANCE.getEClassifiers().stream().filter(classifier -> classifier instanceof EClass type && !type.isAbstract())
                .map(EClass.class::cast).toList();
    }

    private static Stream<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient() && !feature.isDerived());
    }

    private static Stream<EReference> containments(EClass type) {
        return features(type).filter(f -> f instanceof EReference reference && reference.isContainment()).map(EReference.class::cast);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_has_all_its_features_in_the_schema_and_nothing_else(EClass type) {
        Type declared = ShippedSchema.types().get(type.getName());
        assertThat(declared).as("complex type " + type.getName()).isNotNull();
        assertThat(declared.elements()).isEqualTo(expectedElements(type));
        assertThat(declared.attributes()).isEqualTo(expectedAttributes(type));
        assertThat(declared.repeated()).isFalse();
    }

    private static Map<String, Member> expectedElements(EClass type) {
        Map<String, Member> expected = new LinkedHashMap<>();
        features(type).forEach(feature -> {
            if (feature instanceof EReference reference && reference.isContainment()) {
                expected.put(feature.getName(), new Member(wrapper(feature), false, null));
            } else if (isProse(feature)) {
                expected.put(feature.getName(), new Member("xs:string", false, null));
            }
        });
        if (type == DesignPackage.Literals.DESIGN) {
            expected.put("disciplines", new Member("Disciplines", false, null));
            expected.put("validation", new Member("Validation", false, null));
        }
        return expected;
    }

    private static Map<String, Member> expectedAttributes(EClass type) {
        Map<String, Member> expected = new LinkedHashMap<>();
        features(type).filter(f -> !isProse(f) && !(f instanceof EReference reference && reference.isContainment())).forEach(feature -> {
            boolean isId = feature instanceof EAttribute attribute && attribute.isID();
            expected.put(feature.getName(), new Member(typeOf(feature), isId, whenMissing(feature)));
            if (feature instanceof EReference reference && reference.getEReferenceType() == CataloguePackage.Literals.ELEMENT) {
                expected.put(feature.getName() + "Catalogue", new Member("Reference", false, null));
            }
        });
        if (type == DesignPackage.Literals.DESIGN) {
            expected.put("status", new Member("Status", true, null));
        }
        return expected;
    }

    private static boolean isProse(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == String.class && PROSE.contains(feature.getName());
    }

    private static String wrapper(EStructuralFeature feature) {
        return feature.getName().substring(0, 1).toUpperCase(Locale.ROOT) + feature.getName().substring(1);
    }

    private static String typeOf(EStructuralFeature feature) {
        if (feature instanceof EReference || feature instanceof EAttribute attribute && attribute.isID()) {
            return feature instanceof EAttribute ? "Id" : feature.isMany() ? "References" : "Reference";
        } else if (feature.getEType() instanceof EEnum literals) {
            return literals.getName() + (feature.isMany() ? "s" : "");
        } else if (feature == DesignPackage.Literals.DESIGN__FORMAT_VERSION) {
            return "FormatVersion";
        }
        return switch (feature.getEType().getInstanceClass().getSimpleName()) {
            case "LocalDate" -> "Date";
            case "int", "Integer" -> "xs:int";
            case "double", "Double" -> "Number";
            case "Boolean" -> "Truth";
            default -> "xs:string";
        };
    }

    /** The literal or number that a missing attribute means; null if it is unset then. */
    private static String whenMissing(EStructuralFeature feature) {
        if (feature.isMany() || !(feature.getEType() instanceof EEnum) && !feature.getEType().getInstanceClass().isPrimitive()) {
            return null;
        }
        return feature.getDefaultValue() instanceof Number number ? String.valueOf(number.intValue()) : String.valueOf(feature.getDefaultValue());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void what_an_element_holds_lies_in_a_list_of_its_own(EClass type) {
        containments(type).forEach(containment -> {
            String name = containment.getEReferenceType().getName();
            Type list = ShippedSchema.types().get(wrapper(containment));
            String element = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            assertThat(list).as(wrapper(containment)).isEqualTo(new Type(Map.of(element, new Member(name, false, null)), Map.of(), true));
        });
    }

    @Test
    void an_enumeration_has_the_literals_of_the_metamodel_in_their_order() {
        Map<String, List<String>> expected = enumerations();
        Map<String, List<String>> declared = ShippedSchema.simpleTypes();
        assertThat(expected).hasSizeGreaterThan(20);
        expected.forEach((name, literals) -> assertThat(declared.get(name)).as(name).isEqualTo(literals));
    }

    private static Map<String, List<String>> enumerations() {
        Stream<EEnum> all = Stream.concat(DesignPackage.eINSTANCE.getEClassifiers().stream(), Stream.of(CataloguePackage.Literals.DISCIPLINE_GROUP))
                .filter(EEnum.class::isInstance).map(EEnum.class::cast);
        return all.collect(Collectors.toMap(EEnum::getName, e -> e.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()));
    }

    @Test
    void there_are_no_types_but_those_of_the_metamodel_and_of_the_check() {
        Set<String> complex = new LinkedHashSet<>(EXTRAS.keySet());
        for (EClass type : classes()) {
            complex.add(type.getName());
            containments(type).forEach(containment -> complex.add(wrapper(containment)));
        }
        Set<String> simple = new LinkedHashSet<>(SIMPLE_EXTRAS);
        simple.addAll(enumerations().keySet());
        assertThat(ShippedSchema.types().keySet()).isEqualTo(complex);
        assertThat(ShippedSchema.simpleTypes().keySet()).isEqualTo(simple);
    }

    @Test
    void the_blocks_about_the_check_have_their_fixed_shape() {
        EXTRAS.forEach((name, shape) -> assertThat(shape(ShippedSchema.types().get(name))).as(name).isEqualTo(shape));
    }

    private static String shape(Type type) {
        Stream<String> elements = type.elements().entrySet().stream()
                .map(e -> e.getKey() + (type.repeated() ? "*" : e.getValue().required() ? "" : "?"));
        Stream<String> attributes = type.attributes().entrySet().stream().map(e -> "@" + e.getKey() + (e.getValue().required() ? "" : "?"));
        return Stream.concat(elements, attributes).collect(Collectors.joining(" "));
    }

    @Test
    void only_the_learning_design_can_be_outermost() {
        Element root = ShippedSchema.root();
        assertThat(ShippedSchema.children(root).filter(child -> !child.getLocalName().endsWith("Type")).map(child -> child.getAttribute("name")))
                .containsExactly("", "learningDesign"); // the first is the documentation
        assertThat(root.getAttribute("targetNamespace")).isEqualTo(ShippedSchema.NAMESPACE);
        assertThat(root.getAttribute("elementFormDefault")).isEqualTo("qualified");
    }

    @Test
    void everything_is_documented_in_english() {
        for (String kind : List.of("element", "complexType", "simpleType", "attribute", "enumeration", "schema")) {
            List<Element> components = kind.equals("schema") ? List.of(ShippedSchema.root()) : ShippedSchema.all(ShippedSchema.root(), kind);
            assertThat(components).isNotEmpty().allSatisfy(component -> assertThat(documentation(component))
                    .as(kind + " " + component.getAttribute("name") + component.getAttribute("value")).matches("(?s)\\s*[A-Z].{4,}\\.\\s*"));
        }
    }

    private static String documentation(Element component) {
        return ShippedSchema.children(component).filter(child -> child.getLocalName().equals("annotation")).flatMap(ShippedSchema::children)
                .filter(child -> child.getLocalName().equals("documentation") && child.getAttributeNS(XMLConstants.XML_NS_URI, "lang").equals("en"))
                .map(Element::getTextContent).collect(Collectors.joining());
    }

    @Test
    void the_copy_in_the_documentation_is_the_same_to_the_byte() throws IOException {
        assertThat(Files.readAllBytes(COPY)).as("docs/schemas/learning-design-1.0.xsd; ./dodeka generate-model copies it")
                .isEqualTo(ShippedSchema.bytes());
    }

    @Test
    void a_validator_accepts_it_with_every_guard_up() {
        assertThat(ShippedSchema.compile()).isNotNull();
    }
}
