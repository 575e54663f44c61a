package org.dodeka.viewpoint.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.dodeka.viewpoint.description.SpecificationProblem.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the metamodels of Sirius allow can be read: specifications made at random and written by EMF itself give warnings, never errors. */
class GeneratedSpecificationsTest {

    private static SiriusMetamodels sirius;

    private static final Set<String> ALWAYS = Set.of("ownedViewpoints", "ownedRepresentations", "containerMappings", "toolSections");

    private final List<EObject> made = new ArrayList<>();
    private Random random;

    @BeforeAll
    static void findMetamodels() {
        assumeTrue(SiriusMetamodels.folder().isPresent(), "The folder shared/sirius-metamodels is not there: nothing can be generated.");
        sirius = SiriusMetamodels.load();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void any_specification_that_the_metamodels_allow_is_read(int seed) throws IOException {
        random = new Random(seed);
        EObject group = make(sirius.named(Vocabulary.INSTANCE.type("description.Group")), 0);
        refer();
        group.eSet(group.eClass().getEStructuralFeature("version"), "15.4.0.202401051836");

        Specification specification = SpecificationReader.read(bytes(group), "generated.odesign", SpecificationContext.PLAIN);

        assertThat(specification.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)).isEmpty();
        assertThat(specification.group().viewpoints()).hasSameSizeAs((List<?>) group.eGet(group.eClass().getEStructuralFeature("ownedViewpoints")));
        assertThat(made).hasSizeGreaterThan(100);
    }

    private EObject make(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        made.add(object);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isChangeable() && !attribute.isDerived() && !attribute.isTransient()) {
                set(object, attribute);
            }
        }
        for (EReference reference : type.getEAllContainments()) {
            int most = reference.isMany() ? depth < 4 ? 4 : 2 : 1;
            int count = depth > 9 || made.size() > 600 || !isSupported(type) ? 0 : ALWAYS.contains(reference.getName()) ? 2
                    : random.nextInt(most + 1);
            List<EClass> types = concrete(reference.getEReferenceType());
            for (int i = 0; i < count && !types.isEmpty() && reference.isChangeable() && !reference.isDerived() && !reference.isTransient(); i++) {
                EObject child = make(any(types), depth + 1);
                add(object, reference, child);
            }
        }
        return object;
    }

    /** One of several classes, mostly one that is supported: what is not is left out with all that is within it. */
    private EClass any(List<EClass> types) {
        List<EClass> supported = types.stream().filter(GeneratedSpecificationsTest::isSupported).toList();
        List<EClass> from = supported.isEmpty() || random.nextInt(8) == 0 ? types : supported;
        return from.get(random.nextInt(from.size()));
    }

    private static boolean isSupported(EClass type) {
        Vocabulary.Type known = Vocabulary.INSTANCE.type(type.getEPackage().getNsURI(), type.getName());
        return known != null && known.supported();
    }

    private void set(EObject object, EAttribute attribute) {
        boolean naming = attribute.getName().equals("name") || attribute.getName().equals("domainClass");
        if (!naming && random.nextInt(3) > 0) {
            return;
        }
        Object value = value(attribute);
        if (value != null && attribute.isMany()) {
            Set<Object> values = new HashSet<>(List.of(value));
            object.eSet(attribute, new ArrayList<>(values));
        } else if (value != null) {
            object.eSet(attribute, value);
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            String[] samples = {"name ", "a/b[c='d'] ", "äöü ", "%20 ", "x\"y ", "<&> ", "feature:name", "service:x(a, b)"};
            return attribute.getName().equals("name") ? samples[random.nextInt(6)] + made.size() : samples[random.nextInt(samples.length)];
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(256);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        return null;
    }

    /** References to what has been made, of the types that the metamodels allow. */
    private void refer() {
        for (EObject object : List.copyOf(made)) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                boolean stored = reference.isChangeable() && !reference.isDerived() && !reference.isTransient();
                boolean fits = stored && !reference.isContainment() && !reference.isContainer() && random.nextBoolean();
                List<EObject> targets = fits ? made.stream().filter(reference.getEReferenceType()::isInstance).toList() : List.of();
                if (!targets.isEmpty() && targets.size() < made.size()) {
                    add(object, reference, targets.get(random.nextInt(targets.size())));
                    add(object, reference, targets.get(random.nextInt(targets.size())));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EReference reference, EObject value) {
        if (!reference.isMany()) {
            object.eSet(reference, value);
        } else if (!((List<EObject>) object.eGet(reference)).contains(value)) {
            ((List<EObject>) object.eGet(reference)).add(value);
        }
    }

    private static List<EClass> concrete(EClass type) {
        List<EClass> found = new ArrayList<>();
        for (EPackage one : sirius.packages()) {
            for (EClassifier classifier : one.getEClassifiers()) {
                if (classifier instanceof EClass each && !each.isAbstract() && !each.isInterface() && type.isSuperTypeOf(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    private static InputStream bytes(EObject group) throws IOException {
        Resource resource = sirius.resource(URI.createURI("generated.odesign"));
        resource.getContents().add(group);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        return new ByteArrayInputStream(out.toByteArray());
    }
}
