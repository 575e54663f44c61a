package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Response;
import org.dodeka.validation.facts.DesignIndex;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** The answers and ratings of a design by the ids of what they answer, so that nothing needs to be resolved. */
final class ResponsesByItem {

    private final Map<String, List<Response>> answers = new HashMap<>();
    private final Map<String, List<Response>> ratings = new HashMap<>();

    ResponsesByItem(List<Response> responses) {
        for (Response response : responses) {
            String item = item(response);
            if (item != null && !Facts.blank(response.getText())) {
                answers.computeIfAbsent(item, id -> new ArrayList<>()).add(response);
            }
            if (item != null && response.getRating() != null) {
                ratings.computeIfAbsent(item, id -> new ArrayList<>()).add(response);
            }
        }
    }

    private static String item(Response response) {
        List<EObject> items = DesignIndex.values(response, DesignPackage.Literals.RESPONSE__ITEM);
        if (items.isEmpty()) {
            return null;
        }
        EObject item = items.get(0);
        return item.eIsProxy() ? ((InternalEObject) item).eProxyURI().fragment() : ((CatalogueItem) item).getId();
    }

    boolean isAnswered(CatalogueItem question) {
        return answers.containsKey(question.getId());
    }

    boolean isRated(CatalogueItem criterion) {
        return ratings.containsKey(criterion.getId());
    }

    List<Response> answers(CatalogueItem question) {
        return answers.getOrDefault(question.getId(), List.of());
    }

    List<Response> ratings(CatalogueItem criterion) {
        return ratings.getOrDefault(criterion.getId(), List.of());
    }
}
