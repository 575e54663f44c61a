package org.dodeka.exchange.report;

import java.util.List;

import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueStory;
import org.dodeka.validation.facts.Facts;

/** Which difference the learning makes, in stories and in figures. */
final class ValueSection extends Section {

    ValueSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "value";
    }

    @Override
    String title() {
        return Messages.valueTitle;
    }

    @Override
    void write() {
        List<Indicator> indicators = page.design().getIndicators();
        List<ValueStory> stories = page.design().getStories();
        if (indicators.isEmpty() && stories.isEmpty()) {
            html.line("p", "empty", Messages.noValue);
            return;
        }
        html.line("p", "intro", Messages.valueIntro);
        if (!indicators.isEmpty()) {
            html.line("h3", null, Messages.indicatorsTitle).open("div", "class", "cards");
            IndicatorCard card = new IndicatorCard(page);
            page.first(indicators, Limits.INDICATORS, card::write);
            html.close("div");
            page.leftOut(indicators.size(), Limits.INDICATORS, Messages.oneMoreIndicator, Messages.moreIndicators);
        }
        if (!stories.isEmpty()) {
            html.line("h3", null, Messages.storiesTitle).open("div", "class", "stories");
            page.first(stories, Limits.STORIES, this::story);
            html.close("div");
            page.leftOut(stories.size(), Limits.STORIES, Messages.oneMoreStory, Messages.moreStories);
        }
    }

    private void story(ValueStory story) {
        html.open("article", "class", "story");
        page.heading("h4", story);
        html.open("p", "class", "detail").text(Words.of(story.getStatus()));
        if (story.getTeller() != null) {
            html.text(" \u00b7 ");
            page.words(Messages.toldBy, story.getTeller());
        }
        if (story.getSpace() != null) {
            html.text(" \u00b7 ");
            page.name(story.getSpace());
        }
        html.close("p");
        if (story.getSteps().isEmpty()) {
            html.line("p", "empty", Messages.noSteps);
        } else {
            html.open("ol", "class", "steps");
            page.first(story.getSteps(), Limits.STEPS, this::step);
            html.close("ol");
            page.leftOut(story.getSteps().size(), Limits.STEPS, Messages.oneMoreStep, Messages.moreSteps);
        }
        page.notes(story);
        html.close("article");
    }

    private void step(StoryStep step) {
        html.open("li").open("p", "class", "cycle").line("strong", null, Words.of(step.getCycle())).text(" ")
                .line("span", "detail", Words.explained(step.getCycle())).close("p");
        if (Facts.blank(step.getText())) {
            html.line("p", "empty", Messages.notTold);
        } else {
            page.prose(null, step.getText());
        }
        if (step.getIndicator() != null) {
            page.say("p", "detail", Messages.seenIn, step.getIndicator());
        }
        html.close("li");
    }
}
