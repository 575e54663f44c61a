package org.dodeka.forms.disciplines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Response;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.facts.Facts;
import org.eclipse.osgi.util.NLS;

/**
 * The answers and ratings of a design, and how they are given: each change is one command. An answer has the day for which the design is looked at,
 * as that is the day by which rules reckon how old it is.
 */
final class ResponseEdits {

    private final DesignSession session;

    ResponseEdits(DesignSession session) {
        this.session = session;
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    Design design() {
        return session.design();
    }

    /** All responses by the ids of what they respond to. */
    Map<String, List<Response>> byItem() {
        Map<String, List<Response>> responses = new HashMap<>();
        for (Response response : session.design().getResponses()) {
            String item = Facts.itemId(response);
            if (item != null) {
                responses.computeIfAbsent(item, id -> new ArrayList<>(2)).add(response);
            }
        }
        return responses;
    }

    /**
     * Writes an answer. An empty one takes the text away, and the response with it if there is no rating.
     *
     * @param response what is answered anew; null for a first answer
     * @param about what the answer is about; null for the design as a whole
     * @return the response; null if there is none now
     */
    Response answer(Response response, CatalogueItem item, Element about, String text) {
        String said = text.isBlank() ? null : text;
        if (response == null) {
            return said == null ? null : create(NLS.bind(Messages.answerCommand, item.getId()), item, about, made -> made.setText(said));
        }
        if (Objects.equals(said, response.getText())) {
            return response;
        }
        if (said == null && response.getRating() == null) {
            return delete(response, item);
        }
        session.edits().make(NLS.bind(Messages.answerCommand, item.getId()), () -> {
            response.setText(said);
            response.setDate(today());
        });
        return response;
    }

    /** Rates a criterion; null takes the rating away, and the response with it if there is no text. Otherwise like {@link #answer}. */
    Response rate(Response response, CatalogueItem item, Element about, Integer rating) {
        if (response == null) {
            return rating == null ? null : create(NLS.bind(Messages.rateCommand, item.getId()), item, about, made -> made.setRating(rating));
        }
        if (Objects.equals(rating, response.getRating())) {
            return response;
        }
        if (rating == null && Facts.blank(response.getText())) {
            return delete(response, item);
        }
        session.edits().make(NLS.bind(Messages.rateCommand, item.getId()), () -> {
            response.setRating(rating);
            response.setDate(today());
        });
        return response;
    }

    private Response create(String label, CatalogueItem item, Element about, Consumer<Response> fill) {
        Response response = DesignFactory.eINSTANCE.createResponse();
        boolean made = session.edits().make(label, () -> {
            response.setItem(item);
            response.setAbout(about);
            response.setDate(today());
            fill.accept(response);
            session.design().getResponses().add(response);
        });
        return made ? response : null;
    }

    private Response delete(Response response, CatalogueItem item) {
        session.edits().make(NLS.bind(Messages.takeBackCommand, item.getId()), () -> session.design().getResponses().remove(response));
        return null;
    }

    private LocalDate today() {
        LocalDate asOf = session.design().getAsOf();
        return asOf == null ? LocalDate.now() : asOf;
    }
}
