package org.dodeka.exchange.report;

import java.util.List;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.ecore.EObject;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.facts.DesignIndex;

/** What nobody knows yet, what has been answered, and what is still to be asked. */
final class QuestionsSection extends Section {

    private final ResponsesByItem responses;

    QuestionsSection(Page page) {
        super(page);
        responses = new ResponsesByItem(page.design().getResponses());
    }

    @Override
    String id() {
        return "questions";
    }

    @Override
    String title() {
        return Messages.questionsTitle;
    }

    @Override
    boolean isPresent() {
        return page.input.catalogue() != null || page.design().getSpaces().stream().anyMatch(QuestionsSection::isOpen);
    }

    private static boolean isOpen(Space space) {
        return !Facts.blank(space.getUncertainty()) || !Facts.blank(space.getDifference());
    }

    @Override
    void write() {
        List<Space> open = page.spaces(QuestionsSection::isOpen);
        if (!open.isEmpty()) {
            html.line("h3", null, Messages.uncertainTitle).line("p", "intro", Messages.uncertainIntro).open("div", "class", "uncertain");
            page.first(open, Limits.QUESTIONS_OF_SPACES, this::uncertain);
            html.close("div");
            page.leftOut(open.size(), Limits.QUESTIONS_OF_SPACES, Messages.oneMoreSpace, Messages.moreSpaces);
        }
        if (page.input.catalogue() != null) {
            html.line("h3", null, Messages.guidingTitle).line("p", "intro", Messages.guidingIntro);
            page.input.catalogue().getDisciplines().forEach(this::discipline);
        }
    }

    private void uncertain(Space space) {
        html.open("article", "class", "card");
        page.heading("h4", space);
        page.prose("quote", space.getUncertainty());
        if (!Facts.blank(space.getDifference())) {
            html.line("p", "label", Messages.differenceLabel);
            page.prose(null, space.getDifference());
        }
        html.close("article");
    }

    private void discipline(Discipline discipline) {
        List<CatalogueItem> questions = discipline.getItems().stream().filter(item -> item.getKind() == ItemKind.QUESTION).toList();
        List<CatalogueItem> answered = questions.stream().filter(responses::isAnswered).toList();
        List<CatalogueItem> unanswered = questions.stream().filter(question -> !responses.isAnswered(question)).toList();
        List<CatalogueItem> rated = discipline.getItems().stream().filter(item -> item.getKind() == ItemKind.CRITERION && responses.isRated(item))
                .toList();
        if (questions.isEmpty() && rated.isEmpty()) {
            return;
        }
        html.open("details", "class", "questions").open("summary").open("h4");
        page.words("{0}", discipline.getName() == null ? discipline.getCode() : discipline.getName());
        html.close("h4").text(" ");
        page.say("span", "count", Messages.answeredOf, answered.size(), questions.size());
        html.close("summary");
        if (!unanswered.isEmpty()) {
            html.line("p", "label", Messages.stillOpen).open("ul", "class", "open-questions");
            unanswered.forEach(question -> html.line("li", null, question.getText()));
            html.close("ul");
        }
        if (!answered.isEmpty()) {
            html.line("p", "label", Messages.answeredLabel).open("dl", "class", "answers");
            answered.forEach(question -> item(question, responses.answers(question)));
            html.close("dl");
        }
        if (!rated.isEmpty()) {
            html.line("p", "label", Messages.ratedLabel).open("dl", "class", "answers");
            rated.forEach(criterion -> item(criterion, responses.ratings(criterion)));
            html.close("dl");
        }
        html.close("details");
    }

    private void item(CatalogueItem item, List<Response> given) {
        html.open("div").line("dt", null, item.getText());
        page.first(given, Limits.ANSWERS, response -> {
            html.open("dd");
            if (response.getRating() != null) {
                page.say("span", "tag", Messages.rating, response.getRating());
                html.text(" ");
            }
            if (!Facts.blank(response.getText())) {
                page.words("{0}", page.quoted(response.getText()));
                html.text(" ");
            }
            origin(response);
            html.close("dd");
        });
        if (given.size() > Limits.ANSWERS) {
            page.count("dd", "left-out", given.size() - Limits.ANSWERS, Messages.oneMoreAnswer, Messages.moreAnswers);
        }
        html.close("div");
    }

    private void origin(Response response) {
        List<EObject> about = DesignIndex.values(response, DesignPackage.Literals.RESPONSE__ABOUT);
        boolean named = !about.isEmpty() && !about.get(0).eIsProxy() && about.get(0) != page.design();
        if (named || response.getDate() != null) {
            html.open("span", "class", "detail");
            if (named) {
                page.words(Messages.aboutElement, about.get(0));
                html.text(response.getDate() == null ? "" : ", ");
            }
            html.text(response.getDate() == null ? "" : Figures.day(response.getDate())).close("span");
        }
    }
}
