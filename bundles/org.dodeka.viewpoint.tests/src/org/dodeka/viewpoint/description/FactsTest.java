package org.dodeka.viewpoint.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the reader believes of Sirius, compared with Sirius' own metamodels. */
class FactsTest {

    private static SiriusMetamodels sirius;

    @BeforeAll
    static void findMetamodels() {
        assumeTrue(SiriusMetamodels.folder().isPresent(), "The folder shared/sirius-metamodels is not there: the facts are not compared.");
        sirius = SiriusMetamodels.load();
    }

    @Test
    void every_feature_that_is_read_exists_and_has_the_default_that_is_used() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Linking.Asked asked : asked()) {
            EStructuralFeature feature = sirius.named(Vocabulary.INSTANCE.type(asked.type())).getEStructuralFeature(asked.feature());
            if (feature == null) {
                wrong.add(asked + ": there is no such feature");
            } else if (asked.absent() != null && !text(asked.absent()).equals(text(feature))) {
                wrong.add(asked + ": the default is " + text(feature));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_class_that_is_understood_is_read_by_the_complete_specification() throws IOException {
        Set<String> read = asked().stream().map(Linking.Asked::type).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Vocabulary.INSTANCE.supportedTypes()).extracting(Vocabulary.Type::name).isSubsetOf(read);
    }

    @Test
    void every_class_has_the_features_of_the_vocabulary() {
        List<String> wrong = new ArrayList<>();
        for (Vocabulary.Type type : Vocabulary.INSTANCE.supportedTypes()) {
            EClass real = sirius.named(type);
            for (Vocabulary.Feature feature : type.features().values()) {
                if (!fits(feature, real.getEStructuralFeature(feature.name()))) {
                    wrong.add(type.name() + " " + feature);
                }
            }
            Set<String> known = type.features().keySet();
            real.getEAllStructuralFeatures().stream().filter(one -> !one.isTransient() && !one.isDerived() && !known.contains(one.getName()))
                .forEach(one -> wrong.add(type.name() + " lacks " + one.getName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_enumeration_has_the_literals_of_the_vocabulary() {
        Map<String, EEnum> real = Vocabulary.INSTANCE.supportedTypes().stream().flatMap(type -> sirius.named(type).getEAllAttributes().stream())
            .map(EAttribute::getEAttributeType).filter(EEnum.class::isInstance).map(EEnum.class::cast).distinct()
            .collect(Collectors.toMap(EEnum::getName, one -> one));

        assertThat(real).isNotEmpty().allSatisfy((name, one) -> assertThat(Vocabulary.INSTANCE.literals(name))
            .isEqualTo(one.getELiterals().stream().map(literal -> literal.getLiteral()).toList()));
    }

    @Test
    void the_system_colours_are_those_of_sirius() throws IOException {
        String environment = Files.readString(SiriusMetamodels.folder().orElseThrow().resolve("Environment.odesign"));
        List<String> ours = new ArrayList<>();
        SystemColors.all().forEach((name, color) -> ours.add("<entries red=\"%d\" green=\"%d\" blue=\"%d\" name=\"%s\"/>"
            .formatted(color.red(), color.green(), color.blue(), name)));

        assertThat(environment.lines().map(String::strip).filter(line -> line.startsWith("<entries"))).isEqualTo(ours).hasSize(26);
    }

    @Test
    void the_sample_of_sirius_is_read_without_errors() throws IOException {
        Path sample = SiriusMetamodels.folder().orElseThrow().resolve("samples/basicfamily.odesign");
        try (InputStream in = Files.newInputStream(sample)) {
            Specification specification = SpecificationReader.read(in, "basicfamily.odesign", SpecificationContext.PLAIN);
            Layer layer = specification.group().viewpoints().get(0).diagrams().get(0).defaultLayer();

            assertThat(specification.hasErrors()).isFalse();
            assertThat(specification.problems()).extracting(problem -> problem.place().feature())
                .containsExactly("name", "valueExpression", "valueExpression");
            assertThat(layer.nodeMappings()).extracting(Mapping::name).containsExactly("ManNode", "WomanNode");
            assertThat(layer.edgeMappings().get(0).sourceMappings()).isEqualTo(layer.nodeMappings());
            assertThat(layer.edgeMappings().get(0).style()).map(EdgeStyleDescription::strokeColor).contains(new Color(114, 159, 207));
            assertThat(layer.nodeMappings().get(0).style()).map(FigureStyle::imagePath)
                .contains("/org.eclipse.sirius.sample.basicfamily.design/icons/man.svg");
        }
    }

    private static Set<Linking.Asked> asked() throws IOException {
        Set<Linking.Asked> all = new LinkedHashSet<>();
        try (InputStream in = FactsTest.class.getResourceAsStream("specifications/complete.odesign")) {
            SpecificationReader.read(in, "complete.odesign", SpecificationContext.PLAIN, all::add);
        }
        return all;
    }

    private static boolean fits(Vocabulary.Feature feature, EStructuralFeature real) {
        if (!(real instanceof EReference reference)) {
            return real != null && !feature.refers() && feature.contained().isEmpty();
        }
        boolean contains = feature.contained().endsWith("." + reference.getEReferenceType().getName());
        return reference.isContainment() == !feature.refers() && (feature.refers() || contains);
    }

    private static String text(Object absent) {
        return absent.toString().replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String text(EStructuralFeature feature) {
        Object value = feature.getDefaultValue();
        String text = feature.getEType() instanceof EEnum literals ? literals.getEEnumLiteralByLiteral(Objects.toString(value, "")) == null
            ? Objects.toString(value, "") : literals.getEEnumLiteralByLiteral(value.toString()).getLiteral()
            : Optional.ofNullable(value).map(Object::toString).orElse("");
        return text(text);
    }
}
