package org.dodeka.viewpoint.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dodeka.viewpoint.description.Color;
import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.description.FigureShape;
import org.dodeka.viewpoint.description.LineStyle;
import org.dodeka.viewpoint.description.ResizeKind;
import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationContext;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real specification from Sirius' samples, with its real metamodel. */
class BasicFamilyTest {

    private EPackage types;
    private EObject family;
    private EObject homer;
    private EObject marge;
    private EObject lisa;
    private Shown shown;

    @BeforeEach
    void show_a_family() throws IOException {
        Optional<Path> folder = SharedFolder.find();
        assumeTrue(folder.isPresent(), "The folder shared/sirius-metamodels is not there: the real sample is not shown.");
        Path samples = folder.get().resolve("samples");
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        types = (EPackage) resources.getResource(URI.createFileURI(samples.resolve("basicfamily.ecore").toString()), true).getContents().get(0);
        family = EcoreUtil.create((EClass) types.getEClassifier("Family"));
        homer = person("Man", "Homer");
        marge = person("Woman", "Marge");
        lisa = person("Woman", "Lisa");
        set(lisa, "father", homer);
        set(lisa, "mother", marge);
        try (InputStream in = Files.newInputStream(samples.resolve("basicfamily.odesign"))) {
            Specification specification = SpecificationReader.read(in, "basicfamily.odesign", SpecificationContext.PLAIN);
            shown = new Shown(specification, types, family);
        }
        shown.refresher.refreshAll();
    }

    @AfterEach
    void dispose() {
        if (shown != null) {
            shown.refresher.dispose();
        }
    }

    @SuppressWarnings("unchecked")
    private EObject person(String type, String name) {
        EObject person = EcoreUtil.create((EClass) types.getEClassifier(type));
        set(person, "name", name);
        ((EList<EObject>) family.eGet(family.eClass().getEStructuralFeature("members"))).add(person);
        return person;
    }

    private static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    @Test
    void men_and_women_are_nodes_in_the_order_of_mappings_and_members() {
        assertThat(shown.nodes()).isEqualTo("ManNode:Homer WomanNode:Marge WomanNode:Lisa");
        assertThat(shown.problems).isEmpty();
    }

    @Test
    void a_node_has_the_image_and_size_of_its_style_and_no_icon() {
        NodeView view = shown.node("Homer");
        assertThat(view.look().shape()).isEqualTo(FigureShape.IMAGE);
        assertThat(view.look().image()).isEqualTo("/org.eclipse.sirius.sample.basicfamily.design/icons/man.svg");
        assertThat(List.of(view.look().width(), view.look().height())).containsExactly(40, 40);
        assertThat(view.look().resizeKind()).isEqualTo(ResizeKind.NSEW);
        assertThat(view.look().label().icon()).isNull();
        assertThat(shown.node("Lisa").look().image()).endsWith("/icons/woman.svg");
        assertThat(shown.node("Lisa").look()).isSameAs(shown.node("Marge").look());
    }

    @Test
    void father_and_mother_are_edges_in_blue_and_purple() {
        assertThat(shown.edges()).isEqualTo("fatherEdge:Lisa>Homer motherEdge:Lisa>Marge");
        EdgeView father = shown.node("Homer").incoming().get(0);
        assertThat(father.look().color()).isEqualTo(new Color(114, 159, 207));
        assertThat(father.look().width()).isEqualTo(2);
        assertThat(father.look().line()).isEqualTo(LineStyle.SOLID);
        assertThat(father.look().targetArrow()).isEqualTo(EdgeArrows.INPUT_ARROW);
        assertThat(father.look().sourceArrow()).isEqualTo(EdgeArrows.NO_DECORATION);
        assertThat(father.element()).isSameAs(lisa);
        assertThat(father.label()).isEqualTo("Lisa");
        assertThat(shown.node("Marge").incoming().get(0).look().color()).isEqualTo(new Color(173, 127, 168));
    }

    @Test
    void edits_are_followed() {
        NodeView before = shown.node("Lisa");
        set(lisa, "name", "Bart");
        set(lisa, "mother", null);
        person("Man", "Abe");
        set(homer, "father", ((EList<?>) family.eGet(family.eClass().getEStructuralFeature("members"))).get(3));
        shown.refresher.update();
        assertThat(shown.nodes()).isEqualTo("ManNode:Homer ManNode:Abe WomanNode:Marge WomanNode:Bart");
        assertThat(shown.edges()).isEqualTo("fatherEdge:Bart>Homer fatherEdge:Homer>Abe");
        assertThat(shown.node("Bart")).isSameAs(before);
    }
}
