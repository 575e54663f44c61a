package org.dodeka.forms.findings;

import java.util.List;
import java.util.Optional;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.Designs;

/** The disciplines of the catalogue that is shipped. */
public final class DisciplineNames {

    private final Optional<DisciplineCatalogue> catalogue = catalogue();

    private static Optional<DisciplineCatalogue> catalogue() {
        try {
            return Optional.of(Catalogues.load(Designs.newResourceSet()));
        } catch (DesignLoadException notInstalled) {
            return Optional.empty(); // codes say it as well
        }
    }

    /** Their codes, in the order of the catalogue. */
    public List<String> codes() {
        return catalogue.map(all -> all.getDisciplines().stream().map(Discipline::getCode).toList()).orElse(List.of());
    }

    /** A discipline by its code; empty for one of a rule pack that brings its own. */
    public Optional<Discipline> discipline(String code) {
        return catalogue.flatMap(all -> Catalogues.discipline(all, code));
    }

    /** What a discipline is called; its code if it is unknown. */
    public String name(String code) {
        return discipline(code).map(Discipline::getName).orElse(code);
    }
}
