package org.dodeka.catalogue;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.Designs;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The catalogue of the twelve disciplines that is shipped: opens it and finds what is in it. */
public final class Catalogues {

    private Catalogues() {
    }

    /**
     * The catalogue in a resource set; opened if it is not there yet.
     *
     * @param set a resource set; it is prepared for catalogues if need be
     * @return the catalogue of the twelve disciplines
     * @throws DesignLoadException if the shipped file is missing or damaged
     */
    public static DisciplineCatalogue load(ResourceSet set) throws DesignLoadException {
        Designs.register(set);
        return (DisciplineCatalogue) DesignFiles.load(set, URI.createURI(Designs.CATALOGUE_URI)).getContents().get(0);
    }

    /**
     * Finds a discipline.
     *
     * @param catalogue a catalogue
     * @param code      the code, such as {@code REL}
     * @return the discipline, or nothing
     */
    public static Optional<Discipline> discipline(DisciplineCatalogue catalogue, String code) {
        return catalogue.getDisciplines().stream().filter(each -> code.equals(each.getCode())).findFirst();
    }

    /**
     * Finds a guiding question, perspective, method, pitfall or criterion.
     *
     * @param catalogue a catalogue
     * @param id        the id, such as {@code REL.Q1}
     * @return the item, or nothing
     */
    public static Optional<CatalogueItem> item(DisciplineCatalogue catalogue, String id) {
        return catalogue.eResource() == null
                ? catalogue.getDisciplines().stream().flatMap(each -> each.getItems().stream()).filter(each -> id.equals(each.getId())).findFirst()
                : Optional.ofNullable(catalogue.eResource().getEObject(id)).filter(CatalogueItem.class::isInstance).map(CatalogueItem.class::cast);
    }

    /**
     * The items of one kind, in the order of the catalogue.
     *
     * @param discipline a discipline
     * @param kind       which items
     * @return the items, possibly none
     */
    public static List<CatalogueItem> items(Discipline discipline, ItemKind kind) {
        return discipline.getItems().stream().filter(each -> each.getKind() == kind).toList();
    }
}
