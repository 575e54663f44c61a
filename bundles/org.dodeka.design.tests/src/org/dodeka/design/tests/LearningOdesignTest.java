package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.dodeka.viewpoint.description.Specification;
import org.dodeka.viewpoint.description.SpecificationReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** {@code learning.odesign} is a specification that Sirius itself and our own engine read whole. */
class LearningOdesignTest {

    private static Resource loadedBySirius() throws IOException {
        Optional<Path> folder = SiriusMetamodels.folder();
        assumeTrue(folder.isPresent(), "the metamodels of Sirius are not here: shared/sirius-metamodels beside the project");
        Resource resource = SiriusMetamodels.resourceSet(folder.get()).createResource(URI.createURI("learning.odesign"));
        try (InputStream in = LearningOdesign.open()) {
            resource.load(in, Map.of());
        }
        return resource;
    }

    @Test
    void it_loads_against_the_metamodels_of_Sirius_without_an_error() throws IOException {
        Resource resource = loadedBySirius();
        assertThat(resource.getErrors()).isEmpty();
        assertThat(resource.getWarnings()).isEmpty();
        assertThat(resource.getContents()).hasSize(1);
    }

    @Test
    void every_reference_in_it_leads_to_something() throws IOException {
        Resource resource = loadedBySirius();
        EcoreUtil.resolveAll(resource);
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(resource)).isEmpty();
    }

    @Test
    void what_must_be_given_is_given() throws IOException {
        Resource resource = loadedBySirius();
        List<String> missing = new ArrayList<>();
        for (var all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            element.eClass().getEAllStructuralFeatures().stream()
                    .filter(feature -> feature.isRequired() && !feature.isDerived() && !feature.isTransient()
                            && feature.getDefaultValueLiteral() == null)
                    .filter(feature -> feature.isMany() ? ((List<?>) element.eGet(feature)).isEmpty() : element.eGet(feature) == null)
                    .forEach(feature -> missing.add(element.eClass().getName() + "." + feature.getName() + " of "
                            + resource.getURIFragment(element)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void our_engine_reads_it_without_a_complaint() throws IOException {
        Properties texts = LearningOdesign.texts("");
        try (InputStream in = LearningOdesign.open()) {
            Specification read = SpecificationReader.read(in, "learning.odesign", key -> Optional.ofNullable(texts.getProperty(key)));
            assertThat(read.problems()).isEmpty();
            assertThat(read.group().viewpoints()).singleElement().satisfies(viewpoint -> assertThat(viewpoint.name()).isEqualTo("Learning design"));
        }
    }
}
