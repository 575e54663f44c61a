package org.dodeka.validation.metrics.tests;

import java.util.stream.IntStream;

import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.ItemKind;

/** A catalogue of a few disciplines, whose items have ids as in the built-in one: {@code REL.Q1}, {@code REL.C1}. */
final class SmallCatalogue {

    private final DisciplineCatalogue catalogue = CatalogueFactory.eINSTANCE.createDisciplineCatalogue();

    /** Adds a discipline with questions, criteria and one pitfall, {@code REL.X1}. */
    SmallCatalogue discipline(String code, int questions, int criteria) {
        Discipline discipline = CatalogueFactory.eINSTANCE.createDiscipline();
        discipline.setCode(code);
        IntStream.rangeClosed(1, questions).forEach(i -> add(discipline, code + ".Q" + i, ItemKind.QUESTION));
        add(discipline, code + ".X1", ItemKind.PITFALL);
        IntStream.rangeClosed(1, criteria).forEach(i -> add(discipline, code + ".C" + i, ItemKind.CRITERION));
        catalogue.getDisciplines().add(discipline);
        return this;
    }

    private static void add(Discipline discipline, String id, ItemKind kind) {
        CatalogueItem item = CatalogueFactory.eINSTANCE.createCatalogueItem();
        item.setId(id);
        item.setKind(kind);
        item.setText(id);
        discipline.getItems().add(item);
    }

    DisciplineCatalogue catalogue() {
        return catalogue;
    }

    CatalogueItem item(String id) {
        return catalogue.getDisciplines().stream().flatMap(d -> d.getItems().stream()).filter(i -> i.getId().equals(id)).findFirst().orElseThrow();
    }
}
