package org.dodeka.validation.metrics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.design.Response;
import org.dodeka.validation.facts.Facts;

/**
 * What a design answers to the items of a catalogue. Items are told by their ids, so that a response counts before its item is
 * resolved, and in whatever copy of the catalogue it is found.
 */
final class Answers {

    private static final int HIGHEST_RATING = 4;

    private final Set<String> answered = new HashSet<>();
    private final Map<String, Response> newestRatings = new HashMap<>();

    Answers(Collection<Response> responses) {
        for (Response response : responses) {
            String item = Facts.itemId(response);
            if (item == null) {
                continue; // an answer to nothing
            }
            if (!Facts.blank(response.getText())) {
                answered.add(item);
            }
            if (response.getRating() != null) {
                newestRatings.merge(item, response, Answers::newer);
            }
        }
    }

    /** Of ratings of one day, and of undated ones, the later in the design counts; an undated rating is older than any dated one. */
    private static Response newer(Response former, Response latter) {
        return day(latter).isBefore(day(former)) ? former : latter;
    }

    private static LocalDate day(Response response) {
        return response.getDate() == null ? LocalDate.MIN : response.getDate();
    }

    /** Whether a question is answered, about anything in the design. */
    boolean isAnswered(CatalogueItem question) {
        return answered.contains(question.getId());
    }

    /** Whether a criterion is rated, for anything in the design. */
    boolean isRated(CatalogueItem criterion) {
        return newestRatings.containsKey(criterion.getId());
    }

    /** The share of the questions of a discipline that are answered, about anything in the design; empty without questions. */
    OptionalDouble questions(Discipline discipline) {
        int questions = 0;
        int answers = 0;
        for (CatalogueItem item : discipline.getItems()) {
            if (item.getKind() == ItemKind.QUESTION) {
                questions++;
                answers += isAnswered(item) ? 1 : 0;
            }
        }
        return Ratio.of(answers, questions);
    }

    /** The mean of the newest ratings of the criteria of a discipline / 4; empty if none is rated. */
    OptionalDouble criteria(Discipline discipline) {
        int rated = 0;
        int sum = 0;
        for (CatalogueItem item : discipline.getItems()) {
            Response rating = item.getKind() == ItemKind.CRITERION ? newestRatings.get(item.getId()) : null;
            if (rating != null) {
                rated++;
                sum += Math.clamp(rating.getRating(), 0, HIGHEST_RATING);
            }
        }
        return Ratio.of(sum, rated * HIGHEST_RATING);
    }
}
