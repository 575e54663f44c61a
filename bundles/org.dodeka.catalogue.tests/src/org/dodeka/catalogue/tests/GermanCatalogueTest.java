package org.dodeka.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The German catalogue is the English one in other words, so that files may refer to either. */
class GermanCatalogueTest {

    private static final URI ADDRESS = URI.createURI(Designs.CATALOGUE_URI);
    private static final List<EAttribute> WORDS = List.of(CataloguePackage.Literals.ELEMENT__NAME, CataloguePackage.Literals.DISCIPLINE__KEY_QUESTION,
            CataloguePackage.Literals.DISCIPLINE__PURPOSE, CataloguePackage.Literals.CATALOGUE_ITEM__TEXT,
            CataloguePackage.Literals.DISCIPLINE_CATALOGUE__ORIGIN);

    private DisciplineCatalogue english;
    private DisciplineCatalogue german;

    @BeforeEach
    void open() throws DesignLoadException {
        english = catalogue("twelve-disciplines.disciplines");
        german = catalogue("twelve-disciplines_de.disciplines");
    }

    private static DisciplineCatalogue catalogue(String file) throws DesignLoadException {
        ResourceSet set = Designs.newResourceSet();
        URI place = set.getURIConverter().normalize(ADDRESS);
        set.getURIConverter().getURIMap().put(ADDRESS, place.trimSegments(1).appendSegment(file));
        return Catalogues.load(set);
    }

    @Test
    void it_has_the_same_elements_in_the_same_order() {
        assertThat(facts(german)).isEqualTo(facts(english)).hasSizeGreaterThan(260);
    }

    /** Everything but words. */
    private static List<String> facts(DisciplineCatalogue catalogue) {
        List<String> facts = new ArrayList<>();
        catalogue.eResource().getAllContents().forEachRemaining(object -> {
            StringBuilder fact = new StringBuilder(object.eClass().getName());
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                fact.append(WORDS.contains(attribute) ? "" : " " + object.eGet(attribute));
            }
            facts.add(fact.toString());
        });
        return facts;
    }

    @Test
    void every_word_of_it_is_another() {
        List<String> left = new ArrayList<>();
        for (EObject object : (Iterable<EObject>) english.eResource()::getAllContents) {
            EObject other = german.eResource().getEObject(english.eResource().getURIFragment(object));
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (WORDS.contains(attribute) && object.eGet(attribute) instanceof String words && words.equals(other.eGet(attribute))) {
                    left.add(words);
                }
            }
        }
        assertThat(left).containsExactly("Engagement");
    }

    @Test
    void it_is_complete() {
        assertThat(german.getDisciplines()).allSatisfy(discipline -> {
            assertThat(discipline.getPurpose()).isNotBlank();
            assertThat(discipline.getKeyQuestion()).endsWith("?");
            assertThat(discipline.getItems()).extracting(CatalogueItem::getText).doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).isNotBlank());
            for (ItemKind kind : List.of(ItemKind.PERSPECTIVE, ItemKind.METHOD, ItemKind.PITFALL)) {
                assertThat(Catalogues.items(discipline, kind)).extracting(CatalogueItem::getText).allMatch(text -> text.matches("[^:.]+: .+[.]"));
            }
        });
        assertThat(german.getDisciplines()).extracting(Discipline::getName).contains("Relevanz", "Ebenen");
    }

    @Test
    void it_opens_without_problems_and_saves_to_the_same_bytes() throws IOException {
        DesignResource resource = (DesignResource) german.eResource();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        assertThat(resource.problems()).isEmpty();
        try (InputStream in = resource.getResourceSet().getURIConverter().createInputStream(ADDRESS)) {
            assertThat(out.toByteArray()).isEqualTo(in.readAllBytes());
        }
    }
}
