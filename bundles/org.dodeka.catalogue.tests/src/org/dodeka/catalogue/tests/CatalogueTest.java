package org.dodeka.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.DisciplineGroup;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped catalogue is complete and its ids never change: files refer to them. */
class CatalogueTest {

    private static final List<String> CODES = List.of("REL", "ACC", "VAL", "VOI", "POW", "LEA", "ENG", "IMG", "ALI", "CON", "BOU", "SCA");
    private static final Map<ItemKind, String> LETTERS = Map.of(ItemKind.QUESTION, "Q", ItemKind.PERSPECTIVE, "P", ItemKind.METHOD, "M",
            ItemKind.PITFALL, "F", ItemKind.CRITERION, "C");

    private DisciplineCatalogue catalogue;

    @BeforeEach
    void open() throws DesignLoadException {
        catalogue = Catalogues.load(Designs.newResourceSet());
    }

    static Stream<Discipline> disciplines() throws DesignLoadException {
        return Catalogues.load(Designs.newResourceSet()).getDisciplines().stream();
    }

    @Test
    void there_are_the_twelve_disciplines_in_order() {
        assertThat(catalogue.getDisciplines()).extracting(Discipline::getCode).isEqualTo(CODES);
    }

    @Test
    void each_group_has_disciplines() {
        assertThat(catalogue.getDisciplines()).extracting(Discipline::getGroup).contains(DisciplineGroup.values());
    }

    @ParameterizedTest
    @MethodSource("disciplines")
    void a_discipline_is_complete(Discipline discipline) {
        assertThat(discipline.getName()).isNotBlank();
        assertThat(discipline.getPurpose()).isNotBlank();
        assertThat(discipline.getKeyQuestion()).isNotBlank().endsWith("?");
        assertThat(Catalogues.items(discipline, ItemKind.QUESTION)).hasSizeBetween(4, 6);
        assertThat(Catalogues.items(discipline, ItemKind.PERSPECTIVE)).hasSizeBetween(3, 4);
        assertThat(Catalogues.items(discipline, ItemKind.METHOD)).hasSizeBetween(3, 5);
        assertThat(Catalogues.items(discipline, ItemKind.PITFALL)).hasSizeBetween(3, 4);
        assertThat(Catalogues.items(discipline, ItemKind.CRITERION)).hasSizeBetween(3, 4);
        assertThat(discipline.getItems()).extracting(CatalogueItem::getText).doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("disciplines")
    void ids_are_made_of_code_kind_and_number(Discipline discipline) {
        assertThat(discipline.getId()).isEqualTo(discipline.getCode()).matches("[A-Z]{3}");
        for (ItemKind kind : ItemKind.values()) {
            List<String> expected = new ArrayList<>();
            for (int i = 1; i <= Catalogues.items(discipline, kind).size(); i++) {
                expected.add(discipline.getCode() + "." + LETTERS.get(kind) + i);
            }
            assertThat(Catalogues.items(discipline, kind)).extracting(CatalogueItem::getId).isEqualTo(expected);
        }
    }

    @Test
    void it_opens_without_problems_and_saves_to_the_same_bytes() throws IOException {
        DesignResource resource = (DesignResource) catalogue.eResource();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        assertThat(resource.problems()).isEmpty();
        assertThat(out.toByteArray()).isEqualTo(shipped());
    }

    private static byte[] shipped() throws IOException {
        ResourceSet set = Designs.newResourceSet();
        URIConverter converter = set.getURIConverter();
        try (InputStream in = converter.createInputStream(URI.createURI(Designs.CATALOGUE_URI))) {
            return in.readAllBytes();
        }
    }

    @Test
    void it_is_opened_once_in_a_resource_set() throws DesignLoadException {
        assertThat(Catalogues.load(catalogue.eResource().getResourceSet())).isSameAs(catalogue);
    }

    @Test
    void disciplines_are_found_by_code() {
        assertThat(Catalogues.discipline(catalogue, "REL")).get().extracting(Discipline::getName).isEqualTo("Relevance");
        assertThat(Catalogues.discipline(catalogue, "XYZ")).isEmpty();
    }

    @Test
    void items_are_found_by_id_and_nothing_else_is() {
        assertThat(Catalogues.item(catalogue, "REL.Q1")).get().extracting(CatalogueItem::getKind).isEqualTo(ItemKind.QUESTION);
        assertThat(Catalogues.item(catalogue, "REL.Q99")).isEmpty();
        assertThat(Catalogues.item(catalogue, "REL")).isEmpty();
    }

    @Test
    void items_of_a_copy_are_found_as_well() {
        DisciplineCatalogue copy = EcoreUtil.copy(catalogue);
        assertThat(Catalogues.item(copy, "REL.Q1")).isPresent();
        assertThat(Catalogues.item(copy, "REL.Q99")).isEmpty();
    }

    @Test
    void a_design_is_no_catalogue() {
        InputStream design = new ByteArrayInputStream("<Design xmlns='http://www.dodeka.org/design/1.0'/>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> DesignFiles.load(design, "x.disciplines")).isInstanceOf(DesignLoadException.class)
                .hasMessageContaining("it must be DisciplineCatalogue");
    }
}
