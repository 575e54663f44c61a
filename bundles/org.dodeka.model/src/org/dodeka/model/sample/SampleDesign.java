package org.dodeka.model.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Space;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Makes large designs for measurements and demonstrations: plausible organisations of districts, each with its people, groups
 * and learning spaces, mostly healthy, with about one flaw in fifteen chances. The number of references to an element stays
 * bounded however large the design grows. Equal arguments give equal designs, on every machine.
 */
public final class SampleDesign {

    /** The day as of which every sample is checked. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    /** Districts below one space at scale ORGANISATION. */
    private static final int DISTRICTS_PER_REGION = 5;
    /** Regions below one space at scale FIELD. */
    private static final int REGIONS_PER_FIELD = 5;

    private SampleDesign() {
    }

    /**
     * Makes a design.
     *
     * @param elements how many model objects, the design itself included; at least 1. Fewer than 200 make a mere fragment
     * @param seed     decides everything else
     * @return a design with exactly that many objects, in no resource; references to the catalogue are proxies
     * @throws IllegalArgumentException if there is to be less than 1 element
     */
    public static Design create(int elements, long seed) {
        if (elements < 1) {
            throw new IllegalArgumentException("A design has at least 1 element, not " + elements);
        }
        Design design = DesignFactory.eINSTANCE.createDesign();
        design.setId("design-000001");
        design.setName("Sample " + elements + " / " + seed);
        design.setNotes("Made up; any likeness is chance.");
        design.setVersion("1");
        design.setFormatVersion("1.0");
        design.setAsOf(AS_OF);
        design.setPurpose("Learn across districts how to serve people better");
        design.setOrganization("The Harbour Foundation");
        design.setCatalogue(catalogue());
        SampleDraft draft = new SampleDraft(design, elements, seed);
        populate(draft);
        new SampleRemainder(draft).fill();
        return design;
    }

    private static void populate(SampleDraft draft) {
        List<Space> regions = new ArrayList<>();
        Space region = null;
        Space field = null;
        for (int number = 0; draft.hasRoomFor(SampleDistrict.SMALLEST); number++) {
            SampleDistrict district = new SampleDistrict(draft);
            if (number % DISTRICTS_PER_REGION == 0 && draft.hasRoomFor(3 * SampleSpace.LARGEST)) {
                if (regions.size() % REGIONS_PER_FIELD == 0 && draft.hasRoomFor(6 * SampleSpace.LARGEST)) {
                    field = district.addFieldSpace();
                }
                region = district.addRegionalSpace(field);
                regions.add(region);
            }
            district.addSpaces(region);
        }
    }

    private static DisciplineCatalogue catalogue() {
        DisciplineCatalogue catalogue = CatalogueFactory.eINSTANCE.createDisciplineCatalogue();
        ((InternalEObject) catalogue).eSetProxyURI(SampleDraft.CATALOGUE.appendFragment("twelve-disciplines"));
        return catalogue;
    }
}
