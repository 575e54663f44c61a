package org.dodeka.model.sample;

import static org.dodeka.model.sample.SampleDraft.FACTORY;

import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Response;
import org.eclipse.emf.ecore.InternalEObject;

/** Adds answers to guiding questions and ratings of quality criteria. */
final class SampleAnswers {

    private static final String[] DISCIPLINES = {"REL", "ACC", "VAL", "VOI", "POW", "LEA", "ENG", "IMG", "ALI", "CON", "BOU", "SCA"};
    private static final int QUESTIONS = 5;
    private static final int CRITERIA = 3;

    private final SampleDraft draft;

    SampleAnswers(SampleDraft draft) {
        this.draft = draft;
    }

    /** Answers any question, or rates any criterion, of any discipline. */
    void addAny(Element about) {
        String discipline = draft.oneOf(DISCIPLINES);
        if (draft.chance(0.4)) {
            add(discipline + ".C" + draft.between(1, CRITERIA), about).setRating(draft.between(0, 4));
        } else {
            add(discipline + ".Q" + draft.between(1, QUESTIONS), about);
        }
    }

    /** Answers one item of the catalogue within the last year. */
    Response add(String itemId, Element about) {
        Response response = draft.add(draft.design().getResponses(), FACTORY.createResponse());
        response.setId(draft.nextId("response"));
        response.setItem(item(itemId));
        response.setAbout(about);
        response.setText("Talked over; the members agree for now.");
        response.setDate(draft.day(-330, -3));
        return response;
    }

    private static CatalogueItem item(String itemId) {
        CatalogueItem item = CatalogueFactory.eINSTANCE.createCatalogueItem();
        ((InternalEObject) item).eSetProxyURI(SampleDraft.CATALOGUE.appendFragment(itemId));
        return item;
    }
}
